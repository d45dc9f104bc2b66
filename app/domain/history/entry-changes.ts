import { EMPTY_CONTENT } from "../answers/answer-content.ts";
import { type ContentPart, changedFields } from "../answers/compare-answers.ts";
import { parseHistoryContent } from "./history-entry.ts";

/** Parts that a change touched, in the order of the form; empty when an answer was confirmed as it was. */
export function entryChanges(oldContent: string | null, newContent: string | null): readonly ContentPart[] {
  const [before, after] = [oldContent, newContent].map((text) =>
    text === null ? EMPTY_CONTENT : parseHistoryContent(text),
  );
  return before === undefined || after === undefined ? [] : changedFields(before, after);
}
