// How far a body has come in an edition: by what it did, never by what it answered or reached.

/** In the order in which a body goes through them. */
export const PARTICIPATIONS = [
  "not-begun",
  "begun",
  "quarter",
  "half",
  "three-quarters",
  "finalised",
] as const;
export type Participation = (typeof PARTICIPATIONS)[number];

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

export interface FunnelStep {
  readonly step: Participation;
  /** Bodies that have come so far, or further. */
  readonly bodies: number;
}

/** From all of them to those that finalised. */
export function funnelOf(participations: readonly Participation[]): readonly FunnelStep[] {
  const places = participations.map((one) => PARTICIPATIONS.indexOf(one));
  return PARTICIPATIONS.map((step, place) => ({
    step,
    bodies: places.filter((reached) => reached >= place).length,
  }));
}
