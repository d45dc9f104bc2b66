// Somebody comes back to their seat on another device: by the code of the seat, or by a link that whoever leads gives them where device
// and code are lost (workshop C7). A link opens once, for half an hour.
import { hashToken, isToken } from "../database/secret-token.server.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { readJoinCode, readSeatCode } from "../domain/workshops/join-code.ts";
import { MODES } from "../domain/workshops/workshop-mode.ts";
import { takesPeople } from "../domain/workshops/workshop-state.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findLedWorkshop, type WorkshopRef } from "./find-workshop.server.ts";
import type { Seated } from "./join-workshop.server.ts";
import type { Seat } from "./seats.store.server.ts";
import type { StoredWorkshop } from "./workshops.store.server.ts";

const WAY_MS = 30 * 60_000;

export interface ReturnToSeat {
  /** Of the room, as typed. */
  readonly code: string;
  /** Of the seat, as typed; or the key of a link that leads to it. */
  readonly seat: string;
}

/** VOTE_OPEN: a link leads back once what is voted now is revealed. */
export type ReturnRefusal = "NO_CODE" | "VOTE_OPEN";

/**
 * The device of before opens nothing any more. Where seats are not told by a code, and for who was removed, it is the refusal of a code
 * that there is not; a link brings back who was removed, too, and shows no vote of before: whoever leads had it first.
 */
export async function returnToSeat(
  deps: Deps,
  { code, seat }: ReturnToSeat,
): Promise<Result<Seated, ReturnRefusal>> {
  const read = readJoinCode(code);
  if (read === null) return refused("NO_CODE");
  const token = deps.newToken();
  const byLink = isToken(seat.trim());
  return deps.writer.run((): Result<Seated, ReturnRefusal> => {
    const workshop = deps.workshops.getByCode(read);
    const found = workshop && seatBy(deps, workshop, seat.trim());
    if (workshop === undefined || found === undefined) return refused("NO_CODE");
    if (byLink && tellsWhoVoted(workshop)) return refused("VOTE_OPEN");
    deps.ballots.setPresence(workshop.id, found.id, "here");
    deps.ballots.returnToSeat(found.id, { keyHash: hashToken(token), byLink });
    deps.deskEdits.touch(workshop.id);
    return accepted({ publicId: workshop.publicId, token });
  });
}

/**
 * Whoever leads had the link first: a vote that they cast on the seat would add one to those that are counted, or none where somebody
 * had voted there.
 */
function tellsWhoVoted({
  mode,
  state,
  questions,
}: Pick<StoredWorkshop, "mode" | "state" | "questions">): boolean {
  if (MODES[mode].namesVotes) return false;
  return state === "prevote" || questions.some(({ phase }) => phase === "voting");
}

function seatBy(deps: Deps, { id }: StoredWorkshop, typed: string): Seat | undefined {
  if (isToken(typed)) return deps.ballots.getSeatByWay(id, hashToken(typed), deps.now());
  const code = readSeatCode(typed);
  const found = code === null ? undefined : deps.ballots.getSeatByCode(id, code);
  return found?.presence === "removed" ? undefined : found;
}

export interface WayBackLink {
  /** Of who sat there. */
  readonly name: string;
  /** Of the room. */
  readonly code: string;
  /** That opens the seat once; stored as its hash alone. */
  readonly key: string;
}

/** NOT_NOW: nobody comes in, there is no such seat, or nothing may lead back to one, since votes are anonymous. VOTE_OPEN: not while people vote. */
export type WayBackRefusal = "NOT_FOUND" | "NOT_NOW" | "VOTE_OPEN";

export async function makeWayBack(
  deps: Deps,
  { ref, seat }: { readonly ref: WorkshopRef; readonly seat: number },
): Promise<Result<WayBackLink, WayBackRefusal>> {
  const key = deps.newToken();
  return deps.writer.run((): Result<WayBackLink, WayBackRefusal> => {
    const found = findLedWorkshop(deps, ref);
    if (!found.ok) return found;
    const { id, mode, state, code } = found.value.workshop;
    const known = deps.ballots.listSeats(id).find((one) => one.id === seat);
    if (!MODES[mode].knowsSeat || !takesPeople(state) || code === null || known === undefined)
      return refused("NOT_NOW");
    if (tellsWhoVoted(found.value.workshop)) return refused("VOTE_OPEN");
    deps.ballots.setWayBack({ seatId: seat, key: hashToken(key), until: deps.now().getTime() + WAY_MS });
    return accepted({ name: known.name, code, key });
  });
}
