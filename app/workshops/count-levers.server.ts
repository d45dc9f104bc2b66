import { countedRound } from "../domain/workshops/lever-round.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** In a transaction: counts what is open of a workshop. Whether there was anything to count. */
export function countLevers(deps: Deps, workshopId: number): boolean {
  const round = deps.leverRounds.get(workshopId);
  if (round?.state !== "open") return false;
  deps.leverRounds.save(workshopId, countedRound(round, deps.leverRounds.listBallots(workshopId)));
  return true;
}
