// Whoever took part says a word on the session once it is over, and may say it anew. It is named as an anonymous ballot is, whatever the
// mode was: nothing leads from it to a seat.
import { nameUnder } from "../database/secret-token.server.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import {
  readWord,
  type SessionWord,
  type TypedWord,
  type WordProblem,
} from "../domain/workshops/session-word.ts";
import type { SessionToken } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import {
  findLedWorkshop,
  findSeat,
  type SeatedWorkshop,
  type SeatRef,
  type WorkshopRef,
} from "./find-workshop.server.ts";

/** NOT_OVER: it still goes on, or is put away. LEADS: by the browser of somebody who may lead, and so read what is said. */
export type WordRefusal =
  | { readonly code: "NOT_FOUND" | "NOT_OVER" | "LEADS" }
  | { readonly code: "INVALID"; readonly problems: readonly WordProblem[] };

export interface GiveWord {
  readonly ref: SeatRef;
  /** Of somebody who is signed in in this browser; null for nobody. */
  readonly session?: SessionToken;
  readonly typed: TypedWord;
}

export async function giveWord(
  deps: Deps,
  { ref, session = null, typed }: GiveWord,
): Promise<Result<null, WordRefusal>> {
  const given = await deps.writer.run(() => giveIn(deps, { ref, session, typed }));
  // The journal of the database has them as they came, page by page.
  if (given.ok) deps.foldJournal();
  return given;
}

function giveIn(deps: Deps, { ref, session, typed }: Required<GiveWord>): Result<null, WordRefusal> {
  const found = findSeat(deps, ref);
  if (!found.ok || !found.value.seat.isHere) return refused({ code: "NOT_FOUND" });
  const { workshop, seat } = found.value;
  const { publicId } = ref;
  if (seat.isOfLeader || mayLead(deps, { publicId, session })) return refused({ code: "LEADS" });
  if (!takesWords(workshop)) return refused({ code: "NOT_OVER" });
  const read = readWord(typed);
  if ("problems" in read) return refused({ code: "INVALID", problems: read.problems });
  deps.sessionWords.save(workshop.id, { ...read.said, name: nameOf(found.value) });
  return accepted(null);
}

/** Of this browser; null before it said any, and while none is asked for. */
export function ownWord(deps: Deps, seated: SeatedWorkshop): SessionWord | null {
  return takesWords(seated.workshop)
    ? (deps.sessionWords.get(seated.workshop.id, nameOf(seated)) ?? null)
    : null;
}

/** Four seats of theirs would show them the fifth word. */
function mayLead(deps: Deps, ref: WorkshopRef): boolean {
  return ref.session !== null && findLedWorkshop(deps, ref).ok;
}

function takesWords({ state }: SeatedWorkshop["workshop"]): boolean {
  return state === "closed" || state === "transferred";
}

/** No question has an empty line in its name: no ballot is named by the same. */
function nameOf({ workshop: { publicId }, token }: SeatedWorkshop): string {
  return nameUnder(token, `${publicId}\n\nword`);
}
