// What can be said to a question. "Don't know", "not applicable" and "unanswered" are three different things and
// none of them is a zero (methodology C0, E1). A question without an entry in `Answers` is unanswered.

import type { FieldValue } from "../fields/field-value.ts";

/** One person's answer in an individual survey: a level 0-4, or "dk". */
export type LikertVote = number | "dk";
export type AnswerValue = FieldValue | readonly LikertVote[];

export type Answer =
  | { readonly state: "answered"; readonly value: AnswerValue }
  | { readonly state: "dk" }
  | { readonly state: "na"; readonly reason: string }
  | { readonly state: "unanswered" };

export type AnswerState = Answer["state"];
export type Answers = Readonly<Record<string, Answer>>;

export const CONFIDENCES = ["estimate", "known", "proven"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Evidence {
  readonly title: string;
  /** https only. */
  readonly url: string;
  /** Day of the document, such as 2026-03-31; left out where nobody gave one. */
  readonly date?: string;
}

/** What surrounds an answer and never changes its level. */
export interface Justification {
  readonly confidence: Confidence | null;
  /** May be published with the answer. At most 1,000 characters. */
  readonly publicText: string;
  /** Never published. At most 2,000 characters. */
  readonly workingNote: string;
  readonly evidence: readonly Evidence[];
}

/** An answer as it was last saved. `version` starts at 1 and grows by one with each change. */
export interface SavedAnswer extends Justification {
  readonly answer: Answer;
  readonly version: number;
  readonly savedAt: Date;
  /** Carried over from another version or edition: shown, and not counted until it is saved again. Left out: false. */
  readonly toConfirm?: boolean;
}
