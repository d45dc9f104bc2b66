import { describe, expect, it } from "vitest";
import {
  changedAt,
  type Format,
  openPlaces,
  optionalPlaces,
  takenAt,
} from "../../../tests/builders/changed-file.ts";
import { SENTENCES } from "./sentences.ts";
import { textsSchema } from "./texts.schema.ts";

const named = { label: "Lead", description: "Answers." };
const field = {
  ...{ label: "Partners", help: "Who?", options: { a: "A" }, levels: { "0": "None" }, followUp: "Which?" },
};
const format: Format = {
  schema: textsSchema,
  file: {
    ...{ $schema: "texts.schema.json", locale: "en", title: "Tiny", summary: "Short.", audience: "Tests." },
    ...{
      notes: ["A note."],
      roles: { lead: named },
      maturityLevels: { begun: named },
      lanes: { all: "All" },
    },
    sections: {
      one: {
        ...{ title: "One", short: "One", description: "First.", task: "Say one", citizen: "For you" },
        citizenByLevel: { "1": "A start" },
      },
    },
    questions: {
      q: {
        ...{ short: "Q", question: "Is it?", why: "So.", help: "Look.", legal: "Ask.", evidence: "A letter" },
        ...{
          levels: { "0": "No" },
          options: { yes: "Yes" },
          unit: "€",
          field,
          fieldOptions: { f: { a: "A" } },
        },
        fields: { partners: { ...field, fields: { role: field } } },
      },
    },
    fieldSets: { shared: { theme: { label: "Theme" } } },
    units: { euros: "€" },
    levers: {
      lever: {
        ...{ title: "Do", why: "So.", steps: ["First"], effect: "More", owner: "The lead" },
        resources: [{ name: "Guide", note: "Long", url: "https://example.org/guide" }],
      },
    },
    readings: { leader: named },
    sentences: Object.fromEntries(SENTENCES.map((key) => [key, `Sentence ${key}.`])),
  },
};
/** Of these keys those that may be left out there. */
const optionalIn = (place: string) =>
  optionalPlaces(format)
    .filter((one) => one.startsWith(`${place}/`) && !one.slice(place.length + 1).includes("/"))
    .map((one) => one.slice(place.length + 1));

it("texts are taken as they stand", () => {
  expect(textsSchema.parse(format.file)).toEqual(format.file);
});

it.each([
  ["sections/one", ["task", "citizen", "citizenByLevel"]],
  [
    "questions/q",
    [...["why", "help", "legal", "evidence", "levels", "options", "unit", "field", "fieldOptions", "fields"]],
  ],
  ["questions/q/field", ["help", "options", "levels", "followUp"]],
  ["questions/q/fields/partners", ["help", "options", "levels", "followUp", "fields"]],
  ["questions/q/fields/partners/fields/role", ["help", "options", "levels", "followUp"]],
  ["levers/lever", []],
  ["levers/lever/resources/0", ["url"]],
  ["readings/leader", []],
  ["sentences", []],
])("of %s these may be left out: %j", (place, keys) => {
  expect(optionalIn(place)).toEqual(keys);
});

it("of the whole, notes, field sets, units and readings may be left out", () => {
  const whole = optionalPlaces(format).filter((place) => !place.includes("/"));
  expect(whole).toEqual(["notes", "fieldSets", "units", "readings"]);
});

it("only records by id take other keys", () => {
  const [q, partners] = ["questions/q", "questions/q/fields/partners"];
  expect(openPlaces(format).toSorted()).toEqual(
    [
      ...["roles", "maturityLevels", "lanes", "sections", "questions", "fieldSets", "fieldSets/shared"],
      ...["units", "levers", "readings", `${q}/options`, `${q}/fields`, `${q}/field/options`],
      ...[`${q}/fieldOptions`, `${q}/fieldOptions/f`, `${partners}/options`, `${partners}/fields`],
      `${partners}/fields/role/options`,
    ].toSorted(),
  );
});

it.each<[string, { takes: readonly unknown[]; refuses: readonly unknown[] }]>([
  ["locale", { takes: ["fr", "en"], refuses: ["de"] }],
  ["notes", { takes: [[]], refuses: [[""], "A note."] }],
  ["lanes", { takes: [{}], refuses: [{ "Not an id": "All" }] }],
  ["questions/q/levels", { takes: [{}, { "9": "x" }], refuses: [{ "10": "x" }, { a: "x" }, { "1a": "x" }] }],
  ["levers/lever/steps", { takes: [["One", "Two"]], refuses: [[], [""]] }],
  ["levers/lever/resources", { takes: [[]], refuses: [["Guide"]] }],
  [
    "levers/lever/resources/0/url",
    {
      takes: ["https://example.org"],
      refuses: ["http://example.org", "xhttps://a.fr", "httpss://a.fr", "guide"],
    },
  ],
])("%s: %j", (place, { takes, refuses }) => {
  expect(takenAt(format, place, [...takes, ...refuses])).toEqual(takes);
});

describe("what is refused is said in words", () => {
  const said = (place: string, value: unknown) =>
    textsSchema.safeParse(changedAt(format.file, place, value)).error?.issues[0];

  it.each(["title", "questions/q/short", "sentences/notBetter", "levers/lever/resources/0/name"])(
    "of an empty text: %s",
    (place) => {
      expect(said(place, "  ")?.message).toBe("a text cannot be empty");
    },
  );
  it("of a level that is no digit", () => {
    expect(JSON.stringify(said("questions/q/levels", { "10": "x" }))).toContain("a level is one digit");
  });
});
