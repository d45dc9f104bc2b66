// What a reader of a published result reports, as it is stored, and how it is answered.
import { cleanText, isLongerThan } from "../fields/clean-text.ts";
import { emailAddress } from "../people/email-address.ts";

/** In characters. */
export const LONGEST_REPORT = 2_000;
export const LONGEST_REPLY = 2_000;

/** In the order of the form. */
export const REPORT_KINDS = ["error", "personal", "other"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Who answers: the body itself, or whoever moderates what is published. */
export type ReplySide = "body" | "moderation";

/** As typed. */
export interface TypedReport {
  readonly kind: string;
  readonly text: string;
  readonly email: string;
}
export interface Report {
  readonly kind: ReportKind;
  readonly text: string;
  /** Null for who wants no answer. */
  readonly email: string | null;
}
export type ReportProblem = "NO_KIND" | "NO_TEXT" | "LONG_TEXT" | "BAD_ADDRESS";

/** Every problem at once, in the order of the form. */
export function readReport(
  typed: TypedReport,
): { readonly report: Report } | { readonly problems: readonly ReportProblem[] } {
  const kind = REPORT_KINDS.find((one) => one === typed.kind);
  const text = cleanText(typed.text);
  const email = emailAddress(typed.email);
  const isBad = email === null && typed.email.trim() !== "";
  const problems = [
    ...(kind === undefined ? (["NO_KIND"] as const) : []),
    ...(text === "" ? (["NO_TEXT"] as const) : []),
    ...(isLongerThan(text, LONGEST_REPORT) ? (["LONG_TEXT"] as const) : []),
    ...(isBad ? (["BAD_ADDRESS"] as const) : []),
  ];
  return kind === undefined || problems.length > 0 ? { problems } : { report: { kind, text, email } };
}

export interface Reply {
  /** Empty: closed without an answer. */
  readonly text: string;
  readonly isShown: boolean;
}

/** What is to be shown needs words. */
export function readReply(typed: {
  readonly text: string;
  readonly isShown: boolean;
}): Reply | "NO_TEXT" | "LONG_TEXT" {
  const text = cleanText(typed.text);
  if (isLongerThan(text, LONGEST_REPLY)) return "LONG_TEXT";
  return text === "" && typed.isShown ? "NO_TEXT" : { text, isShown: typed.isShown };
}
