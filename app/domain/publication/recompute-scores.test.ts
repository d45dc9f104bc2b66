import { expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { publishedScores } from "../results/published-result.ts";
import { scoreStandings } from "../scoring/score-survey.ts";
import { recomputeScores } from "./recompute-scores.ts";

const model = aSurvey({
  sections: [
    aDimension(
      "one",
      ["a", "b", "c"].map((id) => anIndicator({ id })),
    ),
    aDimension("two", [anIndicator({ id: "d" })]),
  ],
});
const steps = { a: 3, b: 2, c: "dk", d: 4 } as const;
const scores = publishedScores(scoreStandings(model, new Map(Object.entries(steps))));

it("finds every stated figure again from the steps", () => {
  const figures = recomputeScores({ scores, steps }, model) ?? [];
  expect(figures.length).toBeGreaterThan(20);
  expect(figures.filter(({ isEqual }) => !isEqual)).toEqual([]);
  expect(new Set(figures.map(({ of }) => of))).toEqual(new Set(["one", "two", "global"]));
  expect(figures).toContainEqual(
    expect.objectContaining({ of: "one", figure: "score", stated: scores.dimensions["one"]?.score }),
  );
});

it("names each figure that does not follow from them", () => {
  const [one = expect.fail()] = [scores.dimensions["one"]];
  const wrong = { ...scores, dimensions: { ...scores.dimensions, one: { ...one, score: 99.9 } } };
  const unequal = recomputeScores({ scores: wrong, steps }, model)?.filter(({ isEqual }) => !isEqual);
  expect(unequal?.map(({ of, figure, stated }) => [of, figure, stated])).toEqual([["one", "score", 99.9]]);
  const other = recomputeScores({ scores, steps: { ...steps, d: 0 } }, model) ?? [];
  expect(other.filter(({ isEqual }) => !isEqual).map(({ of }) => of)).toContain("two");
});

it("knows nothing where the answers are out of scope", () => {
  expect(recomputeScores({ scores }, model)).toBeNull();
});
