// Seats and ballots of workshops. What is asked here before a round is revealed is how many, never what.
import type { Database } from "../database/open-database.server.ts";
import { isLevel } from "../domain/questions/level.ts";
import type { Vote } from "../domain/workshops/round-result.ts";

const SEAT = "id, code, name, role, is_here AS isHere, has_come AS hasCome";
const SELECT_SEATS = `SELECT ${SEAT} FROM workshop_seats WHERE workshop_id = ? ORDER BY id`;
const SELECT_SEAT = `SELECT ${SEAT} FROM workshop_seats WHERE workshop_id = ? AND key_hash = ?`;
const SELECT_SEAT_BY_FORM = `SELECT ${SEAT} FROM workshop_seats WHERE workshop_id = ? AND form = ?`;
const SELECT_SEAT_BY_CODE = `SELECT ${SEAT} FROM workshop_seats WHERE workshop_id = ? AND code = ?`;
const COUNT_SEATS =
  "SELECT count(*) AS ever, total(is_here AND has_come) AS here FROM workshop_seats WHERE workshop_id = ?";
const INSERT_SEAT = `INSERT INTO workshop_seats (workshop_id, form, code, key_hash, name, role, is_here)
  VALUES (@workshopId, @form, @code, @keyHash, @name, @role, 1)`;
const UPDATE_KEY = "UPDATE workshop_seats SET key_hash = ? WHERE id = ?";
const UPDATE_HERE = "UPDATE workshop_seats SET is_here = ? WHERE id = ? AND workshop_id = ?";
const UPDATE_COME = "UPDATE workshop_seats SET has_come = 1 WHERE id = ?";
const NOBODY_CAME = "UPDATE workshop_seats SET has_come = 0 WHERE workshop_id = ?";
const OF_ROUND = "workshop_id = @workshopId AND question_id = @question AND round = @round";
const UPSERT = `INSERT INTO workshop_ballots (workshop_id, question_id, round, voter, seat_id, vote, reason)
  VALUES (@workshopId, @question, @round, @voter, @seatId, @vote, @reason)
  ON CONFLICT (workshop_id, question_id, round, voter) DO UPDATE SET vote = excluded.vote, reason = excluded.reason,
    is_shown = CASE WHEN reason = excluded.reason THEN is_shown ELSE 0 END`;
const COUNT = `SELECT count(*) FROM workshop_ballots WHERE ${OF_ROUND}`;
const SELECT_ONE = `SELECT vote, reason FROM workshop_ballots WHERE ${OF_ROUND} AND voter = @voter`;
const SELECT_ROUND = `SELECT voter, seat_id AS seatId, vote, reason FROM workshop_ballots WHERE ${OF_ROUND} ORDER BY voter`;
const SELECT_WHOLE = `SELECT voter, seat_id AS seatId, vote, reason, is_shown AS isShown, role FROM workshop_ballots
  WHERE ${OF_ROUND} ORDER BY voter`;
const INSERT_WHOLE = `INSERT INTO workshop_ballots (workshop_id, question_id, round, voter, seat_id, vote, reason, is_shown, role)
  VALUES (@workshopId, @question, @round, @voter, @seatId, @vote, @reason, @isShown, @role)`;
const DELETE_ROUND = `DELETE FROM workshop_ballots WHERE ${OF_ROUND}`;

interface SeatRow {
  id: number;
  code: string | null;
  name: string;
  role: string | null;
  isHere: 0 | 1;
  hasCome: 0 | 1;
}
interface BallotRow {
  voter: string;
  seatId: number | null;
  vote: string;
  reason: string;
}

interface WholeBallot extends BallotRow {
  isShown: 0 | 1;
  role: string | null;
}

export interface Seat extends Omit<SeatRow, "isHere" | "hasCome"> {
  readonly isHere: boolean;
  /** Since the room opened; true before it does. */
  readonly hasCome: boolean;
}
export interface SeatCount {
  /** Of people who are here, and have come since the room opened. */
  readonly here: number;
  /** With those who left or were removed. */
  readonly ever: number;
}
export interface NewSeat {
  readonly workshopId: number;
  /** SHA-256 of the form. */
  readonly form: Buffer;
  /** Null where nobody may come back to it. */
  readonly code: string | null;
  readonly keyHash: Buffer;
  /** Empty for nobody’s. */
  readonly name: string;
  readonly role: string | null;
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
}

export function createBallotStore(db: Database) {
  return { ...seatsOf(db), ...ballotsOf(db) };
}

function seatsOf(db: Database) {
  const selectSeats = db.prepare<[number], SeatRow>(SELECT_SEATS);
  const selectSeat = db.prepare<[number, Buffer], SeatRow>(SELECT_SEAT);
  const selectByForm = db.prepare<[number, Buffer], SeatRow>(SELECT_SEAT_BY_FORM);
  const selectByCode = db.prepare<[number, string], SeatRow>(SELECT_SEAT_BY_CODE);
  const count = db.prepare<[number], SeatCount>(COUNT_SEATS);
  const insert = db.prepare<[NewSeat]>(INSERT_SEAT);
  const updateKey = db.prepare<[Buffer, number]>(UPDATE_KEY);
  const updateCome = db.prepare<[number]>(UPDATE_COME);
  const nobodyCame = db.prepare<[number]>(NOBODY_CAME);
  const updateHere = db.prepare<[0 | 1, number, number]>(UPDATE_HERE);
  return {
    /** In the order in which people sat down. */
    listSeats: (workshopId: number): readonly Seat[] => selectSeats.all(workshopId).map(seatOf),
    getSeat: (workshopId: number, keyHash: Buffer): Seat | undefined =>
      maybe(selectSeat.get(workshopId, keyHash)),
    getSeatByForm: (workshopId: number, form: Buffer): Seat | undefined =>
      maybe(selectByForm.get(workshopId, form)),
    getSeatByCode: (workshopId: number, code: string): Seat | undefined =>
      maybe(selectByCode.get(workshopId, code)),
    countSeats: (workshopId: number): SeatCount => count.get(workshopId) ?? { here: 0, ever: 0 },
    createSeat: (seat: NewSeat): void => {
      insert.run(seat);
    },
    /** Another browser sits there from now on. */
    moveSeat: (seatId: number, keyHash: Buffer): void => {
      updateKey.run(keyHash, seatId);
    },
    setCome: (seatId: number): void => {
      updateCome.run(seatId);
    },
    /** The room opens: whoever voted before is waited for once they come. */
    setNobodyCame: (workshopId: number): void => {
      nobodyCame.run(workshopId);
    },
    setHere: (workshopId: number, seatId: number, isHere: boolean): boolean =>
      updateHere.run(isHere ? 1 : 0, seatId, workshopId).changes === 1,
  };
}

function ballotsOf(db: Database) {
  const upsert = db.prepare<[RoundKey & BallotRow]>(UPSERT);
  const count = db.prepare<[RoundKey], number>(COUNT).pluck();
  const selectOne = db.prepare<[RoundKey & { readonly voter: string }], Pick<BallotRow, "vote" | "reason">>(
    SELECT_ONE,
  );
  const selectRound = db.prepare<[RoundKey], BallotRow>(SELECT_ROUND);
  const selectWhole = db.prepare<[RoundKey], WholeBallot>(SELECT_WHOLE);
  const insertWhole = db.prepare<[RoundKey & WholeBallot]>(INSERT_WHOLE);
  const deleteRound = db.prepare<[RoundKey]>(DELETE_ROUND);
  return {
    countBallots: (key: RoundKey): number => count.get(key) ?? 0,
    /** One’s own, to be shown and changed; undefined before it was cast. */
    getBallot: (key: RoundKey, voter: string): Pick<Ballot, "vote" | "reason"> | undefined => {
      const row = selectOne.get({ ...key, voter });
      return row && { vote: voteOf(row.vote), reason: row.reason };
    },
    /** Cast, or cast anew in the same round. */
    saveBallot: (key: RoundKey, { vote, ...ballot }: Ballot): void => {
      upsert.run({ ...key, ...ballot, vote: String(vote) });
    },
    /** Once it is revealed, and then only. In no order that tells of their voters. */
    listRound: (key: RoundKey): readonly Ballot[] =>
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

function seatOf({ isHere, hasCome, ...row }: SeatRow): Seat {
  return { ...row, isHere: isHere === 1, hasCome: hasCome === 1 };
}

function maybe(row: SeatRow | undefined): Seat | undefined {
  return row && seatOf(row);
}

/** As it is stored. Throws for what is none. */
export function voteOf(text: string): Vote {
  const level = Number(text);
  if (text === "dk") return text;
  if (!isLevel(level)) throw new Error("a ballot without a vote was stored");
  return level;
}
