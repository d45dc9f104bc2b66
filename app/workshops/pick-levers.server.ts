// One seat picks three levers at most, and may pick anew until they are counted.
import { accepted, type Result, refused } from "../domain/result.ts";
import { mayPick, type PickProblem, readPicks } from "../domain/workshops/lever-round.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findSeat, type SeatedWorkshop, type SeatRef } from "./find-workshop.server.ts";
import { voterOf } from "./voter-of.server.ts";

export interface PickLevers {
  readonly ref: SeatRef;
  /** Ids that were ticked. */
  readonly levers: readonly string[];
}
/** NOT_OPEN: nobody picks now. */
export type PickRefusal = "NOT_FOUND" | "REMOVED" | "NOT_OPEN" | PickProblem;

export function pickLevers(deps: Deps, { ref, levers }: PickLevers): Promise<Result<null, PickRefusal>> {
  return deps.writer.run((): Result<null, PickRefusal> => {
    const found = findSeat(deps, ref);
    if (!found.ok) return found;
    return found.value.seat.isHere ? pickIn(deps, found.value, levers) : refused("REMOVED");
  });
}

function pickIn(deps: Deps, seated: SeatedWorkshop, levers: readonly string[]): Result<null, PickRefusal> {
  const { workshop } = seated;
  const round = deps.leverRounds.get(workshop.id);
  if (round === undefined || !mayPick(workshop.state, round)) return refused("NOT_OPEN");
  const picks = readPicks(levers, round.candidates);
  if (picks.ok) deps.leverRounds.saveBallot(workshop.id, pickerOf(seated), picks.value);
  return picks.ok ? accepted(null) : picks;
}

/** No question is called so: the name of an anonymous ballot leads to no other one of its voter. */
export function pickerOf({ workshop, seat, token }: SeatedWorkshop): string {
  const { mode, publicId } = workshop;
  return voterOf({ mode, publicId, question: "levers of the roadmap", seat, token }).voter;
}
