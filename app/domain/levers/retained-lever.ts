// A lever that a body has taken up: who carries it, for when, and a note. What it becomes later is its roadmap.
import { cleanText, isLongerThan } from "../fields/clean-text.ts";
import type { FormEntries } from "../fields/form-entries.ts";
import { accepted, type Result, refused } from "../result.ts";
import { type LeverMonth, readMonth } from "./lever-month.ts";

/** In characters. */
export const LONGEST_OWNER = 120;
export const LONGEST_NOTE = 1_000;

export interface Retention {
  /** Account of a member of the team; null where the owner is told in words, or by nobody yet. */
  readonly ownerId: number | null;
  /** One line; empty beside a member. */
  readonly ownerText: string;
  /** Null while nobody has said when. */
  readonly month: LeverMonth | null;
  readonly note: string;
}

/** Field of the form -> what is wrong with it. */
export type RetentionProblem =
  | { readonly field: "owner"; readonly code: "NO_MEMBER" }
  | { readonly field: "ownerText"; readonly code: "LONG" }
  | { readonly field: "month"; readonly code: "NO_MONTH" }
  | { readonly field: "note"; readonly code: "LONG" };

/** `members` are the accounts that the form offered; a member who was chosen counts before a text. */
export function readRetention(
  entries: FormEntries,
  members: readonly number[],
): Result<Retention, readonly RetentionProblem[]> {
  const owner = readOwner(entries, members);
  const month = readMonth(entries.get("mois") ?? "");
  const note = cleanText(entries.get("note") ?? "");
  const problems = [
    ...(owner === null ? [NO_MEMBER] : []),
    ...problemsOf({ ...(owner ?? NOBODY), month, note }),
  ];
  return month === undefined || owner === null || problems.length > 0
    ? refused(problems)
    : accepted({ ...owner, month, note });
}

type Owner = Pick<Retention, "ownerId" | "ownerText">;

const NOBODY: Owner = { ownerId: null, ownerText: "" };

/** Null for somebody who was not offered. */
function readOwner(entries: FormEntries, members: readonly number[]): Owner | null {
  const chosen = entries.get("porteur") ?? "";
  if (chosen === "") return { ownerId: null, ownerText: onOneLine(entries.get("porteur-autre") ?? "") };
  const ownerId = members.find((id) => String(id) === chosen);
  return ownerId === undefined ? null : { ownerId, ownerText: "" };
}

type Said = Omit<Retention, "month"> & { readonly month: LeverMonth | null | undefined };

function problemsOf({ ownerText, month, note }: Said): readonly RetentionProblem[] {
  return [
    ...(isLongerThan(ownerText, LONGEST_OWNER) ? [LONG_OWNER] : []),
    ...(month === undefined ? [NO_MONTH] : []),
    ...(isLongerThan(note, LONGEST_NOTE) ? [LONG_NOTE] : []),
  ];
}

const NO_MEMBER: RetentionProblem = { field: "owner", code: "NO_MEMBER" };
const LONG_OWNER: RetentionProblem = { field: "ownerText", code: "LONG" };
const NO_MONTH: RetentionProblem = { field: "month", code: "NO_MONTH" };
const LONG_NOTE: RetentionProblem = { field: "note", code: "LONG" };

export function isSameRetention(a: Retention, b: Retention): boolean {
  return a.ownerId === b.ownerId && a.ownerText === b.ownerText && a.month === b.month && a.note === b.note;
}

/** Lines of a paste are put on one. */
function onOneLine(text: string): string {
  return cleanText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}
