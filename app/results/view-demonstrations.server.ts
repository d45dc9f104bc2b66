import type { Locale } from "../domain/fields/id.schema.ts";
import { openingOf } from "../domain/results/opening.ts";
import { scoreSurvey } from "../domain/scoring/score-survey.ts";
import { findAssessment } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { DemonstrationResult } from "./demonstrations.view.ts";
import { listDemonstrations } from "./list-demonstrations.server.ts";

/** In order of name, whatever the scores; empty when demonstrations are switched off. */
export function viewDemonstrations(deps: Deps, locale: Locale): readonly DemonstrationResult[] {
  return listDemonstrations(deps)
    .flatMap(
      ({ body, editions }) =>
        demonstrationResult(deps, { slug: body.slug, edition: editions[0] ?? "" }, locale) ?? [],
    )
    .sort((a, b) => a.body.slug.localeCompare(b.body.slug));
}

export function demonstrationResult(
  deps: Deps,
  { slug, edition }: { readonly slug: string; readonly edition: string },
  locale: Locale,
): DemonstrationResult | null {
  const opened = findAssessment(deps, { slug, edition, tokens: [] }, "read");
  if (!opened.ok) return null;
  const { assessment, model, answers } = opened.value;
  const scores = scoreSurvey(model, answers);
  return {
    body: assessment.body,
    edition,
    model,
    texts: surveyTexts(model, locale),
    scores,
    opening: openingOf(scores),
  };
}
