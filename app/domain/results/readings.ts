// Which profiles do the answers suggest? (methodology E6, "no single model") Rules of the definition, not statistics:
// every named dimension evaluated and strictly above the mean of the evaluated ones, and the condition met.

import { evaluateCondition } from "../branching/evaluate-condition.ts";
import type { Answers } from "../questions/answer.ts";
import { meanOf } from "../scoring/ratio.ts";
import type { DimensionScore } from "../scoring/score.types.ts";
import type { Survey } from "../survey/survey.schema.ts";

/** Two means that differ by less are the same number written twice in binary. */
const TOLERANCE = 1e-9;

/** Ids in the order of the definition; several may apply, often none. `answers` are those on the path. */
export function readingsOf(
  survey: Survey,
  dimensions: readonly DimensionScore[],
  answers: Answers,
): readonly string[] {
  const scores = new Map(
    dimensions.flatMap(({ id, score }) => (score === null ? [] : [[id, score] as const])),
  );
  const mean = meanOf([...scores.values()]);
  if (mean === undefined) return [];
  const isAbove = (id: string) => (scores.get(id) ?? 0) > mean + TOLERANCE;
  return (survey.readings ?? [])
    .filter((reading) => reading.above.every(isAbove))
    .filter((reading) => reading.if === undefined || evaluateCondition(reading.if, answers))
    .map(({ id }) => id);
}
