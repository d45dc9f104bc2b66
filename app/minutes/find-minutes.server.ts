// Who may read the minutes of a workshop: whoever may lead it and, once they are shared, the team of its assessment and whoever sat
// in it and was not removed. For everybody else, and before it is over, there is no such thing.
import type { Body } from "../domain/directory/body.ts";
import { canRead, canRunWorkshops } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { openFor } from "../record/find-assessment.server.ts";
import type { SessionToken } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findSeat, type SeatRef } from "../workshops/find-workshop.server.ts";
import { addressOf, workshopOf } from "../workshops/what-follows.server.ts";
import type { EndedWorkshop } from "./ended-workshop.server.ts";

export interface MinutesRef {
  readonly publicId: string;
  readonly session: SessionToken;
  /** Of a seat; null without one. */
  readonly seat: string | null;
}
export interface FoundMinutes extends EndedWorkshop {
  readonly body: Body;
  readonly model: SurveyModel;
  /** Null for who may not take over what was decided, nor propose it. */
  readonly transfer: { readonly slug: string; readonly edition: string } | null;
  /** Under which stands what they do with it; null for who may not lead it. */
  readonly authorKey: string | null;
}

export function findMinutes(deps: Deps, ref: MinutesRef): Result<FoundMinutes, "NOT_FOUND"> {
  const told = workshopOf(deps, ref.publicId);
  const closedAt = told === undefined ? null : deps.transfers.getEnd(told.workshop.id);
  if (told === undefined || closedAt === null || told.workshop.state === "cancelled")
    return refused("NOT_FOUND");
  const place = addressOf(deps, told.workshop);
  const reader = readerOf(deps, ref, place);
  const isOpen = reader !== null && (reader.leads || told.workshop.minutesSharedAt !== null);
  if (!isOpen) return refused("NOT_FOUND");
  const { leads, authorKey } = reader;
  return accepted({ ...told, closedAt, transfer: leads ? place : null, authorKey });
}

/** Who left has sat there as who stayed; who was removed is told nothing more. */
function hasSat(deps: Deps, ref: SeatRef): boolean {
  const found = findSeat(deps, ref);
  return found.ok && found.value.seat.presence !== "removed";
}

/** Null for who has neither a role that reads nor a seat. */
function readerOf(
  deps: Deps,
  { publicId, session, seat }: MinutesRef,
  place: NonNullable<FoundMinutes["transfer"]>,
): { readonly leads: boolean; readonly authorKey: string | null } | null {
  const opened = openFor(deps, { ref: { ...place, tokens: [], session }, right: canRead });
  const leads = opened !== undefined && canRunWorkshops(opened.opener.role);
  if (leads) return { leads, authorKey: opened.opener.account?.authorKey ?? null };
  return opened !== undefined || hasSat(deps, { publicId, token: seat }) ? { leads, authorKey: null } : null;
}
