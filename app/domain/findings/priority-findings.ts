// What bodies put first for their mandate, and whether they put it in one order (methodology C2, E6).
import { prioritiesAsked } from "../publication/public-priorities.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { type RankAgreement, rankAgreement } from "./rank-agreement.ts";
import { FEWEST, type SampledDocument } from "./sample.ts";

export interface PriorityFindings extends RankAgreement {
  /** Bodies that publish their priorities and have told none. */
  readonly silent: number;
}

/** Null where the questionnaire does not ask, and where fewer than five bodies have told any. */
export function priorityFindings(
  documents: readonly SampledDocument[],
  model: SurveyModel,
  seed: number,
): PriorityFindings | null {
  const published = documents.flatMap(({ priorities }) => (priorities === undefined ? [] : [priorities]));
  const told = published.filter(({ length }) => length > 0);
  const agreement = told.length < FEWEST ? null : rankAgreement(told, prioritiesAsked(model), seed);
  return agreement && { ...agreement, silent: published.length - told.length };
}
