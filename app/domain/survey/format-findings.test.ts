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
