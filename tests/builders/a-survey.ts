// A small questionnaire ready to score: the constants of the method as published, everything else as the test says.

import type { Question } from "../../app/domain/questions/question.schema.ts";
import type { Lever } from "../../app/domain/survey/levers.schema.ts";
import type { Scoring } from "../../app/domain/survey/scoring.schema.ts";
import type { Section, Survey } from "../../app/domain/survey/survey.schema.ts";
import { compileSurvey, type SurveyModel } from "../../app/domain/survey/survey-model.ts";
import { anIndicator } from "./indicators.ts";

export const SCORING: Scoring = {
  coverageMin: 0.7,
  gateFromLevel: 3,
  gateMargin: 20,
  target: { floor: 3, step: 1 },
  levers: {
    otherNeedsShare: 0.25,
    brakeFactor: 0.3,
    brakeMax: 4,
    legalFactor: 1.2,
    legalMaxLevel: 1,
    perLane: 3,
    perDimension: 1,
    blindSpotWeight: 2,
  },
  lanes: [
    { id: "quick", efforts: ["S"] },
    { id: "mandate", efforts: ["M", "L"] },
  ],
  efforts: [
    { id: "S", maxStaffDays: 20 },
    { id: "M", maxStaffDays: 120 },
    { id: "L", maxStaffDays: null },
  ],
};

const MATURITY_LEVELS = ["initiated", "organised", "deployed", "integrated", "proven"].map((id, index) => ({
  id,
  level: index + 1,
  from: 20 * index,
}));

export interface SurveyOverrides extends Partial<Survey> {
  readonly levers?: readonly Lever[];
}

/** Compiled. One dimension of one indicator, no lever, unless the test says otherwise. */
export function aSurvey({ levers = [], ...overrides }: SurveyOverrides = {}): SurveyModel {
  const survey: Survey = {
    $schema: "survey.schema.json",
    id: "tiny",
    version: "1.0.0",
    locales: ["en"],
    bodies: ["other"],
    minutes: { min: 1, max: 2 },
    roles: [],
    sections: [aDimension("one", [anIndicator()])],
    maturityLevels: MATURITY_LEVELS,
    scoring: SCORING,
    ...overrides,
  };
  return compileSurvey({ survey, levers, texts: {} });
}

export function aDimension(
  id: string,
  questions: readonly Question[],
  overrides: Partial<Section> = {},
): Section {
  return { id, kind: "dimension", questions: [...questions], ...overrides };
}

/** A small lever of impact 1, called for by nothing, unless the test says otherwise. */
export function aLever(overrides: Partial<Lever> = {}): Lever {
  return {
    id: "lever",
    effort: "S",
    impact: 1,
    horizon: { minMonths: 1, maxMonths: 3 },
    owner: "someone",
    triggers: {},
    brakes: [],
    requires: [],
    ...overrides,
  };
}
