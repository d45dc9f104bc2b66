// The result of a finalised version as it was given then: figures come from its document, so that a later way of
// computing them changes nothing of what was finalised.

import type { Journey } from "../branching/journey.ts";
import type { Recommendation, RecommendedLever } from "../levers/recommendation.types.ts";
import type { Answers, SavedAnswer } from "../questions/answer.ts";
import { dimensionHighlights } from "../results/highlights.ts";
import { openingOf } from "../results/opening.ts";
import type { PublishedResult } from "../results/published-result.ts";
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
  return {
    ...summary,
    scores,
    opening: openingOf(scores),
    dimensions: dimensionHighlights(dimensions),
    levers: finalisedLevers(model, result),
    toDocument: result.toDocument,
  };
}

/** Those put forward then; which others the answers called for was not kept. */
function finalisedLevers({ survey }: SurveyModel, { levers }: PublishedResult): Recommendation {
  const lanes = Object.fromEntries(
    survey.scoring.lanes.map(({ id }) => [id, (levers[id] ?? []).filter(isLever)]),
  );
  return {
    lanes,
    all: Object.values(lanes).flat(),
    blindSpots: (levers["blindSpots"] ?? []).filter((one) => typeof one === "string"),
  };
}

function isLever(one: RecommendedLever | string): one is RecommendedLever {
  return typeof one !== "string";
}
