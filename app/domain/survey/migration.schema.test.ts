import { describe, expect, it } from "vitest";
import {
  changedAt,
  type Format,
  openPlaces,
  optionalPlaces,
  takenAt,
} from "../../../tests/builders/changed-file.ts";
import { migrationSchema } from "./migration.schema.ts";

const format: Format = {
  schema: migrationSchema,
  file: {
    ...{ $schema: "migration.schema.json", from: "1.0.0", to: "2.0.0" },
    questions: {
      moved: {
        ...{ to: "new-id", options: { yes: "some", no: null }, confirm: true, because: "Split in two." },
        fields: { theme: { options: { a: "b" } }, "partners.role": { drop: true } },
      },
      gone: { drop: true, because: "Asked elsewhere." },
    },
  },
};
const MOVED = ["to", "options", "confirm", "because", "fields"];

it("a migration is taken as it stands", () => {
  expect(migrationSchema.parse(format.file)).toEqual(format.file);
});

it("of a move of a question everything may be left out, of a move of a field what it says may not", () => {
  const optional = optionalPlaces(format);
  expect(optional).toEqual(expect.arrayContaining(MOVED.map((key) => `questions/moved/${key}`)));
  expect(optional).not.toContain("questions/moved/fields/theme/options");
  expect(optional).not.toContain("questions/moved/fields/partners.role/drop");
  expect(optional).toEqual(expect.arrayContaining(["questions/gone/drop", "questions/gone/because"]));
  for (const key of ["$schema", "from", "to", "questions"]) expect(optional).not.toContain(key);
});

it("only records by id take other keys", () => {
  expect(openPlaces(format)).toEqual([
    ...["questions", "questions/moved/options", "questions/moved/fields"],
    "questions/moved/fields/theme/options",
  ]);
});

it.each<[string, { takes: readonly unknown[]; refuses: readonly unknown[] }]>([
  ["from", { takes: ["1.2.3"], refuses: ["1.2", ""] }],
  ["to", { takes: ["1.2.3"], refuses: ["1.2", ""] }],
  ["questions", { takes: [{}, { q: {} }], refuses: [{ "Not an id": {} }, []] }],
  ["questions/moved/to", { takes: ["a.b"], refuses: ["Not an id"] }],
  [
    "questions/moved/options",
    { takes: [{}, { a: null }], refuses: [{ a: "Not an id" }, { "Not an id": "a" }] },
  ],
  ["questions/moved/confirm", { takes: [true, false], refuses: ["yes"] }],
  ["questions/gone/drop", { takes: [true], refuses: [false] }],
  ["questions/gone/because", { takes: ["x"], refuses: ["", "  "] }],
  [
    "questions/moved/fields",
    { takes: [{ "a.b": { drop: true } }], refuses: [{ "Not an id": { drop: true } }] },
  ],
  ["questions/moved/fields/theme", { takes: [{ drop: true }, { options: {} }], refuses: [{ drop: false }] }],
])("%s: %j", (place, { takes, refuses }) => {
  expect(takenAt(format, place, [...takes, ...refuses])).toEqual(takes);
});

describe("what contradicts itself is refused in words", () => {
  const said = (place: string, value: unknown) =>
    migrationSchema
      .safeParse(changedAt(format.file, place, value))
      .error?.issues.map(({ message }) => message);

  it.each([{}, { drop: true, options: { a: "b" } }])("a field with %j", (move) => {
    expect(said("questions/moved/fields/theme", move)).toEqual(['say either "options" or "drop"']);
  });

  it.each([{ to: "other" }, { options: { a: "b" } }, { fields: { a: { drop: true } } }, { confirm: false }])(
    "a question that is dropped, with %j",
    (move) => {
      expect(said("questions/gone", { drop: true, ...move })).toEqual([
        'a question that is dropped has no "to", "options", "fields" or "confirm"',
      ]);
    },
  );
});
