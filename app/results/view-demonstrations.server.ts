import type { Body } from "../domain/directory/body.ts";
import { type Opening, openingOf } from "../domain/results/opening.ts";
import type { Scores } from "../domain/scoring/score.types.ts";
import { scoreSurvey } from "../domain/scoring/score-survey.ts";
import type { Locale } from "../domain/survey/id.schema.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import { findAssessment } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { listDemonstrations } from "./list-demonstrations.server.ts";

/** The newest result of a fictional body. */
export interface DemonstrationResult {
  readonly body: Body;
  readonly edition: string;
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly scores: Scores;
  readonly opening: Opening;
}

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
