import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { scoreDimension } from "./score-dimension.ts";
import { scoreGlobal } from "./score-global.ts";
import type { Standing } from "./standing.ts";

const { survey } = aSurvey();

/** One dimension of four equal indicators for each list. */
function globalOf(...dimensions: readonly (readonly Standing[])[]) {
  return scoreGlobal(survey, dimensions.map(dimensionOf));
}

function dimensionOf(standings: readonly Standing[], index: number) {
  const questions = standings.map((_, place) => anIndicator({ id: `q${place}` }));
  const known = new Map(standings.map((standing, place): [string, Standing] => [`q${place}`, standing]));
  return scoreDimension(survey, aDimension(`d${index}`, questions), known);
}

describe("scoreGlobal", () => {
  it("is the plain mean of the dimensions, with its spread", () => {
    expect(globalOf([3, 3, 3, 3], [2, 2, 2, 2])).toEqual({
      score: 62.5,
      low: 62.5,
      high: 62.5,
      evaluated: 2,
      applicable: 2,
      rawLevel: 4,
      level: 4,
      capped: false,
      limiting: [],
      between: null,
      spread: { min: 50, max: 75, sd: 12.5 },
    });
  });

  it("leaves a dimension that does not apply out of the mean", () => {
    expect(globalOf([3, 3, 3, 3], ["na", "na", "na", "na"])).toMatchObject({
      score: 75,
      evaluated: 1,
      applicable: 1,
    });
  });

  it("shows bounds only while an applicable dimension is not evaluated", () => {
    expect(globalOf([2, 2, 2, 2], [2, 2, "dk", "dk"])).toEqual({
      score: null,
      low: 37.5,
      high: 62.5,
      evaluated: 1,
      applicable: 2,
      rawLevel: null,
      level: null,
      capped: false,
      limiting: [],
      between: null,
      spread: null,
    });
  });

  it("has not even bounds when nothing applies", () => {
    expect(globalOf(["na"])).toMatchObject({
      score: null,
      low: null,
      high: null,
      evaluated: 0,
      applicable: 0,
    });
  });

  it("says between which levels an unknown leaves it", () => {
    expect(globalOf([2, 2, 3, "dk"], [2, 2, 3, 2])).toMatchObject({ level: 3, between: [3, 4] });
  });

  it("limits both ends of between by a capped level", () => {
    const seven = (level: Standing): Standing[] => [...Array<Standing>(7).fill(level), "dk", "dk", "dk"];
    const result = globalOf(seven(4), seven(4), seven(2));
    expect(result).toMatchObject({ rawLevel: 5, level: 4, capped: true, limiting: ["d2"], between: [3, 4] });
  });

  it("says between nothing when a capped level leaves one level only", () => {
    const result = globalOf([4, 4, 4, "dk"], [1, 1, 0, "dk"]);
    expect(result).toMatchObject({ rawLevel: 3, level: 2, capped: true, between: null });
  });
});
