// How long a browser keeps the key of a seat: as long as a session, and longer only where somebody has to come back with it: to a vote
// before the meeting, and to minutes that are shared once it is over.
import { takesPeople, type WorkshopState } from "./workshop-state.ts";

const HOUR = 3_600;
const DAY = 24 * HOUR;
const IN_ROOM = 12 * HOUR;
/** Minutes are shared by then, or asked for. */
const AFTER_END = 30 * DAY;
/** Before a meeting that has no day. */
const BEFORE_ANY = 30 * DAY;
const LONGEST = 60 * DAY;

export interface SeatedIn {
  readonly state: WorkshopState;
  /** Such as 2027-03-18; null while there is none. */
  readonly day: string | null;
  /** Null while it goes on. */
  readonly endedAt: Date | null;
}

/**
 * In whole seconds from now on. Before the meeting until twelve hours after its day, twelve hours at least and sixty days at most; in
 * the room twelve hours; once it is over what is left of thirty days, 0 after them.
 */
export function seatSeconds({ state, day, endedAt }: SeatedIn, now: Date): number {
  if (state === "prevote") return day === null ? BEFORE_ANY : untilMeeting(day, now);
  if (takesPeople(state) || endedAt === null) return IN_ROOM;
  return Math.max(0, Math.floor(AFTER_END - secondsBetween(endedAt, now)));
}

/** Whether reading the page of a seat keeps its key for longer: not in the room, whose twelve hours begin with sitting down. */
export function isSeatRenewed({ state, endedAt }: SeatedIn): boolean {
  return state === "prevote" || (!takesPeople(state) && endedAt !== null);
}

function untilMeeting(day: string, now: Date): number {
  const left = secondsBetween(now, new Date(`${day}T00:00:00Z`)) + DAY + IN_ROOM;
  return Math.floor(Math.min(LONGEST, Math.max(IN_ROOM, left)));
}

function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1_000;
}
