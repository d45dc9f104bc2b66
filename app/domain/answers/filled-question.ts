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
}

export function filledQuestion(sheet: QuestionSheet, saved: SavedAnswer | undefined): FilledQuestion {
  const content = saved === undefined ? EMPTY_CONTENT : contentOf(saved);
  const fields = sheet.fields.map(({ field }) => field);
  return {
    sheet,
    values: withBlankRows(sheet, answerFormValues(sheet.question, fields, content)),
    version: saved?.version ?? 0,
    was: fingerprint(content),
    toConfirm: saved?.toConfirm ?? false,
  };
}
