// What the team of the barometer types of a sending: to whom, and when. Every problem at once, in the order of the form.
import { isDay } from "../fields/real-dates.ts";
import { AUDIENCE_LIST, type Audience } from "./letter.ts";
import { type SendingTime, sendingDay } from "./sending-day.ts";

const MOST_DAYS = 365;
const DAYS = /^\d{1,3}$/;
export const SENDING_TIMES = ["now", "day", "before"] as const;

export interface TypedSending {
  readonly audience: string;
  readonly when: string;
  readonly day: string;
  /** Days before the closing. */
  readonly before: string;
}
export interface Sending extends SendingTime {
  readonly audience: Audience;
  readonly isNow: boolean;
}
/** PAST: the day is over. NO_CLOSING: none is announced. */
export type SendingProblem = "BAD_AUDIENCE" | "BAD_WHEN" | "BAD_DAY" | "BAD_BEFORE" | "NO_CLOSING" | "PAST";
export type ReadSending = { readonly sending: Sending } | { readonly problems: readonly SendingProblem[] };

interface Around {
  /** In France. */
  readonly today: string;
  /** As announced; null where nothing was. */
  readonly closesOn: string | null;
}

export function readSending(typed: TypedSending, around: Around): ReadSending {
  const audience = AUDIENCE_LIST.find((one) => one === typed.audience);
  const time = timeOf(typed, around);
  const problems = [
    ...(audience === undefined ? (["BAD_AUDIENCE"] as const) : []),
    ...("problem" in time ? [time.problem] : []),
  ];
  if (audience === undefined || "problem" in time) return { problems };
  return { sending: { ...time, audience, isNow: typed.when === "now" } };
}

function timeOf(
  { when, day, before }: TypedSending,
  { today, closesOn }: Around,
): SendingTime | { readonly problem: SendingProblem } {
  switch (SENDING_TIMES.find((one) => one === when)) {
    case "now":
      return { onDay: today, daysBefore: null };
    case "day":
      return isDay(day)
        ? notPast({ onDay: day, daysBefore: null }, { today, closesOn })
        : { problem: "BAD_DAY" };
    case "before":
      return beforeClosing(before, { today, closesOn });
    case undefined:
      return { problem: "BAD_WHEN" };
  }
}

function beforeClosing(before: string, around: Around): SendingTime | { readonly problem: SendingProblem } {
  const daysBefore = DAYS.test(before) ? Number(before) : MOST_DAYS + 1;
  if (daysBefore > MOST_DAYS) return { problem: "BAD_BEFORE" };
  if (around.closesOn === null) return { problem: "NO_CLOSING" };
  return notPast({ onDay: null, daysBefore }, around);
}

function notPast(time: SendingTime, { today, closesOn }: Around) {
  const day = sendingDay(time, closesOn);
  return day !== null && day < today ? ({ problem: "PAST" } as const) : time;
}
