// The results of one assessment, for whoever holds its link, or for anyone when it is a demonstration.
import type { Body } from "../domain/directory/body.ts";
import { accepted, type Result } from "../domain/result.ts";
import { type ResultSummary, summariseResult } from "../domain/results/summarise-result.ts";
import { projectScores } from "../domain/scoring/project-scores.ts";
import type { Scores } from "../domain/scoring/score.types.ts";
import type { Locale } from "../domain/survey/id.schema.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { Deps } from "./deps.server.ts";
import { type AssessmentRef, findAssessment, type OpenAssessment } from "./find-assessment.server.ts";
import { surveyTexts } from "./survey-texts.server.ts";

export interface ViewResults {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  /** Levers supposed to have succeeded; an id that no answer calls for is left out. */
  readonly levers: readonly string[];
}

export interface ResultsView {
  readonly body: Body;
  readonly edition: string;
  readonly startedAt: Date;
  /** The reader holds the secret link, so the page may lead back to the questions. */
  readonly mayAnswer: boolean;
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly summary: ResultSummary;
  /** Null while no lever is ticked. */
  readonly projection: { readonly levers: readonly string[]; readonly scores: Scores } | null;
}

export function viewResults(
  deps: Deps,
  { ref, locale, levers }: ViewResults,
): Result<ResultsView, "NOT_FOUND"> {
  const opened = findAssessment(deps, ref, "read");
  if (!opened.ok) return opened;
  const { assessment, model, answers, token } = opened.value;
  const summary = summaryOf(opened.value);
  const active = new Set(summary.levers.all.map(({ id }) => id));
  const ticked = [...new Set(levers)].filter((id) => active.has(id));
  return accepted({
    body: assessment.body,
    edition: assessment.edition,
    startedAt: assessment.startedAt,
    mayAnswer: token !== null,
    model,
    texts: surveyTexts(model, locale),
    summary,
    projection:
      ticked.length === 0 ? null : { levers: ticked, scores: projectScores(model, answers, ticked) },
  });
}

/** Answers of one revision are one object that never changes, so its summary is computed once. */
const summaries = new WeakMap<OpenAssessment["answers"], ResultSummary>();

function summaryOf({ model, answers, path, saved }: OpenAssessment): ResultSummary {
  const known = summaries.get(answers);
  if (known !== undefined) return known;
  const summary = summariseResult(model, { answers, path, saved });
  summaries.set(answers, summary);
  return summary;
}
