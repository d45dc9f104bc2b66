// What a meeting talks about first: where people disagree widely on what weighs much (methodology E3).
import type { Disagreement } from "./disagreement.ts";

export interface Disputed {
  readonly weight: number;
  readonly disagreement: Disagreement;
}

/** By weight × range, the largest first; ties stay in the order of the questionnaire, in which they are given. */
export function disagreementAgenda<Item extends Disputed>(items: readonly Item[]): readonly Item[] {
  const urgency = ({ weight, disagreement }: Item) => weight * disagreement.range;
  return items.toSorted((a, b) => urgency(b) - urgency(a));
}
