// A workshop that is being prepared: its questions with the minutes of each, moved, left out and taken in one at a time by buttons of
// one form, and the vote before the meeting.
import { isDay } from "../fields/real-dates.ts";
import { readMinutes } from "./desk-timer.ts";
import { USUAL_MINUTES } from "./planned-minutes.ts";

export interface PlannedQuestion {
  readonly id: string;
  readonly minutes: number;
}
export type QuestionMove =
  | { readonly do: "up" | "down" | "drop"; readonly question: string }
  | { readonly do: "add"; readonly question: string }
  | { readonly do: "save" };

/** "up data.open"; anything else is saving it as it stands. */
export function readMove(intent: string): QuestionMove {
  const [step, question = ""] = intent.split(" ", 2);
  if (step === "up" || step === "down" || step === "drop" || step === "add") return { do: step, question };
  return { do: "save" };
}

/** One that is at the end already, or not there, moves nowhere; one that is there is not added again. */
export function moved(questions: readonly PlannedQuestion[], move: QuestionMove): readonly PlannedQuestion[] {
  if (move.do === "save") return questions;
  const from = questions.findIndex(({ id }) => id === move.question);
  if (move.do === "add")
    return from === -1 ? [...questions, { id: move.question, minutes: USUAL_MINUTES }] : questions;
  if (move.do === "drop") return questions.filter(({ id }) => id !== move.question);
  const to = move.do === "up" ? from - 1 : from + 1;
  const one = questions[from];
  if (one === undefined || to < 0 || to >= questions.length) return questions;
  return questions.toSpliced(from, 1).toSpliced(to, 0, one);
}

/** Null where the minutes of one are no number from 1 to 60. `minutesOf`: as typed. */
export function plannedQuestions(
  ids: readonly string[],
  minutesOf: (id: string) => string,
): readonly PlannedQuestion[] | null {
  const planned = ids.map((id) => ({ id, minutes: readMinutes(minutesOf(id)) ?? 0 }));
  return planned.every(({ minutes }) => minutes > 0) ? planned : null;
}

export interface Prevote {
  readonly hasPrevote: boolean;
  /** Null where it is opened by hand. */
  readonly prevoteOn: string | null;
}

export interface TypedPrevote {
  readonly has: string;
  readonly on: string;
  /** Day of the meeting as typed; empty for none. */
  readonly meeting: string;
  /** It was told that this day opens it at once; another one was not. */
  readonly toldOf: string;
}
/** BAD: no day. OUT: it is over, or after the meeting. TODAY: it opens as it is saved, which is to be told before. */
export type PrevoteProblem = "BAD_PREVOTE" | "OUT_PREVOTE" | "TODAY_PREVOTE";

/** A day without a vote is left unread. `today`: in France, such as 2027-03-01. */
export function readPrevote(typed: TypedPrevote, today: string): Prevote | PrevoteProblem {
  const { has, on, meeting, toldOf } = typed;
  if (has !== "yes") return { hasPrevote: false, prevoteOn: null };
  if (on === "") return { hasPrevote: true, prevoteOn: null };
  if (!isDay(on)) return "BAD_PREVOTE";
  if (on < today || (isDay(meeting) && on > meeting)) return "OUT_PREVOTE";
  return on === today && toldOf !== on ? "TODAY_PREVOTE" : { hasPrevote: true, prevoteOn: on };
}
