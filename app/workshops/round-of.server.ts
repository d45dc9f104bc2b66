// What a round says, once it is revealed. Before that nobody is told more than how many have voted.
import { levelsOf } from "../domain/opinions/opinion.ts";
import { type RoundResult, roundResult } from "../domain/workshops/round-result.ts";
import { modalLevel, type RoundShift, roundShift } from "../domain/workshops/round-shift.ts";
import { openQuestion } from "../domain/workshops/run-workshop.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { votedOn } from "./cast-vote.server.ts";
import type { SeatedWorkshop } from "./find-workshop.server.ts";

export interface RevealedRound {
  readonly round: number;
  readonly result: RoundResult;
  /** Since the round before; null for the first one. */
  readonly shift: RoundShift | null;
}

type Told = Pick<SeatedWorkshop, "workshop" | "model">;

/** Rounds of a question that everybody may read, in their order: the one that is being voted is not among them. */
export function revealedRounds(
  deps: Deps,
  { workshop, model }: Told,
  question: string,
): readonly RevealedRound[] {
  const asked = workshop.questions.find(({ id }) => id === question);
  const closed = asked === undefined ? 0 : asked.round - (asked.phase === "voting" ? 1 : 0);
  const [levels, rule] = [levelsOf(votedOn({ model }, question)), { threshold: workshop.threshold }];
  const ballots = Array.from({ length: closed }, (_, place) =>
    deps.ballots.listRound({ workshopId: workshop.id, question, round: place + 1 }),
  );
  return ballots.map((cast, place) => {
    const result = roundResult(
      cast.map(({ vote }) => vote),
      { levels, rule },
    );
    const before = new Map((ballots[place - 1] ?? []).map(({ voter, vote }) => [voter, vote]));
    const pairs = cast.flatMap(({ voter, vote: after }) => {
      const vote = before.get(voter);
      return vote === undefined ? [] : [{ before: vote, after }];
    });
    const shift = place === 0 ? null : roundShift(pairs, modalLevel(result.counts));
    return { round: place + 1, result, shift };
  });
}

/** How many have voted in the round that is open; null while none is. */
export function votedSoFar(deps: Deps, { workshop }: Pick<Told, "workshop">): number | null {
  const open = openQuestion(workshop);
  if (open?.phase !== "voting") return null;
  return deps.ballots.countBallots({ workshopId: workshop.id, question: open.id, round: open.round });
}
