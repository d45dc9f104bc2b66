// What a round says, once it is revealed. Before that nobody is told more than how many have voted.
import { levelsOf } from "../domain/opinions/opinion.ts";
import type { Level } from "../domain/questions/level.ts";
import type { PaperVote } from "../domain/workshops/paper-votes.ts";
import { readableRounds } from "../domain/workshops/readable-rounds.ts";
import { type ConsensusRule, roundResult } from "../domain/workshops/round-result.ts";
import { type BallotPair, modalLevel, roundShift } from "../domain/workshops/round-shift.ts";
import { openQuestion, PREVOTE_ROUND } from "../domain/workshops/run-workshop.ts";
import { confidenceCounts } from "../domain/workshops/vote-confidence.ts";
import { MODES } from "../domain/workshops/workshop-mode.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { CastBallot } from "./ballots.store.server.ts";
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
  readonly ballots: readonly Pick<CastBallot, "voter" | "vote" | "confidence" | "linksUsed">[];
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
  how: { readonly levels: readonly Level[]; readonly rule: StoredRule },
): RevealedRound {
  const onPaper = paper.flatMap(({ vote, count }) => Array.from({ length: count }, () => vote));
  const result = roundResult([...ballots.map(({ vote }) => vote), ...onPaper], how);
  const pairs = pairsOf(ballots, last?.ballots ?? []);
  const isTold = last !== undefined && (MODES[how.rule.mode].namesVotes || pairs.length >= FEWEST_PAIRS);
  const shift = isTold ? roundShift(pairs, modalLevel(result.counts)) : null;
  const confidence = confidenceCounts(ballots.map((one) => one.confidence));
  return { round, result, confidence, onPaper: onPaper.length, shift };
}

type StoredRule = ConsensusRule & Pick<SeatedWorkshop["workshop"], "mode">;

/** What two moved would be told by one of them of the other one. */
const FEWEST_PAIRS = 3;

/** Of who voted in both. A seat that a link was used for meanwhile may be somebody else’s, who would read the vote of before by the shift. */
function pairsOf(ballots: Cast["ballots"], last: Cast["ballots"]): readonly BallotPair[] {
  const before = new Map(last.map((one) => [one.voter, one]));
  return ballots.flatMap(({ voter, vote: after, linksUsed }) => {
    const one = before.get(voter);
    return one === undefined || one.linksUsed !== linksUsed ? [] : [{ before: one.vote, after }];
  });
}

/** How many have voted in the round that is open; null while none is. */
export function votedSoFar(deps: Deps, { workshop }: Pick<Told, "workshop">): number | null {
  const open = openQuestion(workshop);
  if (open?.phase !== "voting") return null;
  return deps.ballots.countBallots({ workshopId: workshop.id, question: open.id, round: open.round });
}
