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

/** Null for a day that is none. A day without a vote is left unread. */
export function readPrevote(typed: { readonly has: string; readonly on: string }): Prevote | null {
  if (typed.has !== "yes") return { hasPrevote: false, prevoteOn: null };
  if (typed.on === "") return { hasPrevote: true, prevoteOn: null };
  return isDay(typed.on) ? { hasPrevote: true, prevoteOn: typed.on } : null;
}
