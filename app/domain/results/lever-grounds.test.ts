import { describe, expect, it } from "vitest";
import type { RecommendedLever } from "../levers/recommendation.types.ts";
import type { Indicator } from "../questions/question.schema.ts";
import type { Lever } from "../survey/levers.schema.ts";
import { compileSurvey, type SurveyDefinition, type SurveyModel } from "../survey/survey-model.ts";
import { leverGrounds } from "./lever-grounds.ts";

function anIndicator(id: string, legal: boolean): Indicator {
  return { id, type: "ladder", weight: 1, stage: "foundation", ask: [], levels: [0, 1, 2, 3, 4], legal };
}

const lever: Lever = {
  id: "register",
  effort: "S",
  impact: 2,
  horizon: { minMonths: 1, maxMonths: 3 },
  owner: "dgs",
  triggers: { "data.privacy": 2, "data.use": 2 },
  brakes: ["brake.political", "brake.budget", "brake.technical", "brake.fears"],
  requires: [],
};
const model: SurveyModel = compileSurvey({
  survey: {
    sections: [
      {
        id: "data",
        kind: "dimension",
        questions: [anIndicator("data.privacy", true), anIndicator("data.use", false)],
      },
    ],
    scoring: { levers: { legalMaxLevel: 1 } },
  },
  levers: [lever],
  texts: {},
} as unknown as SurveyDefinition);

function recommended(levels: RecommendedLever["because"]): RecommendedLever {
  return { id: "register", priority: 1, dimension: "data", because: levels, first: [] };
}

describe("leverGrounds", () => {
  it("keeps the brakes that were felt, strongest first", () => {
    const intensities = new Map<string, number | "dk">([
      ["brake.political", 1],
      ["brake.budget", 3],
      ["brake.technical", 0],
      ["brake.fears", "dk"],
    ]);
    expect(leverGrounds(model, recommended([]), intensities).brakes).toEqual([
      { id: "brake.budget", intensity: 3 },
      { id: "brake.political", intensity: 1 },
    ]);
  });

  it("names the legal tag only while the question stands low enough", () => {
    const low = recommended([
      { indicator: "data.privacy", level: 1 },
      { indicator: "data.use", level: 0 },
    ]);
    const high = recommended([{ indicator: "data.privacy", level: 2 }]);
    expect(leverGrounds(model, low, new Map()).legal).toEqual(["data.privacy"]);
    expect(leverGrounds(model, high, new Map()).legal).toEqual([]);
  });

  it("has no ground beside the levels when no brake was answered", () => {
    expect(leverGrounds(model, recommended([]), new Map())).toEqual({ brakes: [], legal: [] });
  });
});
