// What people agreed on before the meeting, question by question: accepted in one step as the room begins.
import { levelsOf } from "../domain/opinions/opinion.ts";
import type { Level } from "../domain/questions/level.ts";
import { roundResult } from "../domain/workshops/round-result.ts";
import { PREVOTE_ROUND } from "../domain/workshops/run-workshop.ts";
import { isInRoom } from "../domain/workshops/workshop-state.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { votedOn } from "./cast-vote.server.ts";
import type { ToldWorkshop } from "./find-workshop.server.ts";

export interface AgreedBefore {
  readonly id: string;
  /** From 1. */
  readonly place: number;
  readonly level: Level;
}

/** Those that nobody has taken up since, in their order. None while the vote before the meeting is still open. */
export function agreedBefore(
  deps: Deps,
  { workshop, model }: Pick<ToldWorkshop, "workshop" | "model">,
): readonly AgreedBefore[] {
  if (!isInRoom(workshop.state)) return [];
  return workshop.questions.flatMap(({ id, phase }, index) => {
    const key = { workshopId: workshop.id, question: id, round: PREVOTE_ROUND };
    if (phase !== "coming" || deps.ballots.countBallots(key) === 0) return [];
    const levels = levelsOf(votedOn({ model }, id));
    const votes = deps.ballots.listRound(key).map(({ vote }) => vote);
    const { proposal: level } = roundResult(votes, { levels, rule: workshop });
    return level === null ? [] : [{ id, level, place: index + 1 }];
  });
}
