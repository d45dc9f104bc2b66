// What is written to the bodies of a cohort: an invitation, then reminders, each in words that the team of the barometer chose.

export const LETTER_KINDS = ["invitation", "reminder"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Whom a sending goes to, in the order of the form; with what it says to them. */
export const AUDIENCES = {
  "not-invited": "invitation",
  "not-begun": "reminder",
  "not-finalised": "reminder",
} as const satisfies Readonly<Record<string, LetterKind>>;
export type Audience = keyof typeof AUDIENCES;
export const AUDIENCE_LIST = [
  "not-invited",
  "not-begun",
  "not-finalised",
] as const satisfies readonly Audience[];

/** Who no longer wants letters: the person who got one, or the team of the barometer. */
export type LettersStopped = "recipient" | "staff";
