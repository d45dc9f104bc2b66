// The few levers to name before the whole result is there: the best of those put forward, whatever their lane.
import type { Recommendation, RecommendedLever } from "../levers/recommendation.types.ts";

/** In order of priority, at most `limit`; they keep the rule of so many a dimension. */
export function firstLevers({ lanes, all }: Recommendation, limit: number): readonly RecommendedLever[] {
  const picked = new Set(Object.values(lanes).flatMap((lane) => lane.map(({ id }) => id)));
  return all.filter(({ id }) => picked.has(id)).slice(0, limit);
}

/** The first lever that an answer of this section calls for; undefined when none does. */
export function firstLeverOf(
  { all }: Recommendation,
  section: { readonly questions: readonly { readonly id: string }[] },
): RecommendedLever | undefined {
  const own = new Set(section.questions.map(({ id }) => id));
  return all.find(({ because }) => because.some(({ indicator }) => own.has(indicator)));
}
