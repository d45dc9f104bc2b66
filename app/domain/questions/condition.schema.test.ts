import { describe, expect, it } from "vitest";
import { conditionSchema } from "./condition.schema.ts";

const IF = { "!!": { var: "p" } };
const isCondition = (written: unknown) => conditionSchema.safeParse(written).success;

describe("a condition", () => {
  const pair = [{ var: "q" }, 2];

  it.each([
    ...["==", "!=", "<", "<=", ">", ">=", "in"].map((operator) => ({ [operator]: pair })),
    { "!!": { var: "q" } },
    { "!": IF },
    { and: [IF] },
    { or: [IF, { "!": IF }] },
    { in: [{ var: "q" }, ["a", 1, true]] },
    { "==": ["yes", { var: "q" }] },
  ])("is %j, and one operator alone", (one) => {
    expect(conditionSchema.parse(one)).toEqual(one);
    expect(isCondition({ ...one, other: pair })).toBe(false);
  });

  it.each([
    {},
    { other: pair },
    { "==": [{ var: "q" }] },
    { "==": [{ var: "q" }, 1, 2] },
    { "==": [{ var: "Not an id" }, 2] },
    { "==": [{ var: "q", other: 1 }, 2] },
    { in: [{ var: "q" }, [[1]]] },
    { "!!": "q" },
    { "!": { var: "q" } },
    { and: [] },
    { or: [] },
    { and: [{}] },
  ])("is not %j, and says which operators there are", (one) => {
    const [issue] = conditionSchema.safeParse(one).error?.issues ?? [];
    expect(issue).toBeDefined();
    expect(isCondition(one)).toBe(false);
  });

  it("names its operators where there is none of them", () => {
    expect(conditionSchema.safeParse({}).error?.issues[0]?.message).toBe(
      "a condition holds one operator, one of == != < <= > >= in !! ! and or",
    );
  });
});
