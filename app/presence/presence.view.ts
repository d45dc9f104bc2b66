import type { HistoryWho } from "../domain/history/history-line.types.ts";

/** Somebody else who is at work in a section. */
export interface Present {
  readonly sectionId: string;
  readonly who: HistoryWho;
  /** ISO 8601. */
  readonly since: string;
}
