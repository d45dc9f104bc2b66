import { type HistoryEntry, isPublicationKind } from "../domain/history/history-entry.ts";
import type { HistoryPublication } from "../domain/history/history-line.types.ts";
import { parsePublicationContent } from "../domain/history/publication-content.ts";

/** Null for an entry about anything else. */
export function historyPublication({ kind, newContent }: HistoryEntry): HistoryPublication | null {
  if (!isPublicationKind(kind) || newContent === null) return null;
  const { hash: sha256, number, isScoresAlone } = parsePublicationContent(newContent);
  return { sha256, number, isScoresAlone };
}
