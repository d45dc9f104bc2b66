// Whoever has the code of a room takes a seat in it, without an account. The code gives a seat and nothing else.
import { hashToken, isToken, nameUnder, newRandomBytes } from "../database/secret-token.server.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { newSeatCode, readJoinCode } from "../domain/workshops/join-code.ts";
import { readParticipant, type TypedParticipant } from "../domain/workshops/participant.ts";
import { MODES } from "../domain/workshops/workshop-mode.ts";
import type { SessionToken } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findLedWorkshop, findSeat, type SeatRef } from "./find-workshop.server.ts";
import type { Seat } from "./seats.store.server.ts";
import type { StoredWorkshop } from "./workshops.store.server.ts";

/** Of one room; whoever comes later looks at the screen. */
const MOST_SEATS = 500;
/** With those who were removed. */
const MOST_EVER = 1_000;
/** Digits of a key: 128 bits. */
const KEY_LENGTH = 32;

export interface JoinWorkshop {
  /** As typed. */
  readonly code: string;
  readonly typed: TypedParticipant;
  /** Token of the rendered form: sent twice, it takes one seat. */
  readonly form: string;
  /** Of somebody who is signed in in this browser; null for nobody. */
  readonly session?: SessionToken;
}
export interface Seated {
  readonly publicId: string;
  /** The key of the seat, for the browser alone. */
  readonly token: string;
}
/** NO_CODE: no room is open under it. LOCKED: nobody new is let in. FULL: there is no seat left. BAD_NAME: a name is asked for. */
export type JoinRefusal = "NO_CODE" | "LOCKED" | "FULL" | "BAD_NAME";

export async function joinWorkshop(
  deps: Deps,
  { code, typed, form, session = null }: JoinWorkshop,
): Promise<Result<Seated, JoinRefusal>> {
  const read = readJoinCode(code);
  if (read === null) return refused("NO_CODE");
  // A form without a token of ours cannot be told from the next one.
  const secret = isToken(form) ? form : deps.newToken();
  return deps.writer.run((): Result<Seated, JoinRefusal> => {
    const workshop = deps.workshops.getByCode(read);
    if (workshop === undefined) return refused("NO_CODE");
    const seated = { publicId: workshop.publicId, token: keyFrom(secret, workshop) };
    const formHash = hashToken(`${workshop.id} ${secret}`);
    const before = deps.ballots.getSeatByForm(workshop.id, formHash);
    if (before !== undefined) return sitAgain(deps, before, seated);
    // Who may lead it, and so read what is said of it, takes part as anybody does; it is known of their seat.
    const isOfLeader = session !== null && findLedWorkshop(deps, { ...seated, session }).ok;
    const taken = takeSeat(deps, workshop, { typed, formHash, token: seated.token, isOfLeader });
    return taken === null ? accepted(seated) : refused(taken);
  });
}

/** Whether this browser has a seat there: one that it left, or was taken from it, stays the one that it has. */
export function hasSeat(deps: Deps, ref: SeatRef): boolean {
  return findSeat(deps, ref).ok;
}

/** The same however often the form comes: in an anonymous workshop another key would be another ballot. */
function keyFrom(secret: string, { publicId }: StoredWorkshop): string {
  return nameUnder(secret, `seat ${publicId}`).slice(0, KEY_LENGTH);
}

/** The form came twice. Who was removed does not come back by it. */
function sitAgain(deps: Deps, { id, isHere }: Seat, seated: Seated): Result<Seated, JoinRefusal> {
  if (!isHere) return refused("LOCKED");
  deps.ballots.moveSeat(id, hashToken(seated.token));
  return accepted(seated);
}

interface Taking {
  readonly typed: TypedParticipant;
  readonly formHash: Buffer;
  readonly token: string;
  readonly isOfLeader: boolean;
}

/** Null once they sit. */
function takeSeat(
  deps: Deps,
  { id: workshopId, mode, isLocked, assessmentId }: StoredWorkshop,
  { typed, formHash: form, token, isOfLeader }: Taking,
): JoinRefusal | null {
  if (isLocked) return "LOCKED";
  const record = deps.assessments.getById(assessmentId);
  const model = record && deps.definitions.getVersion(record.surveyId, record.surveyVersion);
  const roles = model?.survey.roles.map(({ id }) => id) ?? [];
  const who = readParticipant(typed, { mode, roles });
  if (who === null) return "BAD_NAME";
  const { here, ever } = deps.ballots.countSeats(workshopId);
  if (here >= MOST_SEATS || ever >= MOST_EVER) return "FULL";
  const code = MODES[mode].knowsSeat ? freeSeatCode(deps, workshopId) : null;
  deps.ballots.createSeat({ ...who, workshopId, form, code, keyHash: hashToken(token), isOfLeader });
  return null;
}

function freeSeatCode(deps: Deps, workshopId: number): string {
  let code = newSeatCode(newRandomBytes);
  while (deps.ballots.getSeatByCode(workshopId, code) !== undefined) code = newSeatCode(newRandomBytes);
  return code;
}
