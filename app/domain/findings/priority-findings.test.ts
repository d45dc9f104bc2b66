import { expect, it } from "vitest";
import { aSurvey } from "../../../tests/builders/a-survey.ts";
import { priorityFindings } from "./priority-findings.ts";
import type { SampledDocument } from "./sample.ts";

const asked = { id: "priorities", type: "ranking" as const, ask: [], max: 3, options: ["p.a", "p.b", "p.c"] };
const model = aSurvey({ sections: [{ id: "priorities", kind: "facts", questions: [asked] }] });
const of = (all: readonly (readonly string[] | undefined)[], about = model) =>
  priorityFindings(
    all.map((priorities) => ({ priorities }) as SampledDocument),
    about,
    1,
  );

it("puts what bodies name first in front: mean places 1, 2.2 and 2.8 of five, Borda counts by hand", () => {
  const told = of([["p.a"], ["p.a"], ["p.a", "p.b"], ["p.a", "p.b"], ["p.a", "p.b", "p.c"], [], undefined]);
  // p.b: 2.5, 2.5, 2, 2, 2; p.c: 2.5, 2.5, 3, 3, 3. Points of p.a: 2 in each of five.
  expect(told?.items).toEqual([
    { id: "p.a", meanRank: 1, borda: 10, named: 5 },
    { id: "p.b", meanRank: 2.2, borda: 4, named: 3 },
    { id: "p.c", meanRank: 2.8, borda: 1, named: 1 },
  ]);
  expect(told).toMatchObject({ n: 5, silent: 1, isConsensus: true });
  // Rank sums 5, 11 and 14, whose mean is 10: 25 + 1 + 16 = 42; most: (25 · 24 − 5 · (6 + 6)) / 12 = 45.
  expect(told?.w).toBeCloseTo(42 / 45, 12);
});

it("says nothing of fewer than five that told, nor where the questionnaire does not ask", () => {
  const four = [["p.a"], ["p.a"], ["p.b"], ["p.c"]];
  expect(of([...four, []])).toBeNull();
  expect(of([...four, undefined])).toBeNull();
  expect(of([...four, ["p.a"]])).toMatchObject({ n: 5, silent: 0 });
  expect(of([...four, ["p.a"]], aSurvey())).toBeNull();
});
