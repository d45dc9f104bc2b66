// Scored questions for tests: a neutral one of each kind, with what the test is about as overrides.

import type { Indicator } from "../../app/domain/questions/question.schema.ts";
import type { IndicatorType } from "../../app/domain/questions/question-types.ts";

type Of<T extends IndicatorType> = Extract<Indicator, { type: T }>;

const SCORED = { weight: 1, stage: "rollout", ask: [] as string[] } as const;

/** A ladder of five levels, weight 1: the usual indicator. */
export function anIndicator(overrides: Partial<Of<"ladder">> = {}): Of<"ladder"> {
  return { id: "indicator", type: "ladder", ...SCORED, levels: [0, 1, 2, 3, 4], ...overrides };
}

/** Bands at 0, 10, 30, 55 and 80 %. */
export function aPercentage(overrides: Partial<Of<"percent">> = {}): Of<"percent"> {
  const bands = [0, 10, 30, 55, 80].map((from, level) => ({ level, from }));
  return { id: "percentage", type: "percent", ...SCORED, bands, ...overrides };
}

/** Seven boxes; 1, 2, 3 and 5 of them open levels 1 to 4. */
export function aMultiSelect(overrides: Partial<Of<"multi">> = {}): Of<"multi"> {
  const thresholds = [0, 1, 2, 3, 5].map((min, level) => ({ level, min }));
  return { id: "multi-select", type: "multi", ...SCORED, options: [..."abcdefg"], thresholds, ...overrides };
}

export function aYesNo(overrides: Partial<Of<"yesno">> = {}): Of<"yesno"> {
  const options = [
    { id: "no", level: 0 },
    { id: "partly", level: 2 },
    { id: "yes", level: 4 },
  ];
  return { id: "yes-no", type: "yesno", ...SCORED, options, ...overrides };
}

/** Individual answers; at least five of them. */
export function aLikert(overrides: Partial<Of<"likert">> = {}): Of<"likert"> {
  const options = ["none", "little", "some", "much", "all"].map((id, level) => ({ id, level }));
  return { id: "likert", type: "likert", ...SCORED, options, minAnswers: 5, ...overrides };
}
