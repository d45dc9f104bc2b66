import { accepted, type Result, refused } from "../domain/result.ts";
import { takesPeople } from "../domain/workshops/workshop-state.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findSeat, type SeatRef } from "./find-workshop.server.ts";

/** Nobody sits there any more; what was voted there stays counted. A seat that is left already is left, and one that was removed is. */
export async function leaveSeat(deps: Deps, ref: SeatRef): Promise<Result<null, "NOT_FOUND">> {
  return deps.writer.run((): Result<null, "NOT_FOUND"> => {
    const found = findSeat(deps, ref);
    if (!found.ok) return refused(found.reason);
    const { workshop, seat } = found.value;
    if (seat.isHere) deps.ballots.setPresence(workshop.id, seat.id, "left");
    return accepted(null);
  });
}

/** NOT_NOW: nobody comes in any more. REMOVED: whoever leads has freed the seat. */
export type ComeBackRefusal = "NOT_FOUND" | "NOT_NOW" | "REMOVED";

/** The browser that left sits on its very seat again: one that may be a new one would vote twice. */
export async function comeBack(deps: Deps, ref: SeatRef): Promise<Result<null, ComeBackRefusal>> {
  return deps.writer.run((): Result<null, ComeBackRefusal> => {
    const found = findSeat(deps, ref);
    if (!found.ok) return refused(found.reason);
    const { workshop, seat } = found.value;
    if (seat.presence === "removed") return refused("REMOVED");
    if (!takesPeople(workshop.state)) return refused("NOT_NOW");
    deps.ballots.setPresence(workshop.id, seat.id, "here");
    return accepted(null);
  });
}
