// Once a workshop is over and its time has come, nobody can tell any more who voted what: names go, and with them the way from a vote
// to its seat. A role stays where three share it.
import { forgetsAt, keptRoles } from "../domain/workshops/kept-votes.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** To be called in a transaction: when a workshop closes, and every day. */
export function forgetVoters(deps: Deps): void {
  const at = deps.now();
  for (const { id: workshopId, ...closed } of deps.keptVotes.listEnded()) {
    const from = forgetsAt(closed);
    if (from === null || from > at) continue;
    const roles = [...keptRoles(deps.keptVotes.listSeatRoles(workshopId))];
    const voters = deps.keptVotes.listVoters(workshopId);
    deps.keptVotes.forget({
      ...{ workshopId, at, roles },
      voters: voters.map((voter) => ({ ...voter, name: deps.newToken() })),
    });
    // Renamed one after the other, they would lie in the file in the order of their seats.
    for (const round of deps.keptVotes.listRounds(workshopId))
      deps.ballots.reorderRound({ workshopId, ...round });
  }
}
