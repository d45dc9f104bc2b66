// What whoever leads sets beside the steps of a workshop: time, notes, decisions, reasons that are shown, seats that nobody waits
// for, votes on paper. Each change is told by the number that counts them.
import type { Database } from "../database/open-database.server.ts";
import type { PaperVote } from "../domain/workshops/paper-votes.ts";
import type { Vote } from "../domain/workshops/round-result.ts";
import { type RoundKey, voteOf } from "./ballots.store.server.ts";

const OF_ROUND = "workshop_id = @workshopId AND question_id = @question AND round = @round";
const LAST_QUESTION = `SELECT question_id FROM workshop_events WHERE workshop_id = ? AND question_id IS NOT NULL
  ORDER BY revision DESC LIMIT 1`;
const COUNT_WAITED = `SELECT count(*) FROM workshop_seats
  WHERE workshop_id = ? AND is_here AND has_come AND is_waited`;
const SELECT_PAPER = `SELECT vote, count FROM workshop_paper_votes WHERE ${OF_ROUND} ORDER BY vote`;
const COUNT_PAPER = `SELECT total(count) FROM workshop_paper_votes WHERE ${OF_ROUND}`;
const SELECT_REASONS = `SELECT reason AS text, vote, is_shown AS isShown FROM workshop_ballots
  WHERE ${OF_ROUND} AND reason <> '' ORDER BY reason, vote`;

const SELECT_VOTED = `SELECT seat_id FROM workshop_ballots WHERE ${OF_ROUND} AND seat_id IS NOT NULL`;
const SELECT_WAITED = "SELECT id FROM workshop_seats WHERE workshop_id = ? AND is_waited = 1";

export interface StoredReason {
  readonly text: string;
  readonly vote: Vote;
  readonly isShown: boolean;
}

export function createDeskStore(db: Database) {
  const lastQuestion = db.prepare<[number], string>(LAST_QUESTION).pluck();
  const countWaited = db.prepare<[number], number>(COUNT_WAITED).pluck();
  const selectPaper = db.prepare<[RoundKey], { vote: string; count: number }>(SELECT_PAPER);
  const countPaper = db.prepare<[RoundKey], number>(COUNT_PAPER).pluck();
  const selectReasons = db.prepare<[RoundKey], { text: string; vote: string; isShown: 0 | 1 }>(
    SELECT_REASONS,
  );
  const selectVoted = db.prepare<[RoundKey], number>(SELECT_VOTED).pluck();
  const selectWaited = db.prepare<[number], number>(SELECT_WAITED).pluck();
  return {
    /** Ids of the seats that have voted, in no order: for a workshop under names alone. */
    listVoted: (key: RoundKey): readonly number[] => selectVoted.all(key),
    /** Ids of the seats that are waited for. */
    listWaited: (workshopId: number): readonly number[] => selectWaited.all(workshopId),
    /** The one that was commanded last; undefined before any was. */
    lastQuestion: (workshopId: number): string | undefined => lastQuestion.get(workshopId),
    /** Of people who are here, whether they have voted or not: counting those alone who have not would tell of a seat which it is. */
    countWaited: (workshopId: number): number => countWaited.get(workshopId) ?? 0,
    /** Once the round is revealed, and then only. */
    listPaper: (key: RoundKey): readonly PaperVote[] =>
      selectPaper.all(key).map(({ vote, count }) => ({ vote: voteOf(vote), count })),
    countPaper: (key: RoundKey): number => countPaper.get(key) ?? 0,
    /** Of a round that is revealed, in the order of their words. */
    listReasons: (key: RoundKey): readonly StoredReason[] =>
      selectReasons
        .all(key)
        .map(({ text, vote, isShown }) => ({ text, vote: voteOf(vote), isShown: isShown === 1 })),
  };
}
