// A page that saves by itself writes many entries for one act of answering. They all stay; a reader sees them as one line,
// from the first old content to the last new one.
import type { HistoryEntry } from "./history-entry.ts";

/** Newest first, at least one. */
export type EntryGroup = readonly [HistoryEntry, ...HistoryEntry[]];

/** Between two saves of one act; a longer rest makes another one. */
const REST_MS = 5 * 60_000;

/**
 * `entries` newest first; so are the groups, each by its newest entry. Work on other questions does not part a group, an
 * entry of someone else on the same question does.
 */
export function groupEntries(entries: readonly HistoryEntry[]): readonly EntryGroup[] {
  const groups: [HistoryEntry, ...HistoryEntry[]][] = [];
  const open = new Map<string | null, [HistoryEntry, ...HistoryEntry[]]>();
  for (const entry of entries) {
    const group = entry.questionId === null ? undefined : open.get(entry.questionId);
    const later = group?.at(-1);
    if (group !== undefined && later !== undefined && isOneAct(entry, later)) group.push(entry);
    else {
      const started: [HistoryEntry] = [entry];
      groups.push(started);
      open.set(entry.questionId, started);
    }
  }
  return groups;
}

/** Only what was typed is put together: a restored or prefilled answer is an act of its own. */
function isOneAct(entry: HistoryEntry, later: HistoryEntry): boolean {
  return (
    [entry, later].every(({ kind, source }) => kind === "answer" && source === "entry") &&
    entry.author.key === later.author.key &&
    later.at.getTime() - entry.at.getTime() <= REST_MS
  );
}
