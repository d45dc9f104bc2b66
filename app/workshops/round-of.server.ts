// What a round says, once it is revealed. Before that nobody is told more than how many have voted.
import { levelsOf } from "../domain/opinions/opinion.ts";
import type { Level } from "../domain/questions/level.ts";
import type { PaperVote } from "../domain/workshops/paper-votes.ts";
import { readableRounds } from "../domain/workshops/readable-rounds.ts";
import { type ConsensusRule, roundResult } from "../domain/workshops/round-result.ts";
import { modalLevel, roundShift } from "../domain/workshops/round-shift.ts";
import { openQuestion, PREVOTE_ROUND } from "../domain/workshops/run-workshop.ts";
import { confidenceCounts } from "../domain/workshops/vote-confidence.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Ballot } from "./ballots.store.server.ts";
import type { RevealedRound } from "./board.view.ts";
import { votedOn } from "./cast-vote.server.ts";
import type { SeatedWorkshop } from "./find-workshop.server.ts";

type Told = Pick<SeatedWorkshop, "workshop" | "model">;

/** Rounds of a question that everybody may read, in their order; what was voted before the meeting only where anybody did. */
export function revealedRounds(deps: Deps, told: Told, question: string): readonly RevealedRound[] {
  const { workshop, model } = told;
  const asked = workshop.questions.find(({ id }) => id === question);
  const levels = levelsOf(votedOn({ model }, question));
  const rounds = (asked === undefined ? [] : readableRounds(asked))
    .map((round) => castIn(deps, told, { question, round }))
    .filter(({ round, ballots, paper }) => round !== PREVOTE_ROUND || ballots.length + paper.length > 0);
  return rounds.map((cast, place) => revealed(cast, rounds[place - 1], { levels, rule: workshop }));
}

interface Cast {
  readonly round: number;
  readonly ballots: readonly Pick<Ballot, "voter" | "vote" | "confidence">[];
  readonly paper: readonly PaperVote[];
}

function castIn(
  deps: Deps,
  { workshop: { id: workshopId } }: Told,
  asked: { readonly question: string; readonly round: number },
): Cast {
  const key = { workshopId, ...asked };
  return { round: asked.round, ballots: deps.ballots.listRound(key), paper: deps.desk.listPaper(key) };
}

function revealed(
  { round, ballots, paper }: Cast,
  last: Cast | undefined,
  how: { readonly levels: readonly Level[]; readonly rule: ConsensusRule },
): RevealedRound {
  const onPaper = paper.flatMap(({ vote, count }) => Array.from({ length: count }, () => vote));
  const result = roundResult([...ballots.map(({ vote }) => vote), ...onPaper], how);
  const before = new Map(last?.ballots.map(({ voter, vote }) => [voter, vote]));
  const pairs = ballots.flatMap(({ voter, vote: after }) => {
    const vote = before.get(voter);
    return vote === undefined ? [] : [{ before: vote, after }];
  });
  const shift = last === undefined ? null : roundShift(pairs, modalLevel(result.counts));
  const confidence = confidenceCounts(ballots.map((one) => one.confidence));
  return { round, result, confidence, onPaper: onPaper.length, shift };
}

/** How many have voted in the round that is open; null while none is. */
export function votedSoFar(deps: Deps, { workshop }: Pick<Told, "workshop">): number | null {
  const open = openQuestion(workshop);
  if (open?.phase !== "voting") return null;
  return deps.ballots.countBallots({ workshopId: workshop.id, question: open.id, round: open.round });
}
