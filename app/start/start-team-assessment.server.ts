// A lead starts an assessment of the team: opened by membership, without a link, in an open edition or in none.

import { hashToken } from "../database/secret-token.server.ts";
import type { Body } from "../domain/directory/body.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { leadOf, type OfTeam } from "../team/lead-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { addressIn, type EditionToAnswer, editionToAnswer } from "./edition-to-answer.server.ts";
import { prefillAssessment } from "./prefill-assessment.server.ts";
import { trialsAtHand } from "./trials-at-hand.server.ts";

export interface StartTeamAssessment extends OfTeam {
  readonly surveyId: string;
  /** Keys of the secret links that the browser holds. */
  readonly tokens?: readonly string[];
  /** The `ed` of the assessment of the team, or of the trial at hand, whose answers are taken over, to be confirmed; null or absent for a blank questionnaire. */
  readonly from?: string | null;
  /** Key of the edition, or FREE; null or absent where nobody said. */
  readonly chosen?: string | null;
  /** Token of the rendered form: sent twice, it starts one assessment. */
  readonly form: string;
}

export type StartTeamRefusal = "NOT_FOUND" | "CHOOSE_EDITION" | "OTHER_EDITION";

/** Gives the `ed` of its address. */
export async function startTeamAssessment(
  deps: Deps,
  start: StartTeamAssessment,
): Promise<Result<{ readonly edition: string }, StartTeamRefusal>> {
  return deps.writer.run((): Result<{ readonly edition: string }, StartTeamRefusal> => {
    const asked = askedFor(deps, start);
    if (!asked.ok) return asked;
    const startForm = startFormHash(start);
    const before = deps.assessments.getByStartForm(startForm);
    return before === undefined
      ? begin(deps, { ...asked.value, startForm, chosen: start.chosen ?? null })
      : accepted({ edition: before.edition });
  });
}

interface Beginning extends AskedFor {
  readonly startForm: Buffer;
  readonly chosen: string | null;
}

function begin(
  deps: Deps,
  { body, account, model, earlier, startForm, chosen }: Beginning,
): Result<{ readonly edition: string }, StartTeamRefusal> {
  const within = editionToAnswer(deps, { bodyId: body.id, model, chosen });
  if (!within.ok) return within;
  const { edition, assessmentId } = create(deps, { ...within.value, body, startForm });
  const by = { model: within.value.model, by: account };
  if (earlier !== null) prefillAssessment(deps, { from: earlier, assessmentId, ...by });
  return accepted({ edition });
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
  const earlier = from === null ? null : sourceOf(deps, start, { bodyId: body.id, edition: from });
  return earlier === undefined ? refused("NOT_FOUND") : accepted({ ...lead.value, model, earlier });
}

function startFormHash({ form, slug, surveyId, from = null, chosen = null }: StartTeamAssessment): Buffer {
  return hashToken(JSON.stringify(["team", form, slug, surveyId, from, chosen]));
}

interface NewTeamAssessment extends EditionToAnswer {
  readonly body: Body;
  readonly startForm: Buffer;
}

function create(deps: Deps, { body, model, editionId, startForm }: NewTeamAssessment) {
  const { id: surveyId, version: surveyVersion } = model.survey;
  const startedAt = deps.now();
  const edition = addressIn(deps, body.id, editionId);
  const assessmentId = deps.assessments.create({
    ...{ bodyId: body.id, surveyId, surveyVersion, edition, editionId },
    ...{ openToAll: false, ofTeam: true, startForm, startedAt },
  });
  return { edition, assessmentId };
}

/** What another team answered, or to another questionnaire, is none; nor is a trial that the lead does not hold. */
function sourceOf(
  deps: Deps,
  { session, tokens = [], surveyId }: StartTeamAssessment,
  { bodyId, edition }: { readonly bodyId: number; readonly edition: string },
): AssessmentRecord | undefined {
  const trials = trialsAtHand(deps, { tokens, session }, bodyId);
  return [...deps.assessments.listOfTeam(bodyId), ...trials].find(
    (record) => record.surveyId === surveyId && record.edition === edition,
  );
}
