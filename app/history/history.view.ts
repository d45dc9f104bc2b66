// What the page of the history shows: entries in words, and what they can be narrowed to.
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { HistoryLine, HistorySection, HistoryWho } from "../domain/history/history-line.types.ts";
import type { HistoryQuery } from "../domain/history/history-query.ts";

export interface HistoryView {
  readonly body: BodyHeading;
  readonly query: HistoryQuery;
  /** On the path, with their questions: what can be chosen. */
  readonly sections: readonly HistorySection[];
  readonly authors: readonly HistoryWho[];
  readonly lines: readonly HistoryLine[];
  /** Readers and consultants may not: no page of a question opens to them. */
  readonly mayAnswer: boolean;
  /** Where older entries begin; null on the last page. */
  readonly next: number | null;
}
