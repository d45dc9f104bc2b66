// What is said of a workshop when it is prepared, read off a form.
import { oneLine } from "../fields/clean-text.ts";
import { isDay } from "../fields/real-dates.ts";
import { WORKSHOP_MODES, type WorkshopMode } from "./workshop-mode.ts";

/** In characters. */
const LONGEST_TITLE = 120;
/** Per cent. */
const THRESHOLDS = { least: 60, usual: 75, most: 100 } as const;
/** More than a day. */
const MOST_QUESTIONS = 30;

/** As typed. */
export interface TypedWorkshop {
  readonly title: string;
  /** Empty while there is no day; else as 2027-03-18. */
  readonly day: string;
  readonly mode: string;
  /** Empty for the usual one. */
  readonly threshold: string;
  /** Ids, in their order. */
  readonly questions: readonly string[];
}
export interface NewWorkshop {
  readonly title: string;
  readonly day: string | null;
  readonly mode: WorkshopMode;
  readonly threshold: number;
  readonly questions: readonly string[];
}
export type WorkshopProblem = "BAD_TITLE" | "BAD_DAY" | "BAD_MODE" | "BAD_THRESHOLD" | "BAD_QUESTIONS";

/** Every problem at once, in the order of the form. `votable`: ids of the questions that can be voted on. */
export function readWorkshop(
  typed: TypedWorkshop,
  votable: readonly string[],
): { readonly workshop: NewWorkshop } | { readonly problems: readonly WorkshopProblem[] } {
  const title = oneLine(typed.title, LONGEST_TITLE);
  const day = dayOf(typed.day);
  const mode = WORKSHOP_MODES.find((one) => one === typed.mode) ?? null;
  const threshold = thresholdOf(typed.threshold);
  const questions = questionsOf(typed.questions, votable);
  if (title === null || day === undefined || mode === null || threshold === null || questions === null) {
    const wrong: readonly (readonly [WorkshopProblem, boolean])[] = [
      ["BAD_TITLE", title === null],
      ["BAD_DAY", day === undefined],
      ["BAD_MODE", mode === null],
      ["BAD_THRESHOLD", threshold === null],
      ["BAD_QUESTIONS", questions === null],
    ];
    return { problems: wrong.flatMap(([problem, isWrong]) => (isWrong ? [problem] : [])) };
  }
  return { workshop: { title, day, mode, threshold, questions } };
}

/** Undefined for what is no day. */
function dayOf(typed: string): string | null | undefined {
  if (typed === "") return null;
  return isDay(typed) ? typed : undefined;
}

function thresholdOf(typed: string): number | null {
  if (typed === "") return THRESHOLDS.usual;
  const threshold = /^\d{2,3}$/.test(typed) ? Number(typed) : Number.NaN;
  return threshold >= THRESHOLDS.least && threshold <= THRESHOLDS.most ? threshold : null;
}

/** Each once; none is none to begin with. */
function questionsOf(typed: readonly string[], votable: readonly string[]): readonly string[] | null {
  const isWhole = typed.length <= MOST_QUESTIONS && new Set(typed).size === typed.length;
  return isWhole && typed.every((id) => votable.includes(id)) ? typed : null;
}
