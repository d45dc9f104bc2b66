// Whose each vote of a revealed round is, where votes stand under names: on the desk and on the pages of seats alone. The board, which
// the wall and whoever looks on from afar read, too, names nobody.
import { type NamedVotes, namedVotes } from "../domain/workshops/named-votes.ts";
import { MODES } from "../domain/workshops/workshop-mode.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Board } from "./board.view.ts";
import type { StoredWorkshop } from "./workshops.store.server.ts";

/** Null where no names stand beside votes, and while nothing is revealed. */
export function votesByName(
  deps: Deps,
  { id: workshopId, mode }: StoredWorkshop,
  { question }: Pick<Board, "question">,
): NamedVotes | null {
  if (!MODES[mode].namesVotes || question === null || question.rounds.length === 0) return null;
  const names = new Map(deps.ballots.listSeats(workshopId).map(({ id, name }) => [id, name]));
  return namedVotes(
    question.rounds.map(({ round }) => ({
      round,
      cast: deps.ballots
        .listRound({ workshopId, question: question.id, round })
        .flatMap(({ seatId, vote }) =>
          seatId === null ? [] : [{ seat: seatId, name: names.get(seatId) ?? "", vote }],
        ),
    })),
  );
}
