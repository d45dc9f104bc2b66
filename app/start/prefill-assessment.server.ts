// An assessment begins with the answers that the team gave in an earlier edition, or a trial, all of them to be confirmed: they are shown and not counted
// until someone saves them again or confirms their section.
import { isTrial } from "../domain/editions/is-trial.ts";
import type { Account } from "../domain/people/visitor.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { migrationsBetween } from "../domain/survey/survey-versions.ts";
import { appendFirstAnswers } from "../record/append-history.server.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { movedAnswers } from "../surveys/moved-answers.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface PrefillAssessment {
  readonly from: AssessmentRecord;
  /** The new assessment, still empty. */
  readonly assessmentId: number;
  readonly model: SurveyModel;
  readonly by: Account;
}

/** To be called in the transaction that starts the assessment. An answer that the newer version would not take is left out. */
export function prefillAssessment(deps: Deps, { from, assessmentId, model, by }: PrefillAssessment): void {
  const { id: surveyId, version: surveyVersion } = model.survey;
  const body = deps.bodies.get(from.bodyId);
  if (body === undefined) throw new Error(`assessment ${from.id} has lost its body`);
  const saved = deps.answers.listOf(from.id, from.surveyVersion);
  const known = deps.definitions.listMigrations(surveyId);
  const migrations = migrationsBetween(known, from.surveyVersion, surveyVersion) ?? [];
  const first = { version: 1, savedAt: deps.now(), form: "", seq: 0, toConfirm: true };
  const answers = [...movedAnswers({ body, saved, migrations, model }).stored]
    .filter(([, { answer }]) => answer.state !== "unanswered")
    .map(([questionId, moved]) => [questionId, { ...moved, ...first }] as const);
  const author = { id: by.id, key: by.authorKey };
  const origin = isTrial(from)
    ? ({ source: "trial", reason: from.edition } as const)
    : ({ source: "prefill", reason: null } as const);
  appendFirstAnswers(deps, { assessmentId, surveyVersion, author, answers, origin });
}
