// Seats of workshops: who sits there, who left, who was removed, and what leads back to a seat.
import type { Database } from "../database/open-database.server.ts";

const SEAT = `id, code, name, role, is_here AS isHere, has_come AS hasCome, is_removed AS isRemoved,
  has_returned AS hasReturned, of_leader AS isOfLeader,
  links_used AS linksUsed`;
const SELECT_SEATS = `SELECT ${SEAT} FROM workshop_seats WHERE workshop_id = ? ORDER BY id`;
const SELECT_SEAT = `SELECT ${SEAT} FROM workshop_seats WHERE workshop_id = ? AND key_hash = ?`;
const SELECT_SEAT_BY_FORM = `SELECT ${SEAT} FROM workshop_seats WHERE workshop_id = ? AND form = ?`;
const SELECT_SEAT_BY_CODE = `SELECT ${SEAT} FROM workshop_seats WHERE workshop_id = ? AND code = ?`;
const SELECT_SEAT_BY_WAY = `SELECT ${SEAT} FROM workshop_seats
  WHERE workshop_id = @workshopId AND way_back = @key AND way_back_until > @now`;
const COUNT_SEATS =
  "SELECT count(*) AS ever, total(is_here AND has_come) AS here FROM workshop_seats WHERE workshop_id = ?";
const INSERT_SEAT = `INSERT INTO workshop_seats (workshop_id, form, code, key_hash, name, role, is_here, of_leader)
  VALUES (@workshopId, @form, @code, @keyHash, @name, @role, 1, @isOfLeader)`;
const UPDATE_KEY = "UPDATE workshop_seats SET key_hash = ? WHERE id = ?";
const RETURN_TO = `UPDATE workshop_seats SET key_hash = @keyHash, has_returned = 1, way_back = NULL, way_back_until = NULL,
  links_used = links_used + @byLink WHERE id = @seatId`;
const UPDATE_WAY = "UPDATE workshop_seats SET way_back = @key, way_back_until = @until WHERE id = @seatId";
/** A link that was given before leads nobody back who was removed since. */
const UPDATE_PRESENCE = `UPDATE workshop_seats SET is_here = @isHere, is_removed = @isRemoved,
    way_back = CASE WHEN @isRemoved = 0 THEN way_back END, way_back_until = CASE WHEN @isRemoved = 0 THEN way_back_until END
  WHERE id = @seatId AND workshop_id = @workshopId`;
const UPDATE_COME = "UPDATE workshop_seats SET has_come = 1 WHERE id = ?";
const NOBODY_CAME = "UPDATE workshop_seats SET has_come = 0 WHERE workshop_id = ?";

interface SeatRow {
  id: number;
  code: string | null;
  name: string;
  role: string | null;
  isHere: 0 | 1;
  hasCome: 0 | 1;
  isRemoved: 0 | 1;
  hasReturned: 0 | 1;
  isOfLeader: 0 | 1;
  linksUsed: number;
}
/** left: by themselves, and they may come back. removed: by whoever leads. */
export type Presence = "here" | "left" | "removed";
export interface Seat extends Pick<SeatRow, "id" | "code" | "name" | "role" | "linksUsed"> {
  readonly isHere: boolean;
  readonly presence: Presence;
  /** Since the room opened; true before it does. */
  readonly hasCome: boolean;
  /** Somebody took it again on another device. */
  readonly hasReturned: boolean;
  /** Taken by a browser in which somebody was signed in who may lead. */
  readonly isOfLeader: boolean;
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
  readonly isOfLeader: boolean;
}
export interface Returning {
  readonly keyHash: Buffer;
  /** That whoever leads gave them. */
  readonly byLink: boolean;
}
export interface WayBack {
  readonly seatId: number;
  /** SHA-256 of the key of the link. */
  readonly key: Buffer;
  /** In milliseconds since 1970. */
  readonly until: number;
}
export function seatsOf(db: Database) {
  const selectSeats = db.prepare<[number], SeatRow>(SELECT_SEATS);
  const selectSeat = db.prepare<[number, Buffer], SeatRow>(SELECT_SEAT);
  const selectByForm = db.prepare<[number, Buffer], SeatRow>(SELECT_SEAT_BY_FORM);
  const selectByCode = db.prepare<[number, string], SeatRow>(SELECT_SEAT_BY_CODE);
  const count = db.prepare<[number], SeatCount>(COUNT_SEATS);
  const selectByWay = db.prepare<[Record<string, unknown>], SeatRow>(SELECT_SEAT_BY_WAY);
  const insert = db.prepare<[Record<string, unknown>]>(INSERT_SEAT);
  const updateKey = db.prepare<[Buffer, number]>(UPDATE_KEY);
  const updateCome = db.prepare<[number]>(UPDATE_COME);
  const nobodyCame = db.prepare<[number]>(NOBODY_CAME);
  const returnTo = db.prepare<[Record<string, unknown>]>(RETURN_TO);
  const updateWay = db.prepare<[WayBack]>(UPDATE_WAY);
  const updatePresence = db.prepare<[Record<string, unknown>]>(UPDATE_PRESENCE);
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
    /** By the key of a link that is good for that moment. */
    getSeatByWay: (workshopId: number, key: Buffer, now: Date): Seat | undefined =>
      maybe(selectByWay.get({ workshopId, key, now: now.getTime() })),
    createSeat: (seat: NewSeat): void => {
      insert.run({ ...seat, isOfLeader: seat.isOfLeader ? 1 : 0 });
    },
    /** Another device sits there from now on, and no link leads back to it any more. */
    returnToSeat: (seatId: number, { keyHash, byLink }: Returning): void => {
      returnTo.run({ seatId, keyHash, byLink: byLink ? 1 : 0 });
    },
    /** In place of the one before. */
    setWayBack: (way: WayBack): void => {
      updateWay.run(way);
    },
    /** The same form from another browser: that one sits there from now on. */
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
    /** False for a seat of another workshop. */
    setPresence: (workshopId: number, seatId: number, presence: Presence): boolean =>
      updatePresence.run({
        ...{ workshopId, seatId },
        ...{ isHere: presence === "here" ? 1 : 0, isRemoved: presence === "removed" ? 1 : 0 },
      }).changes === 1,
  };
}

function seatOf({ isHere, isRemoved, hasCome, hasReturned, isOfLeader, ...row }: SeatRow): Seat {
  const gone = isRemoved === 1 ? "removed" : "left";
  return {
    ...{ ...row, isHere: isHere === 1, presence: isHere === 1 ? "here" : gone },
    ...{ hasCome: hasCome === 1, hasReturned: hasReturned === 1, isOfLeader: isOfLeader === 1 },
  };
}

function maybe(row: SeatRow | undefined): Seat | undefined {
  return row && seatOf(row);
}
