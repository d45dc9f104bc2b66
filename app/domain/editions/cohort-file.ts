// The rows of a file that lists a cohort, judged one after the other: each becomes a body of the cohort, or tells what is
// wrong with it. What is right can be taken while the rest is mended.
import type { BodyKind } from "../directory/body.ts";
import { oneLine } from "../fields/clean-text.ts";
import { emailAddress } from "../people/email-address.ts";
import { kindTyped, localeTyped } from "./cohort-cells.ts";
import type { CohortColumn } from "./cohort-heading.ts";
import { readSiren } from "./siren.ts";

const LONGEST_NAME = 120;
/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA_STARTS = ["=", "+", "-", "@", "\t", "\r"];

export type RowProblem =
  | "FORMULA"
  | "BAD_SIREN"
  | "DUPLICATE"
  | "ALREADY_IN"
  | "FICTIONAL"
  | "BAD_NAME"
  | "BAD_KIND"
  | "OTHER_KIND"
  | "BAD_GROUP"
  | "GROUPS_FIXED"
  | "BAD_EMAIL"
  | "BAD_LOCALE";

export interface CohortRow {
  readonly siren: string;
  /** Of the directory where it is known there. */
  readonly name: string;
  readonly kind: BodyKind;
  readonly group: string | null;
  readonly email: string | null;
  readonly locale: "fr" | "en";
  /** The directory has it already. */
  readonly isKnown: boolean;
}
export interface RowError {
  /** Of the file, from 1, its heading included. */
  readonly line: number;
  readonly problem: RowProblem;
  /** What was typed there, at most 60 characters of it; of a duplicate the line that came first. */
  readonly found: string;
}

export interface KnownBody {
  readonly name: string;
  readonly kind: BodyKind;
  readonly demonstration: boolean;
}
export interface CohortContext {
  readonly known: (siren: string) => KnownBody | undefined;
  readonly isIn: (siren: string) => boolean;
  readonly groups: readonly string[];
  /** That the questionnaire is made for. */
  readonly kinds: readonly BodyKind[];
  /** The edition is open: nobody joins a group any more. */
  readonly areGroupsFixed: boolean;
}

export interface CohortReader {
  readonly take: (line: number, cells: readonly string[]) => void;
  readonly rows: readonly CohortRow[];
  readonly errors: readonly RowError[];
}

export function readCohort(heading: ReadonlyMap<CohortColumn, number>, context: CohortContext): CohortReader {
  const rows: CohortRow[] = [];
  const errors: RowError[] = [];
  const lines = new Map<string, number>();
  return {
    rows,
    errors,
    take: (line, cells) => {
      const judged = judge(cells, { heading, context, lines });
      if ("row" in judged) rows.push(judged.row);
      else errors.push({ line, problem: judged.problem, found: judged.found.slice(0, 60) });
      const siren = readSiren(cells[heading.get("siren") ?? 0] ?? "");
      if (siren !== null && !lines.has(siren)) lines.set(siren, line);
    },
  };
}

interface Judging {
  readonly heading: ReadonlyMap<CohortColumn, number>;
  readonly context: CohortContext;
  /** SIREN -> the line on which it stood first. */
  readonly lines: ReadonlyMap<string, number>;
}
type Judged = { readonly row: CohortRow } | { readonly problem: RowProblem; readonly found: string };
type Part<T> = { readonly value: T } | { readonly problem: RowProblem; readonly found: string };

/** The first thing that is wrong, in the order of the columns. */
function judge(cells: readonly string[], { heading, context, lines }: Judging): Judged {
  const formula = cells.find((cell) => FORMULA_STARTS.some((start) => cell.startsWith(start)));
  if (formula !== undefined) return { problem: "FORMULA", found: formula };
  const textOf = (column: CohortColumn) => (cells[heading.get(column) ?? -1] ?? "").trim();
  const siren = sirenOf(textOf("siren"), context, lines);
  if ("problem" in siren) return siren;
  const known = context.known(siren.value);
  const name = known === undefined ? nameOf(textOf("name")) : { value: known.name };
  const kind = kindOf(textOf("kind"), known, context);
  const group = groupOf(textOf("group"), context);
  const email = emailOf(textOf("email"));
  const locale = localeOf(textOf("locale"));
  if ("problem" in name) return name;
  if ("problem" in kind) return kind;
  if ("problem" in group) return group;
  if ("problem" in email) return email;
  if ("problem" in locale) return locale;
  return {
    row: {
      ...{ siren: siren.value, name: name.value, kind: kind.value, group: group.value },
      ...{ email: email.value, locale: locale.value, isKnown: known !== undefined },
    },
  };
}

function sirenOf(text: string, context: CohortContext, lines: Judging["lines"]): Part<string> {
  const siren = readSiren(text);
  if (siren === null) return { problem: "BAD_SIREN", found: text };
  const first = lines.get(siren);
  if (first !== undefined) return { problem: "DUPLICATE", found: String(first) };
  if (context.isIn(siren)) return { problem: "ALREADY_IN", found: siren };
  const isFictional = context.known(siren)?.demonstration === true;
  return isFictional ? { problem: "FICTIONAL", found: siren } : { value: siren };
}

function nameOf(text: string): Part<string> {
  const value = oneLine(text, LONGEST_NAME);
  return value === null ? { problem: "BAD_NAME", found: text } : { value };
}

/** Of the directory where it is known there, whatever the file says. */
function kindOf(text: string, known: KnownBody | undefined, { kinds }: CohortContext): Part<BodyKind> {
  const kind = known?.kind ?? kindTyped(text);
  if (kind === undefined) return { problem: "BAD_KIND", found: text };
  return kinds.includes(kind) ? { value: kind } : { problem: "OTHER_KIND", found: text };
}

function groupOf(text: string, { groups, areGroupsFixed }: CohortContext): Part<string | null> {
  if (text === "") return { value: null };
  if (areGroupsFixed) return { problem: "GROUPS_FIXED", found: text };
  const group = groups.find((one) => one.toLowerCase() === text.toLowerCase());
  return group === undefined ? { problem: "BAD_GROUP", found: text } : { value: group };
}

function emailOf(text: string): Part<string | null> {
  if (text === "") return { value: null };
  const value = emailAddress(text);
  return value === null ? { problem: "BAD_EMAIL", found: text } : { value };
}

function localeOf(text: string): Part<CohortRow["locale"]> {
  const value = localeTyped(text);
  return value === undefined ? { problem: "BAD_LOCALE", found: text } : { value };
}
