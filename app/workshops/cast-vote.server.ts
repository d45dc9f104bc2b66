// One seat casts one ballot in a round, and may cast it anew while the round is open. Written once it is said to be counted; the round
// that it was meant for is looked at in the same transaction.
import { type Debatable, isDebatable, levelsOf } from "../domain/opinions/opinion.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type BallotProblem, readBallot, type TypedBallot } from "../domain/workshops/ballot-form.ts";
import { isPrevoteOver } from "../domain/workshops/prevote-day.ts";
import { mayVote, type VoteRefusal } from "../domain/workshops/run-workshop.ts";
import { MODES, type WorkshopMode } from "../domain/workshops/workshop-mode.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { RoundKey } from "./ballots.store.server.ts";
import { findSeat, type SeatedWorkshop, type SeatRef } from "./find-workshop.server.ts";
import { voterOf } from "./voter-of.server.ts";

export interface CastVote {
  readonly ref: SeatRef;
  readonly question: string;
  /** Of the page that it was chosen on. */
  readonly round: number;
  readonly typed: TypedBallot;
}
export type CastRefusal =
  | { readonly code: "NOT_FOUND" | "REMOVED" | VoteRefusal }
  | { readonly code: "INVALID"; readonly problems: readonly BallotProblem[] };

export async function castVote(deps: Deps, cast: CastVote): Promise<Result<null, CastRefusal>> {
  const done = await deps.writer.run(() => castIn(deps, cast));
  if (!done.ok) return done;
  // File and journal have ballots as they came, and seats beside them as people came in: neither may tell whose one is.
  if (done.value.isHidden) deps.foldJournal();
  return accepted(null);
}

function castIn(deps: Deps, cast: CastVote): Result<Written, CastRefusal> {
  const found = findSeat(deps, cast.ref);
  if (!found.ok) return refused({ code: found.reason });
  const { workshop, seat, token } = found.value;
  if (!seat.isHere) return refused({ code: "REMOVED" });
  const may = mayCast(workshop, cast);
  if (!may.ok) return refused({ code: may.reason });
  const read = readBallot(cast.typed, levelsOf(votedOn(found.value, cast.question)));
  if ("problems" in read) return refused({ code: "INVALID", problems: read.problems });
  const { question, round } = cast;
  const { mode, publicId } = workshop;
  const key = { workshopId: workshop.id, question, round };
  deps.ballots.saveBallot(key, {
    ...read.ballot,
    ...voterOf({ mode, publicId, question, seat, token }),
  });
  return accepted({ isHidden: hideOrder(deps, mode, key) });
}

/** Of an anonymous ballot; whether there was any to hide. */
function hideOrder(deps: Deps, mode: WorkshopMode, key: RoundKey): boolean {
  if (MODES[mode].knowsSeat) return false;
  deps.ballots.reorderRound(key);
  return true;
}

interface Written {
  /** Nobody may be able to tell whose it is. */
  readonly isHidden: boolean;
}

function mayCast(workshop: SeatedWorkshop["workshop"], cast: CastVote): Result<null, VoteRefusal> {
  return isPrevoteOver(workshop) ? refused("NOT_OPEN") : mayVote(workshop, cast);
}

/** Throws for a question that nobody could have put into a workshop. */
export function votedOn({ model }: Pick<SeatedWorkshop, "model">, id: string): Debatable {
  const question = model.questions.get(id);
  if (question === undefined || !isDebatable(question)) throw new Error(`nobody can vote on ${id}`);
  return question;
}
