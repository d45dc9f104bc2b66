import { describe, expect, it } from "vitest";
import type { Standing } from "../scoring/standing.ts";
import { completenessOf } from "./completeness.ts";

describe("completenessOf", () => {
  it("counts the four states apart, a level 0 among the answered", () => {
    const standings = new Map<string, Standing>([
      ["a", 0],
      ["b", 4],
      ["c", "dk"],
      ["d", "na"],
      ["e", "unanswered"],
    ]);
    expect(completenessOf(standings)).toEqual({
      total: 5,
      answered: 2,
      dontKnow: 1,
      notApplicable: 1,
      unanswered: 1,
    });
  });

  it("is all zeros for a questionnaire without scored questions", () => {
    expect(completenessOf(new Map()).total).toBe(0);
  });
});
