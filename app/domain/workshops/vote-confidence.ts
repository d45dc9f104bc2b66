// How sure people are of their votes, if they like to say: told in numbers once a round is revealed, and from five on.
export const VOTE_CONFIDENCES = ["sure", "fairly", "unsure"] as const;
export type VoteConfidence = (typeof VOTE_CONFIDENCES)[number];

const FEWEST_TOLD = 5;

export interface ConfidenceCount {
  readonly confidence: VoteConfidence;
  readonly count: number;
}

/** As typed; null for what is none. */
export function readConfidence(typed: string): VoteConfidence | null {
  return VOTE_CONFIDENCES.find((one) => one === typed) ?? null;
}

/** Of a round, surest first; null while fewer than five have said. */
export function confidenceCounts(
  given: readonly (VoteConfidence | null)[],
): readonly ConfidenceCount[] | null {
  const said = given.filter((one) => one !== null);
  if (said.length < FEWEST_TOLD) return null;
  return VOTE_CONFIDENCES.map((confidence) => ({
    confidence,
    count: said.filter((one) => one === confidence).length,
  }));
}
