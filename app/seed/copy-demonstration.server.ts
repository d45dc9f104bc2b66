import { BY_SECRET_LINK } from "../domain/answers/author.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { appendFirstAnswers } from "../record/append-history.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface CopyDemonstration {
  readonly bodyId: number;
  /** The new assessment, still empty. */
  readonly assessmentId: number;
  readonly model: SurveyModel;
}

/** Fills a trial with the newest seeded answers of its body to the same version of the questionnaire; none: it stays blank. */
export function copyDemonstration(deps: Deps, { bodyId, assessmentId, model }: CopyDemonstration): void {
  const { id: surveyId, version: surveyVersion } = model.survey;
  const newest = deps.assessments
    .listOpenToAll()
    .find((one) => one.bodyId === bodyId && one.surveyId === surveyId && one.surveyVersion === surveyVersion);
  if (newest === undefined) return;
  const first = { version: 1, savedAt: deps.now(), form: "", seq: 0 };
  const answers = [...deps.answers.listOf(newest.id, surveyVersion)].map(
    ([questionId, stored]) => [questionId, { ...stored, ...first }] as const,
  );
  appendFirstAnswers(deps, { assessmentId, surveyVersion, author: BY_SECRET_LINK, answers });
}
