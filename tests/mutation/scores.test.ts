import { describe, expect, it } from "vitest";
import { type Outcome, scoresOf, survivorsOf, type Tried, tableOf } from "./scores.ts";

function tried(outcome: Outcome, folder = "app/domain/levers"): Tried {
  const change = { id: "7", file: `${folder}/x.ts`, replacement: "a\n  || b", equivalent: null };
  return { folder, outcome, change: { ...change, from: { line: 4, column: 2 }, to: { line: 4, column: 9 } } };
}
const times = (count: number, outcome: Outcome) => Array.from({ length: count }, () => tried(outcome));

describe("the score of a folder", () => {
  it("is what was noticed of all that compiles and could be noticed", () => {
    const outcomes = [
      ...times(19, "noticed"),
      ...times(1, "survived"),
      ...times(30, "refused"),
      ...times(9, "equivalent"),
    ];
    expect(scoresOf(outcomes)).toEqual([
      {
        folder: "app/domain/levers",
        ...{ noticed: 19, endless: 0, survived: 1, unreached: 0, equivalent: 9, refused: 30, score: 95 },
      },
    ]);
  });

  it("counts what has no end as noticed, and says how many those are", () => {
    const [score] = scoresOf([...times(2, "noticed"), ...times(1, "endless"), tried("survived")]);
    expect(score).toMatchObject({ noticed: 3, endless: 1, survived: 1, score: 75 });
    expect(tableOf(score === undefined ? [] : [score]).at(-1)).toBe(
      "| app/domain/levers | 3 | 1 | 1 | 0 | 0 | 0 | 75.0 % |",
    );
  });

  it("counts what no test reaches as not noticed", () => {
    expect(scoresOf([...times(3, "noticed"), tried("unreached")])[0]?.score).toBe(75);
  });

  it("is one for each folder, and full where nothing can be changed", () => {
    const scores = scoresOf([tried("noticed", "a"), tried("survived", "b"), tried("refused", "c")]);
    expect(scores.map(({ folder, score }) => [folder, score])).toEqual([
      ["a", 100],
      ["b", 0],
      ["c", 100],
    ]);
  });

  it("is not rounded up to what it does not reach", () => {
    const [score] = scoresOf([...times(2_849, "noticed"), ...times(151, "survived")]);
    expect(score?.score).toBeLessThan(95);
    expect(tableOf(score === undefined ? [] : [score]).at(-1)).toMatch(/\| 94\.9 % \|$/);
  });
});

describe("what nobody noticed", () => {
  it("is named by its place, on one line", () => {
    expect(survivorsOf([tried("survived"), tried("noticed"), tried("refused"), tried("equivalent")])).toBe(
      "app/domain/levers/x.ts:5:3 survived: a || b\n",
    );
  });

  it("is named beside what only had no end", () => {
    expect(survivorsOf([tried("endless"), tried("unreached")])).toBe(
      "app/domain/levers/x.ts:5:3 endless: a || b\napp/domain/levers/x.ts:5:3 unreached: a || b\n",
    );
  });
});
