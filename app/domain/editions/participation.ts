// How far a body has come in an edition: by what it did, never by what it answered or reached.

/** In the order in which a body goes through them. */
export type Participation = "not-begun" | "begun" | "quarter" | "half" | "three-quarters" | "finalised";

export interface Progress {
  /** It has an assessment in the edition. */
  readonly hasBegun: boolean;
  readonly isFinalised: boolean;
  /** Indicators that have an answer of whatever kind. */
  readonly answered: number;
  /** Of the questionnaire; 1 or more. */
  readonly indicators: number;
}

/** quarter: a quarter of the indicators at least, and so on. */
export function participationOf({ hasBegun, isFinalised, answered, indicators }: Progress): Participation {
  if (isFinalised) return "finalised";
  if (!hasBegun) return "not-begun";
  const share = answered / indicators;
  if (share >= 0.75) return "three-quarters";
  if (share >= 0.5) return "half";
  return share >= 0.25 ? "quarter" : "begun";
}
