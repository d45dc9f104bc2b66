import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findSeat, type SeatRef } from "./find-workshop.server.ts";

/** Nobody sits there any more; what was voted there stays counted. A seat that is left already is left. */
export async function leaveSeat(deps: Deps, ref: SeatRef): Promise<Result<null, "NOT_FOUND">> {
  return deps.writer.run((): Result<null, "NOT_FOUND"> => {
    const found = findSeat(deps, ref);
    if (!found.ok) return refused(found.reason);
    const { workshop, seat } = found.value;
    deps.ballots.setHere(workshop.id, seat.id, false);
    return accepted(null);
  });
}
