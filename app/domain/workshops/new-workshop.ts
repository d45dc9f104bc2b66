// What is said of a workshop when it is prepared, read off a form.
import { oneLine } from "../fields/clean-text.ts";
import { isDay } from "../fields/real-dates.ts";
import { NAMES_KEPT } from "./kept-votes.ts";
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
  /** Days for which names stay where votes stand under names; empty, or left out, for the usual ones. */
  readonly namesKept?: string;
  /** Ids, in their order. */
  readonly questions: readonly string[];
}
export interface NewWorkshop {
  readonly title: string;
  readonly day: string | null;
  readonly mode: WorkshopMode;
  readonly threshold: number;
  readonly namesKept: number;
  readonly questions: readonly string[];
}
export type WorkshopProblem =
  | "BAD_TITLE"
  | "BAD_DAY"
  | "BAD_MODE"
  | "BAD_NAMES_KEPT"
  | "BAD_THRESHOLD"
  | "BAD_QUESTIONS";

/** Every problem at once, in the order of the form. `votable`: ids of the questions that can be voted on. */
export function readWorkshop(
  typed: TypedWorkshop,
  votable: readonly string[],
): { readonly workshop: NewWorkshop } | { readonly problems: readonly WorkshopProblem[] } {
  const read = {
    title: oneLine(typed.title, LONGEST_TITLE) ?? undefined,
    day: dayOf(typed.day),
    mode: WORKSHOP_MODES.find((one) => one === typed.mode),
    namesKept: within(typed.namesKept ?? "", NAMES_KEPT),
    threshold: within(typed.threshold, THRESHOLDS),
    questions: questionsOf(typed.questions, votable),
  };
  const problems = FIELDS.flatMap(([field, problem]) => (isWrong(read, field) ? [problem] : []));
  return isWhole(read) ? { workshop: read } : { problems };
}

type Read = { readonly [Field in keyof NewWorkshop]: NewWorkshop[Field] | undefined };

/** In the order of the form. */
const FIELDS: readonly (readonly [keyof NewWorkshop, WorkshopProblem])[] = [
  ["title", "BAD_TITLE"],
  ["day", "BAD_DAY"],
  ["mode", "BAD_MODE"],
  ["namesKept", "BAD_NAMES_KEPT"],
  ["threshold", "BAD_THRESHOLD"],
  ["questions", "BAD_QUESTIONS"],
];

function isWrong(read: Read, field: keyof NewWorkshop): boolean {
  return read[field] === undefined;
}

function isWhole(read: Read): read is NewWorkshop {
  return FIELDS.every(([field]) => !isWrong(read, field));
}

/** Undefined for what is no day. */
function dayOf(typed: string): string | null | undefined {
  if (typed === "") return null;
  return isDay(typed) ? typed : undefined;
}

interface Bounds {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** The usual number where none is typed; undefined for what is none within the bounds. */
function within(typed: string, { least, usual, most }: Bounds): number | undefined {
  if (typed === "") return usual;
  const number = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

/** Each once; none is none to begin with. */
function questionsOf(typed: readonly string[], votable: readonly string[]): readonly string[] | undefined {
  const isOnce = typed.length <= MOST_QUESTIONS && new Set(typed).size === typed.length;
  return isOnce && typed.every((id) => votable.includes(id)) ? typed : undefined;
}
