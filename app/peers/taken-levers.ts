import type { Recommendation } from "../domain/levers/recommendation.types.ts";
import { type LeverTaker, leverTakers, type PublishedActs } from "../domain/peers/lever-takers.ts";

/** One that is recommended here, and who tells of it: one body at least. */
export interface TakenLever {
  readonly id: string;
  readonly takers: readonly LeverTaker[];
}

/** Those that are put forward first, lane by lane; then the others that the answers call for. Without those that nobody has taken up. */
export function takenLevers(
  { lanes, all }: Pick<Recommendation, "lanes" | "all">,
  published: readonly PublishedActs[],
): readonly TakenLever[] {
  const ids = new Set([...Object.values(lanes).flat(), ...all].map(({ id }) => id));
  return [...ids]
    .map((id) => ({ id, takers: leverTakers(id, published) }))
    .filter(({ takers }) => takers.length > 0);
}
