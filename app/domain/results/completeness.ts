// How much of the scored questionnaire has been said? Counted in questions on the path, because that is what people fill;
// the scores weigh the same questions. "Don't know" and "not applicable" are answers, so they finish a questionnaire.
import type { Standings } from "../scoring/standing.ts";

export interface Completeness {
  /** Scored questions on the path. */
  readonly total: number;
  readonly answered: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly unanswered: number;
}

export function completenessOf(standings: Standings): Completeness {
  const count = { answered: 0, dk: 0, na: 0, unanswered: 0 };
  for (const standing of standings.values()) count[typeof standing === "number" ? "answered" : standing] += 1;
  return {
    total: standings.size,
    answered: count.answered,
    dontKnow: count.dk,
    notApplicable: count.na,
    unanswered: count.unanswered,
  };
}
