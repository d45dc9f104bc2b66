// Ballots of workshops, with the seats that cast them. What is asked here before a round is revealed is how many, never what.
import type { Database } from "../database/open-database.server.ts";
import { isLevel } from "../domain/questions/level.ts";
import type { Vote } from "../domain/workshops/round-result.ts";
import type { VoteConfidence } from "../domain/workshops/vote-confidence.ts";
import { seatsOf } from "./seats.store.server.ts";

const OF_ROUND = "workshop_id = @workshopId AND question_id = @question AND round = @round";
const UPSERT = `INSERT INTO workshop_ballots (workshop_id, question_id, round, voter, seat_id, vote, reason, confidence, links_used)
  VALUES (@workshopId, @question, @round, @voter, @seatId, @vote, @reason, @confidence, @linksUsed)
  ON CONFLICT (workshop_id, question_id, round, voter) DO UPDATE SET vote = excluded.vote, reason = excluded.reason,
    confidence = excluded.confidence, links_used = excluded.links_used,
    is_shown = CASE WHEN reason = excluded.reason THEN is_shown ELSE 0 END`;
const COUNT = `SELECT count(*) FROM workshop_ballots WHERE ${OF_ROUND}`;
const SELECT_ONE = `SELECT vote, reason, confidence FROM workshop_ballots WHERE ${OF_ROUND} AND voter = @voter
  AND links_used = @linksUsed`;
const SELECT_ROUND = `SELECT voter, seat_id AS seatId, vote, reason, confidence, links_used AS linksUsed FROM workshop_ballots
  WHERE ${OF_ROUND} ORDER BY voter`;
const SELECT_WHOLE = `SELECT voter, seat_id AS seatId, vote, reason, is_shown AS isShown, role, confidence,
  links_used AS linksUsed FROM workshop_ballots
  WHERE ${OF_ROUND} ORDER BY voter`;
const INSERT_WHOLE = `INSERT INTO workshop_ballots (workshop_id, question_id, round, voter, seat_id, vote, reason, is_shown, role,
    confidence, links_used)
  VALUES (@workshopId, @question, @round, @voter, @seatId, @vote, @reason, @isShown, @role, @confidence, @linksUsed)`;
const DELETE_ROUND = `DELETE FROM workshop_ballots WHERE ${OF_ROUND}`;

interface BallotRow {
  voter: string;
  seatId: number | null;
  vote: string;
  reason: string;
  confidence: VoteConfidence | null;
}

interface WholeBallot extends BallotRow {
  isShown: 0 | 1;
  role: string | null;
  linksUsed: number;
}

export interface RoundKey {
  readonly workshopId: number;
  readonly question: string;
  readonly round: number;
}
export interface Ballot {
  /** The same in each round of a question, and in no other question where it is anonymous. */
  readonly voter: string;
  /** Null for an anonymous one. */
  readonly seatId: number | null;
  readonly vote: Vote;
  /** Empty for none. */
  readonly reason: string;
  /** Null where none was said. */
  readonly confidence: VoteConfidence | null;
}
export interface CastBallot extends Ballot {
  /** How many links had led back to its seat by then; 0 for an anonymous one. */
  readonly linksUsed: number;
}

type Voter = Pick<CastBallot, "voter" | "linksUsed">;

export function createBallotStore(db: Database) {
  return { ...seatsOf(db), ...ballotsOf(db) };
}

function ballotsOf(db: Database) {
  const upsert = db.prepare<[RoundKey & BallotRow & Pick<WholeBallot, "linksUsed">]>(UPSERT);
  const count = db.prepare<[RoundKey], number>(COUNT).pluck();
  const selectOne = db.prepare<[RoundKey & Voter], Pick<BallotRow, "vote" | "reason" | "confidence">>(
    SELECT_ONE,
  );
  const selectRound = db.prepare<[RoundKey], BallotRow & Pick<WholeBallot, "linksUsed">>(SELECT_ROUND);
  const selectWhole = db.prepare<[RoundKey], WholeBallot>(SELECT_WHOLE);
  const insertWhole = db.prepare<[RoundKey & WholeBallot]>(INSERT_WHOLE);
  const deleteRound = db.prepare<[RoundKey]>(DELETE_ROUND);
  return {
    countBallots: (key: RoundKey): number => count.get(key) ?? 0,
    /** One’s own, to be shown and changed; undefined before it was cast, and after the last link that led back to its seat. */
    getBallot: (
      key: RoundKey,
      { voter, linksUsed }: Voter,
    ): Pick<Ballot, "vote" | "reason" | "confidence"> | undefined => {
      const row = selectOne.get({ ...key, voter, linksUsed });
      return row && { ...row, vote: voteOf(row.vote) };
    },
    /** Cast, or cast anew in the same round. */
    saveBallot: (key: RoundKey, { vote, ...ballot }: CastBallot): void => {
      upsert.run({ ...key, ...ballot, vote: String(vote) });
    },
    /** Once it is revealed, and then only. In no order that tells of their voters. */
    listRound: (key: RoundKey): readonly CastBallot[] =>
      selectRound.all(key).map(({ vote, ...ballot }) => ({ ...ballot, vote: voteOf(vote) })),
    /**
     * Writes the ballots of a round anew in the order of their names: within a page of the file rows stand as they came, which
     * would tell who voted before whom.
     */
    reorderRound: (key: RoundKey): void => {
      const rows = selectWhole.all(key);
      deleteRound.run(key);
      for (const row of rows) insertWhole.run({ ...key, ...row });
    },
  };
}

/** As it is stored. Throws for what is none. */
export function voteOf(text: string): Vote {
  const level = Number(text);
  if (text === "dk") return text;
  if (!isLevel(level)) throw new Error("a ballot without a vote was stored");
  return level;
}
