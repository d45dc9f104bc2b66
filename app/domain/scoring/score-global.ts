// Where does the whole stand? (methodology E1 point 5, E2) The plain mean of the dimensions, equal weights: shown only
// when every applicable dimension is evaluated, so that a score always lies within its bounds; never without its spread.
import type { Survey } from "../survey/survey.schema.ts";
import { applyGate } from "./gate.ts";
import { levelsBetween, maturityLevelAt } from "./maturity-level.ts";
import { meanOf } from "./ratio.ts";
import type { DimensionScore, GlobalScore } from "./score.types.ts";

/** Without a score: bounds only, no level, nothing capped. Without an applicable dimension: no bounds either. */
export function scoreGlobal(survey: Survey, dimensions: readonly DimensionScore[]): GlobalScore {
  const scores = numbers(dimensions, "score");
  const applicable = dimensions.filter(({ status }) => status !== "not-applicable").length;
  const bounds = {
    low: meanOf(numbers(dimensions, "low")) ?? null,
    high: meanOf(numbers(dimensions, "high")) ?? null,
    evaluated: scores.length,
    applicable,
  };
  const score = scores.length === applicable ? meanOf(scores) : undefined;
  if (score === undefined || bounds.low === null || bounds.high === null)
    return { ...bounds, ...WITHOUT_SCORE };

  const rawLevel = maturityLevelAt(survey.maturityLevels, score);
  const gated = applyGate(survey, rawLevel, dimensions);
  const between = levelsBetween(survey.maturityLevels, bounds.low, bounds.high);
  return {
    ...bounds,
    score,
    rawLevel,
    ...gated,
    between: gated.capped ? limitedTo(gated.level, between) : between,
    spread: spreadOf(scores, score),
  };
}

const WITHOUT_SCORE = {
  score: null,
  rawLevel: null,
  level: null,
  capped: false,
  limiting: [],
  between: null,
  spread: null,
} as const;

function numbers(dimensions: readonly DimensionScore[], key: "score" | "low" | "high"): readonly number[] {
  return dimensions.flatMap((dimension) => dimension[key] ?? []);
}

/** A capped level also caps both ends of "between"; nothing is left to say when they meet. */
function limitedTo(level: number, between: GlobalScore["between"]): GlobalScore["between"] {
  if (between === null) return null;
  const [low, high] = [Math.min(between[0], level), Math.min(between[1], level)];
  return low === high ? null : [low, high];
}

/** `sd` is the population standard deviation: the dimensions are all there is, not a sample of more. */
function spreadOf(scores: readonly number[], mean: number): GlobalScore["spread"] {
  const variance = meanOf(scores.map((score) => (score - mean) ** 2)) ?? 0;
  return { min: Math.min(...scores), max: Math.max(...scores), sd: Math.sqrt(variance) };
}
