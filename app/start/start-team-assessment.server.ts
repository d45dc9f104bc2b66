// A lead starts an assessment of the team: opened by membership, without a link, under the year as its edition.

import { hashToken } from "../database/secret-token.server.ts";
import type { Body } from "../domain/directory/body.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { leadOf, type OfTeam } from "../team/lead-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { prefillAssessment } from "./prefill-assessment.server.ts";

export interface StartTeamAssessment extends OfTeam {
  readonly surveyId: string;
  /** Edition of the team whose answers are taken over, to be confirmed; null or absent for a blank questionnaire. */
  readonly from?: string | null;
  /** Token of the rendered form: sent twice, it starts one assessment. */
  readonly form: string;
}

/** Gives the edition, the `ed` of its address. */
export async function startTeamAssessment(
  deps: Deps,
  start: StartTeamAssessment,
): Promise<Result<{ readonly edition: string }, "NOT_FOUND">> {
  return deps.writer.run(() => {
    const asked = askedFor(deps, start);
    if (!asked.ok) return asked;
    const { body, account, model, earlier } = asked.value;
    const startForm = startFormHash(start);
    const before = deps.assessments.getByStartForm(startForm);
    if (before !== undefined) return accepted({ edition: before.edition });
    const { edition, assessmentId } = create(deps, { bodyId: body.id, model, startForm });
    if (earlier !== null) prefillAssessment(deps, { from: earlier, assessmentId, model, by: account });
    return accepted({ edition });
  });
}

interface AskedFor {
  readonly body: Body;
  readonly account: Account;
  readonly model: SurveyModel;
  /** Null for a blank questionnaire. */
  readonly earlier: AssessmentRecord | null;
}

function askedFor(deps: Deps, start: StartTeamAssessment): Result<AskedFor, "NOT_FOUND"> {
  const lead = leadOf(deps, start);
  if (!lead.ok) return lead;
  const { body } = lead.value;
  const { surveyId, from = null } = start;
  const model = deps.definitions.getCurrent(surveyId);
  if (model === undefined || !model.survey.bodies.includes(body.kind)) return refused("NOT_FOUND");
  const earlier = from === null ? null : sourceOf(deps, { bodyId: body.id, surveyId, edition: from });
  return earlier === undefined ? refused("NOT_FOUND") : accepted({ ...lead.value, model, earlier });
}

function startFormHash({ form, slug, surveyId, from = null }: StartTeamAssessment): Buffer {
  return hashToken(JSON.stringify(["team", form, slug, surveyId, from]));
}

interface NewTeamAssessment {
  readonly bodyId: number;
  readonly model: SurveyModel;
  readonly startForm: Buffer;
}

function create(deps: Deps, { bodyId, model, startForm }: NewTeamAssessment) {
  const { id: surveyId, version: surveyVersion } = model.survey;
  const edition = freeEdition(deps, bodyId);
  const assessmentId = deps.assessments.create({
    ...{ bodyId, surveyId, surveyVersion, edition },
    ...{ openToAll: false, ofTeam: true, startForm, startedAt: deps.now() },
  });
  return { edition, assessmentId };
}

/** Another team's edition, or one of another questionnaire, is none. */
function sourceOf(
  deps: Deps,
  { bodyId, surveyId, edition }: { bodyId: number; surveyId: string; edition: string },
): AssessmentRecord | undefined {
  return deps.assessments
    .listOfTeam(bodyId)
    .find((record) => record.surveyId === surveyId && record.edition === edition);
}

/** "2026", then "2026-2". */
function freeEdition(deps: Deps, bodyId: number): string {
  const year = String(deps.now().getUTCFullYear());
  for (let number = 1; ; number += 1) {
    const edition = number === 1 ? year : `${year}-${number}`;
    if (!deps.assessments.hasEdition(bodyId, edition)) return edition;
  }
}
