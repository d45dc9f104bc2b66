// Every page of a workshop begins here. Whoever leads it opens it by their role in the team of its assessment, whoever takes part by
// the key of their seat, which opens nothing else. Who has neither gets the refusal of what does not exist.
import { hashToken, isToken } from "../database/secret-token.server.ts";
import type { Body } from "../domain/directory/body.ts";
import { canRunWorkshops } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { type OpenAssessment, openFor } from "../record/find-assessment.server.ts";
import type { SessionToken } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Seat } from "./seats.store.server.ts";
import type { StoredWorkshop } from "./workshops.store.server.ts";

export interface WorkshopRef {
  readonly publicId: string;
  readonly session: SessionToken;
  /** A page that asks by itself: not a visit that would lengthen the session. */
  readonly isWatching?: true;
}
export interface LedWorkshop {
  readonly workshop: StoredWorkshop;
  readonly opened: OpenAssessment;
  readonly leader: Account;
}

/** For whoever leads it. */
export function findLedWorkshop(deps: Deps, ref: WorkshopRef): Result<LedWorkshop, "NOT_FOUND"> {
  const workshop = deps.workshops.get(ref.publicId);
  const record = workshop && deps.assessments.getById(workshop.assessmentId);
  const slug = record && deps.bodies.get(record.bodyId)?.slug;
  if (workshop === undefined || record === undefined || slug === undefined) return refused("NOT_FOUND");
  const { session, isWatching } = ref;
  const asked = { slug, edition: record.edition, tokens: [], session, ...(isWatching && { isWatching }) };
  const opened = openFor(deps, { ref: asked, right: canRunWorkshops });
  const leader = opened?.opener.account ?? null;
  return opened === undefined || leader === null
    ? refused("NOT_FOUND")
    : accepted({ workshop, opened, leader });
}

export interface SeatRef {
  readonly publicId: string;
  /** Of the browser; null without one. */
  readonly token: string | null;
}
/** With the questions and their words, and nothing that was answered: that is not for everybody in the room. */
export interface ToldWorkshop {
  readonly workshop: StoredWorkshop;
  readonly body: Body;
  readonly model: SurveyModel;
}
export interface SeatedWorkshop extends ToldWorkshop {
  readonly seat: Seat;
  readonly token: string;
}

/** For whoever has a seat, here or no longer. */
export function findSeat(deps: Deps, { publicId, token }: SeatRef): Result<SeatedWorkshop, "NOT_FOUND"> {
  const workshop = deps.workshops.get(publicId);
  if (workshop === undefined || token === null || !isToken(token)) return refused("NOT_FOUND");
  const seat = deps.ballots.getSeat(workshop.id, hashToken(token));
  if (seat === undefined) return refused("NOT_FOUND");
  return accepted({ workshop, ...questionnaireOf(deps, workshop), seat, token });
}

/** What a workshop is about, and what its questions say. */
export function questionnaireOf(
  deps: Deps,
  { id, assessmentId }: Pick<StoredWorkshop, "id" | "assessmentId">,
): Pick<SeatedWorkshop, "body" | "model"> {
  const record = deps.assessments.getById(assessmentId);
  const body = record && deps.bodies.get(record.bodyId);
  const model = record && deps.definitions.getVersion(record.surveyId, record.surveyVersion);
  if (body === undefined || model === undefined)
    throw new Error(`workshop ${id} has lost its body or its questionnaire`);
  return { body, model };
}
