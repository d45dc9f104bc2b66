// The result of a finalised version as it was given then: figures come from its document, so that a later way of
// computing them changes nothing of what was finalised.

import type { Journey } from "../branching/journey.ts";
import type { Answers, SavedAnswer } from "../questions/answer.ts";
import { openingOf } from "../results/opening.ts";
import { type ResultSummary, summariseResult } from "../results/summarise-result.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import type { FinalisedDocument } from "./finalised-document.ts";

const NEVER_SAVED: ReadonlyMap<string, SavedAnswer> = new Map();

/** Scores are rounded as they were published. */
export function finalisedSummary(
  model: SurveyModel,
  { result }: Pick<FinalisedDocument, "result">,
  { answers, path }: { readonly answers: Answers; readonly path: Journey },
): ResultSummary {
  const summary = summariseResult(model, { answers, path, saved: NEVER_SAVED });
  const dimensions = summary.scores.dimensions.map((one) => ({ ...one, ...result.dimensions[one.id] }));
  const scores = { ...summary.scores, dimensions, global: result.global };
  return { ...summary, scores, opening: openingOf(scores) };
}
