// One seat picks three levers at most, and may pick anew until they are counted.
import { accepted, type Result, refused } from "../domain/result.ts";
import { mayPick, type PickProblem, readPicks } from "../domain/workshops/lever-round.ts";
import { MODES } from "../domain/workshops/workshop-mode.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findSeat, type SeatedWorkshop, type SeatRef } from "./find-workshop.server.ts";
import type { Picker } from "./lever-rounds.store.server.ts";
import { voterOf } from "./voter-of.server.ts";

export interface PickLevers {
  readonly ref: SeatRef;
  /** Ids that were ticked. */
  readonly levers: readonly string[];
}
/** NOT_OPEN: nobody picks now. */
export type PickRefusal = "NOT_FOUND" | "REMOVED" | "NOT_OPEN" | PickProblem;

export async function pickLevers(
  deps: Deps,
  { ref, levers }: PickLevers,
): Promise<Result<null, PickRefusal>> {
  const done = await deps.writer.run((): Result<Picked, PickRefusal> => {
    const found = findSeat(deps, ref);
    if (!found.ok) return found;
    return found.value.seat.isHere ? pickIn(deps, found.value, levers) : refused("REMOVED");
  });
  if (!done.ok) return done;
  // As with ballots on questions: neither the file nor its journal may tell whose an anonymous one is.
  if (done.value.isHidden) deps.foldJournal();
  return accepted(null);
}

interface Picked {
  /** Nobody may be able to tell whose they are. */
  readonly isHidden: boolean;
}

function pickIn(deps: Deps, seated: SeatedWorkshop, levers: readonly string[]): Result<Picked, PickRefusal> {
  const { workshop } = seated;
  const round = deps.leverRounds.get(workshop.id);
  if (round === undefined || !mayPick(workshop.state, round)) return refused("NOT_OPEN");
  const picks = readPicks(levers, round.candidates);
  if (!picks.ok) return picks;
  deps.leverRounds.saveBallot(workshop.id, pickerOf(seated), picks.value);
  const isHidden = !MODES[workshop.mode].knowsSeat;
  if (isHidden) deps.leverRounds.reorderBallots(workshop.id);
  return accepted({ isHidden });
}

/** No question is called so: the name of an anonymous ballot leads to no other one of its voter. */
export function pickerOf({ workshop, seat, token }: SeatedWorkshop): Picker {
  const { mode, publicId } = workshop;
  const { voter, linksUsed } = voterOf({ mode, publicId, question: "levers of the roadmap", seat, token });
  return { voter, linksUsed };
}
