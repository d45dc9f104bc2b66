import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldSchema, optionSourceSchema, simpleFieldSchema } from "./field.schema.ts";

type Written = Readonly<Record<string, unknown>>;

const text: Written = { id: "f", type: "text", max: 9 };
const longText: Written = { id: "f", type: "long-text", max: 9 };
const number: Written = { id: "f", type: "number" };
const day: Written = { id: "f", type: "date" };
const month: Written = { id: "f", type: "month" };
const year: Written = { id: "f", type: "year", min: 2000, max: 2030 };
const level: Written = { id: "f", type: "level", levels: 3 };
const choice: Written = { id: "f", type: "choice", options: ["a", "b"] };
const boxes: Written = { id: "f", type: "choices", options: ["a", "b"] };
const SIMPLE = [text, longText, number, day, month, year, level, choice, boxes];
const list: Written = { id: "f", type: "list", min: 0, max: 5, fields: [text] };
const group: Written = { id: "f", type: "group", fields: [text] };

const isField = (written: Written) => fieldSchema.safeParse(written).success;
const followedBy = (field: Written) => ({ ...choice, followUp: { option: "b", field } });

describe("a field", () => {
  it.each([...SIMPLE, list, group])("is %j as it stands, required, private or public", (field) => {
    const said = { ...field, required: true, publication: "private" };
    expect(fieldSchema.parse(field)).toEqual(field);
    expect(fieldSchema.parse(said)).toEqual(said);
    expect(isField({ ...field, publication: "public" })).toBe(true);
  });

  it.each([...SIMPLE, list, group])("is not %j with an id, a key or a word that means nothing", (field) => {
    expect(isField({ ...field, id: "Not an id" })).toBe(false);
    expect(isField({ ...field, id: undefined })).toBe(false);
    expect(isField({ ...field, other: 1 })).toBe(false);
    expect(isField({ ...field, required: "yes" })).toBe(false);
    expect(isField({ ...field, publication: "secret" })).toBe(false);
  });

  it.each<Written>([
    { ...number, min: 0 },
    { ...number, max: 1.5 },
    { ...number, integer: true, unit: "euros" },
    { ...level, dontKnow: true },
    { ...boxes, exclusive: "b" },
    { ...choice, options: { source: { kind: "communes" } } },
    { ...boxes, options: { source: { kind: "siblings" } } },
    followedBy({ type: "text", max: 9, required: true }),
    followedBy({ type: "number", min: 0, max: 9, integer: true, unit: "euros" }),
  ])("may be %j", (field) => {
    expect(fieldSchema.parse(field)).toEqual(field);
  });

  it.each<Written>([
    { id: "f", type: "colour" },
    { ...number, unit: "Not an id" },
    { ...boxes, exclusive: "Not an id" },
    { ...choice, options: ["a"] },
    { ...choice, options: ["a", "Not an id"] },
    { ...choice, options: { source: { kind: "communes" }, other: 1 } },
    followedBy({ type: "date" }),
    followedBy({ id: "f", type: "text", max: 9 }),
    followedBy({ type: "text", max: 9, publication: "public" }),
    followedBy({ id: "f", type: "number" }),
    followedBy({ type: "number", publication: "public" }),
    { ...choice, followUp: { option: "Not an id", field: { type: "number" } } },
    { ...choice, followUp: { option: "b", field: { type: "number" }, other: 1 } },
    { ...list, fields: [] },
    { ...group, fields: [] },
    { ...list, fields: [list] },
    { ...group, fields: [list] },
  ])("is not %j", (field) => {
    expect(isField(field)).toBe(false);
  });

  it.each<[Written, string, { least: number; most: number }]>([
    [text, "max", { least: 1, most: 2000 }],
    [longText, "max", { least: 1, most: 5000 }],
    [level, "levels", { least: 2, most: 10 }],
    [list, "max", { least: 1, most: 200 }],
  ])("%j has a whole number of %s within %j", (field, key, { least, most }) => {
    const limits = [least - 1, least, least + 0.5, most, most + 1];
    const taken = limits.filter((limit) => isField({ ...field, [key]: limit }));
    expect(taken).toEqual([least, most]);
  });

  it("of years, and a list, begin somewhere", () => {
    expect([-1, 0, 0.5, 3].map((min) => isField({ ...list, min }))).toEqual([false, true, false, true]);
    expect(isField({ ...year, min: undefined })).toBe(false);
    expect(isField({ ...year, max: 2030.5 })).toBe(false);
  });
});

it("simple fields are those that hold no others", () => {
  expect(SIMPLE.map((field) => simpleFieldSchema.safeParse(field).success)).toEqual(SIMPLE.map(() => true));
  expect([list, group].map((field) => simpleFieldSchema.safeParse(field).success)).toEqual([false, false]);
});

describe("a source of options", () => {
  const isSource = (source: Written) => optionSourceSchema.safeParse(source).success;

  it.each<Written>([
    { kind: "communes" },
    { kind: "levers" },
    { kind: "question" },
    { kind: "siblings" },
    { kind: "section", section: "data" },
    { kind: "entries", question: "data.projects" },
  ])("is %j, and nothing more", (source) => {
    expect(isSource(source)).toBe(true);
    expect(isSource({ ...source, other: 1 })).toBe(false);
  });

  it.each<Written>([
    { kind: "section" },
    { kind: "entries" },
    { kind: "section", section: "Not an id" },
    { kind: "entries", question: "Not an id" },
    { kind: "elsewhere" },
  ])("is not %j", (source) => expect(isSource(source)).toBe(false));
});

describe("what editors show while an author writes", () => {
  const described = (schema: z.ZodType) => JSON.stringify(z.toJSONSchema(schema, { io: "input" }));

  it("explains each part that does not explain itself, and never with no words", () => {
    const written = described(fieldSchema) + described(optionSourceSchema);
    expect(written).not.toContain('"description":""');
    // The six sources, and `required`, `publication`, `unit`, `levels`, `option` and `exclusive`.
    const told = [
      ...[
        "Member communes",
        "Levers of",
        "Questions of a section",
        "Entries of",
        "Options given by",
        "other fields",
      ],
      ...[
        "is refused while",
        "consent",
        "`units`",
        "numbered from 0",
        "reveals the follow-up",
        "stands alone",
      ],
    ];
    expect(told.filter((words) => !written.includes(words))).toEqual([]);
  });

  it("names a field once, and a simple one once", () => {
    const { $defs } = z.toJSONSchema(z.strictObject({ a: fieldSchema, b: simpleFieldSchema }));
    expect(Object.keys($defs ?? {})).toEqual(expect.arrayContaining(["Field", "SimpleField"]));
  });
});
