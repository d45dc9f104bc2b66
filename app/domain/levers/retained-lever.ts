// A lever that a body has taken up: who carries it, for when, how far it is, what is said of its money, and a note.
import { cleanText, isLongerThan } from "../fields/clean-text.ts";
import type { FormEntries } from "../fields/form-entries.ts";
import { accepted, type Result, refused } from "../result.ts";
import { type LeverMonth, readMonth } from "./lever-month.ts";
import { type LeverStatus, readLeverStatus } from "./lever-status.ts";

/** In characters. */
export const LONGEST_OWNER = 120;
export const LONGEST_BUDGET = 300;
export const LONGEST_NOTE = 1_000;

export interface Retention {
  /** Account of a member of the team; null where the owner is told in words, or by nobody yet. */
  readonly ownerId: number | null;
  /** One line; empty beside a member. */
  readonly ownerText: string;
  /** Null while nobody has said when. */
  readonly month: LeverMonth | null;
  readonly status: LeverStatus;
  /** One line: how much, from where, or what is missing. */
  readonly budget: string;
  readonly note: string;
}

/** Field of the form -> what is wrong with it. */
export type RetentionProblem =
  | { readonly field: "owner"; readonly code: "NO_MEMBER" }
  | { readonly field: "ownerText"; readonly code: "LONG" }
  | { readonly field: "month"; readonly code: "NO_MONTH" }
  | { readonly field: "status"; readonly code: "NO_STATUS" }
  | { readonly field: "budget"; readonly code: "LONG" }
  | { readonly field: "note"; readonly code: "LONG" };

/** `members` are the accounts that the form offered; a member who was chosen counts before a text. */
export function readRetention(
  entries: FormEntries,
  members: readonly number[],
): Result<Retention, readonly RetentionProblem[]> {
  const owner = readOwner(entries, members);
  const month = readMonth(entries.get("mois") ?? "");
  const status = readLeverStatus(entries.get("etat") ?? "");
  const budget = onOneLine(entries.get("budget") ?? "");
  const note = cleanText(entries.get("note") ?? "");
  const problems = [
    ...(owner === null ? [NO_MEMBER] : []),
    ...problemsOf({ ...(owner ?? NOBODY), month, status, budget, note }),
  ];
  return month === undefined || status === undefined || owner === null || problems.length > 0
    ? refused(problems)
    : accepted({ ...owner, month, status, budget, note });
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

type Said = Omit<Retention, "month" | "status"> & {
  readonly month: LeverMonth | null | undefined;
  readonly status: LeverStatus | undefined;
};

function problemsOf({ ownerText, month, status, budget, note }: Said): readonly RetentionProblem[] {
  return [
    ...(isLongerThan(ownerText, LONGEST_OWNER) ? [LONG_OWNER] : []),
    ...(month === undefined ? [NO_MONTH] : []),
    ...(status === undefined ? [NO_STATUS] : []),
    ...(isLongerThan(budget, LONGEST_BUDGET) ? [LONG_BUDGET] : []),
    ...(isLongerThan(note, LONGEST_NOTE) ? [LONG_NOTE] : []),
  ];
}

const NO_MEMBER: RetentionProblem = { field: "owner", code: "NO_MEMBER" };
const LONG_OWNER: RetentionProblem = { field: "ownerText", code: "LONG" };
const NO_MONTH: RetentionProblem = { field: "month", code: "NO_MONTH" };
const NO_STATUS: RetentionProblem = { field: "status", code: "NO_STATUS" };
const LONG_BUDGET: RetentionProblem = { field: "budget", code: "LONG" };
const LONG_NOTE: RetentionProblem = { field: "note", code: "LONG" };

/** Before anything was said of it, and once it was let go. */
export const NOTHING_SAID: Retention = {
  ...{ ownerId: null, ownerText: "", month: null, note: "" },
  ...{ status: "to-start", budget: "" },
};

const SAID = ["ownerId", "ownerText", "month", "status", "budget", "note"] as const;

export function isSameRetention(a: Retention, b: Retention): boolean {
  return SAID.every((part) => a[part] === b[part]);
}

/** Lines of a paste are put on one. */
function onOneLine(text: string): string {
  return cleanText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}
