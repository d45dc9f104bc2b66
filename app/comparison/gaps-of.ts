// Pairs of scores, in the order in which they were chosen: those of which something may be said, and those of which it may not.
import { type Gap, scoreGap } from "../domain/comparison/score-gap.ts";
import type { DimensionScore } from "../domain/scoring/score.types.ts";

export type Pairs<Score> = readonly (readonly [Score, Score])[];
export type Gaps<Score> = Readonly<Record<Gap, Pairs<Score>>>;

export function gapsOf<Score extends Pick<DimensionScore, "score" | "low" | "high">>(
  scores: readonly Score[],
): Gaps<Score> {
  const pairs = scores.flatMap((one, place) => scores.slice(place + 1).map((other) => [one, other] as const));
  const of = (gap: Gap) => pairs.filter(([one, other]) => scoreGap(one, other) === gap);
  return { clear: of("clear"), small: of("small"), unknown: of("unknown") };
}
