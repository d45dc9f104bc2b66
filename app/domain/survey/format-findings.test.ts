import { describe, expect, it } from "vitest";
import { z } from "zod";
import { conditionSchema } from "../questions/condition.schema.ts";
import { questionSchema } from "../questions/question.schema.ts";
import { pointer } from "./finding.ts";
import { formatFindings } from "./format-findings.ts";

function found(schema: z.ZodType, content: unknown): readonly string[] {
  const parsed = schema.safeParse(content);
  return parsed.success
    ? []
    : formatFindings("survey.json", parsed.error.issues).map(({ path, message }) => `${path}: ${message}`);
}

describe("formatFindings", () => {
  it("says what is missing, of the wrong kind or unknown", () => {
    const schema = z.strictObject({ id: z.string(), max: z.int(), list: z.array(z.string()) });
    expect(found(schema, { max: 3.5, list: {}, colour: 1 })).toEqual([
      `/id: "id" is missing.`,
      "/max: This must be a whole number.",
      "/list: This must be a list in [brackets].",
      `: The format has no "colour" here; remove it or check its spelling.`,
    ]);
  });

  it("names each kind in words, with its article", () => {
    const schema = z.strictObject({
      text: z.string(),
      deep: z.object({}),
      flag: z.boolean(),
      number: z.number(),
    });
    expect(found(schema, { text: 1, deep: "x", flag: "x", number: "x" })).toEqual([
      "/text: This must be a text in quotes.",
      "/deep: This must be an object in {braces}.",
      "/flag: This must be a boolean.",
      "/number: This must be a number.",
    ]);
    expect(found(schema, undefined)).toEqual([`: "This file" is missing.`]);
  });

  it("begins any other sentence with a capital and ends it with a stop", () => {
    expect(found(z.string().min(1, "a text cannot be empty"), "")).toEqual([": A text cannot be empty."]);
    expect(found(z.record(z.string().regex(/^a/, "names begin with a"), z.int()), { b: 1 })).toEqual([
      "/b: The name of this entry is refused: names begin with a.",
    ]);
    const two = z.string().regex(/^a/, "begins with a").max(1, "is short");
    expect(found(z.record(two, z.int()), { bb: 1 })).toEqual([
      "/bb: The name of this entry is refused: begins with a; is short.",
    ]);
    expect(found(z.strictObject({}), { a: 1, b: 2 })).toEqual([
      `: The format has no "a", "b" here; remove it or check its spelling.`,
    ]);
  });

  it("explains a value by the shape that it comes closest to", () => {
    const shapes = z.union([
      z.strictObject({ near: z.strictObject({ size: z.int() }) }),
      z.strictObject({ far: z.int() }),
    ]);
    expect(found(shapes, { near: { size: 1.5 } })).toEqual(["/near/size: This must be a whole number."]);
    expect(found(shapes, { near: {} })).toEqual([`/near/size: "size" is missing.`]);
    const far =
      ": This has none of the shapes that the format knows here; survey-definitions/README.md shows them.";
    expect(found(shapes, {})).toEqual([far]);
    expect(found(shapes, { other: 1 })).toEqual([far]);
    expect(found(z.union([z.literal(1), z.strictObject({ a: z.int() })]), 2)).toEqual([far]);
    const lists = z.strictObject({ in: z.union([z.string(), z.array(z.int())]) });
    expect(found(lists, { in: [1, 1.5] })).toEqual(["/in/1: This must be a whole number."]);
  });

  it("Q7: names the values of a union of values", () => {
    const weight = z.union([z.literal(1), z.literal(2)]);
    expect(found(weight, 3)).toEqual([": This must be 1 or 2."]);
    expect(found(z.strictObject({ weight }), { weight: "1" })).toEqual(["/weight: This must be 1 or 2."]);
  });

  it.each([
    [z.array(z.int()).min(1), [], ": This must have 1 entry at least."],
    [z.array(z.int()).min(2), [1], ": This must have 2 entries at least."],
    [z.array(z.int()).max(1), [1, 2], ": This must have 1 entry at most."],
    [z.array(z.int()).length(5), [1], ": This must have exactly 5 entries."],
    [z.array(z.int()).length(1), [1, 2], ": This must have exactly 1 entry."],
    [z.string().max(3), "abcd", ": This must have 3 characters at most."],
    [z.string().min(1), "", ": This must have 1 character at least."],
    [z.int().min(1), 0, ": This must be 1 or more."],
    [z.int().max(3), 9, ": This must be 3 or less."],
    [z.number().gt(0), 0, ": This must be more than 0."],
    [z.number().lt(1), 1, ": This must be less than 1."],
    [z.int().max(3, "impacts end at 3"), 9, ": Impacts end at 3."],
  ])("Q7: says how many there must be, in words (%#)", (schema, content, sentence) => {
    expect(found(schema, content)).toEqual([sentence]);
  });

  it("says it as an error of the format, in its file", () => {
    const { error } = z.string().safeParse(1);
    expect(formatFindings("levers.json", error?.issues ?? [])).toEqual([
      {
        rule: "format",
        file: "levers.json",
        path: "",
        message: "This must be a text in quotes.",
        severity: "error",
      },
    ]);
  });

  it("lists what may be written", () => {
    expect(found(z.enum(["a", "b"]), "c")).toEqual([`: This must be "a" or "b".`]);
    expect(found(questionSchema, { id: "x", type: "ladders" })[0]).toMatch(/^\/type: .*ladder.*percent/);
  });

  it("explains a condition by the operator that was meant", () => {
    expect(found(conditionSchema, { and: [{ "==": [{ var: "Team" }, "yes"] }] })).toEqual([
      expect.stringMatching(/^\/and\/0\/==\/0.*: An id is made of/),
    ]);
    expect(found(conditionSchema, { equals: [1, 2] })).toEqual([
      expect.stringMatching(/^: A condition holds one operator, one of == !=/),
    ]);
  });
});

describe("pointer", () => {
  it("writes a place as JSON pointer does", () => {
    expect(pointer([])).toBe("");
    expect(pointer(["sections", 0, "a/b~c"])).toBe("/sections/0/a~1b~0c");
  });
});
