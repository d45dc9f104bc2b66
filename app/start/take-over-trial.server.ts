// A lead takes the answers of a trial that they hold over into an assessment of the team: to be confirmed, where the team
// has said nothing yet, each told to the history with where it comes from. The trial stays as it is.
import type { AnswerContent } from "../domain/answers/answer-content.ts";
import { canLead } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { migrationsBetween } from "../domain/survey/survey-versions.ts";
import type { StoredAnswer } from "../record/answers.store.server.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { namedEdition } from "../record/edition-name.server.ts";
import { type AssessmentRef, type OpenAssessment, openFor } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import { movedAnswers } from "../surveys/moved-answers.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { TakeOverView } from "./take-over.view.ts";
import { trialAtHand, trialsAtHand } from "./trials-at-hand.server.ts";

export interface TakeOverTrial {
  /** Of the assessment of the team. */
  readonly ref: AssessmentRef;
  /** The `ed` of the trial. */
  readonly from: string;
}

/** Gives how many answers arrived. Said twice, none arrives the second time. */
export function takeOverTrial(
  deps: Deps,
  { ref, from }: TakeOverTrial,
): Promise<Result<number, "NOT_FOUND" | "FINALISED">> {
  const place = (opened: OpenAssessment) =>
    trialsFor(deps, opened, ref).find(({ edition }) => edition === from);
  return inAssessment(deps, { ref, right: canLead, place }, ({ opened, now, saveAnswer }, trial) => {
    const arriving = arrivals(deps, opened, trial);
    for (const [questionId, moved] of arriving) {
      const version = (opened.saved.get(questionId)?.version ?? 0) + 1;
      const stored = { ...moved, version, savedAt: now, form: "", seq: 0, toConfirm: true };
      saveAnswer({ questionId, stored, source: "trial", reason: trial.edition });
    }
    return accepted(arriving.length);
  });
}

/** The trials at hand, each with what would become of its answers. */
export function viewTakeOver(deps: Deps, ref: AssessmentRef): Result<TakeOverView, "NOT_FOUND"> {
  const opened = openFor(deps, { ref, right: canLead });
  if (opened === undefined || !opened.assessment.ofTeam || opened.finalised !== null)
    return refused("NOT_FOUND");
  const { body } = opened.assessment;
  return accepted({
    body: { slug: body.slug, name: body.name, demonstration: body.demonstration },
    ...namedEdition(deps, opened.assessment),
    trials: trialsFor(deps, opened, ref).map((trial) => {
      const arriving = arrivals(deps, opened, trial).length;
      return { ...trialAtHand(deps, trial), arriving, staying: answersIn(deps, trial).length - arriving };
    }),
  });
}

/** Of the same body and questionnaire; none for an assessment that is no team’s. */
function trialsFor(
  deps: Deps,
  { assessment }: OpenAssessment,
  ref: AssessmentRef,
): readonly AssessmentRecord[] {
  if (!assessment.ofTeam) return [];
  const { bodyId, surveyId } = assessment;
  return trialsAtHand(deps, ref, bodyId).filter((one) => one.surveyId === surveyId);
}

type Arrival = readonly [questionId: string, stored: StoredAnswer];

function arrivals(deps: Deps, opened: OpenAssessment, trial: AssessmentRecord): readonly Arrival[] {
  const { model, assessment, saved } = opened;
  const known = deps.definitions.listMigrations(trial.surveyId);
  const migrations = migrationsBetween(known, trial.surveyVersion, assessment.surveyVersion) ?? [];
  const moved = movedAnswers({ body: assessment.body, saved: savedIn(deps, trial), migrations, model });
  return [...moved.stored].filter(([id, stored]) => !isEmpty(stored) && isEmpty(saved.get(id)));
}

function savedIn(deps: Deps, trial: AssessmentRecord): ReadonlyMap<string, StoredAnswer> {
  return deps.answers.listOf(trial.id, trial.surveyVersion);
}

function answersIn(deps: Deps, trial: AssessmentRecord): readonly StoredAnswer[] {
  return [...savedIn(deps, trial).values()].filter((one) => !isEmpty(one));
}

/** Nothing that somebody said: neither an answer nor a word around one. */
function isEmpty(content: AnswerContent | undefined): boolean {
  if (content === undefined) return true;
  const { answer, publicText, workingNote, evidence } = content;
  return answer.state === "unanswered" && publicText === "" && workingNote === "" && evidence.length === 0;
}
