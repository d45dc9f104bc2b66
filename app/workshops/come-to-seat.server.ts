// Somebody reads the page of their seat: in the room they are waited for from then on, and the browser may keep their key for longer.
import { isSeatRenewed, type SeatedIn, seatSeconds } from "../domain/workshops/seat-time.ts";
import { isInRoom } from "../domain/workshops/workshop-state.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findSeat, type SeatRef } from "./find-workshop.server.ts";
import type { StoredWorkshop } from "./workshops.store.server.ts";

/** Seconds for which a browser that sits down in it keeps the key of the seat; 0 for a workshop that there is not. */
export function seatKeptFor(deps: Deps, publicId: string): number {
  const workshop = deps.workshops.get(publicId);
  return workshop === undefined ? 0 : seatSeconds(seatedIn(deps, workshop), deps.now());
}

/** Seconds for which the browser keeps the key from now on; null where it keeps it as it does, and for who has no seat. */
export async function comeToSeat(deps: Deps, ref: SeatRef): Promise<number | null> {
  const found = findSeat(deps, ref);
  if (!found.ok || found.value.seat.presence === "removed") return null;
  const { workshop, seat } = found.value;
  if (seat.isHere && isInRoom(workshop.state) && !seat.hasCome)
    await deps.writer.run(() => deps.ballots.setCome(seat.id));
  const within = seatedIn(deps, workshop);
  const seconds = isSeatRenewed(within) ? seatSeconds(within, deps.now()) : 0;
  return seconds > 0 ? seconds : null;
}

function seatedIn(deps: Deps, { id, state, day }: StoredWorkshop): SeatedIn {
  return { state, day, endedAt: deps.workshops.getEnd(id) };
}
