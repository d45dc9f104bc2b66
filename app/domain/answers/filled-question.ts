// A question as its form opens: its words, and the answer that was last saved, if any.

import type { QuestionSheet } from "../branching/question-sheet.ts";
import type { FormValues } from "../fields/form-entries.ts";
import type { SavedAnswer } from "../questions/answer.ts";
import { EMPTY_CONTENT } from "./answer-content.ts";
import { answerFormValues } from "./answer-form-values.ts";
import { contentOf } from "./content-of.ts";
import { fingerprint } from "./fingerprint.ts";
import { withBlankRows } from "./form-rows.ts";

export interface FilledQuestion {
  readonly sheet: QuestionSheet;
  readonly values: FormValues;
  /** 0 for a question that was never answered. */
  readonly version: number;
  /** Fingerprint of the content that the form shows. */
  readonly was: string;
  readonly toConfirm: boolean;
  /** Where values come from that nobody has saved yet; null when they are those of an answer, or blank. */
  readonly proposed: Pick<Proposal, "source"> | null;
}

/** What is known of the body before anyone answers. */
export interface Proposal {
  readonly values: FormValues;
  /** As it is shown; null for a fictional body. */
  readonly source: string | null;
}

/** A proposal is shown where nobody answered yet: what was taken back stays empty. */
export function filledQuestion(
  sheet: QuestionSheet,
  saved: SavedAnswer | undefined,
  proposal: Proposal | null = null,
): FilledQuestion {
  const content = saved === undefined ? EMPTY_CONTENT : contentOf(saved);
  const fields = sheet.fields.map(({ field }) => field);
  const values = withBlankRows(sheet, answerFormValues(sheet.question, fields, content));
  const offered = saved === undefined ? proposal : null;
  return {
    sheet,
    values: { ...values, ...offered?.values },
    version: saved?.version ?? 0,
    was: fingerprint(content),
    toConfirm: saved?.toConfirm ?? false,
    proposed: offered === null ? null : { source: offered.source },
  };
}
