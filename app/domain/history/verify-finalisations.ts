// Are the finalised versions of an assessment those that its history tells of, each with the document it had? The hash of
// every document stands in the chain, so that a document cannot be changed alone.
import { parseFinalisedContent } from "./finalised-content.ts";
import type { HistoryEntry } from "./history-entry.ts";

export interface StoredFinalisation {
  readonly version: number;
  /** Of the stored document, computed again. */
  readonly hash: string;
  readonly isReopened: boolean;
}
/** `position` null: no entry tells of this version. */
export interface FinalisationFault {
  readonly code: "finalisation";
  readonly subject: string;
  readonly position: number | null;
}

/** `entries` in order; those that tell of something else are passed over. */
export function finalisationFault(
  entries: readonly HistoryEntry[],
  stored: readonly StoredFinalisation[],
): FinalisationFault | null {
  const told = toldOf(entries);
  for (const { entry, hash, isReopened } of told.values()) {
    const own = stored.find(({ version }) => version === entry.version);
    if (own === undefined || own.hash !== hash || own.isReopened !== isReopened)
      return { code: "finalisation", subject: String(entry.version), position: entry.position };
  }
  const untold = stored.find(({ version }) => !told.has(version));
  return untold === undefined
    ? null
    : { code: "finalisation", subject: String(untold.version), position: null };
}

interface Told {
  /** The newest entry about this version. */
  readonly entry: HistoryEntry;
  readonly hash: string;
  readonly isReopened: boolean;
}

function toldOf(entries: readonly HistoryEntry[]): ReadonlyMap<number, Told> {
  const told = new Map<number, Told>();
  for (const entry of entries) {
    const version = entry.version ?? 0;
    if (entry.kind === "finalised")
      told.set(version, { entry, hash: parseFinalisedContent(entry.newContent), isReopened: false });
    if (entry.kind === "reopened")
      told.set(version, { entry, hash: told.get(version)?.hash ?? "", isReopened: true });
  }
  return told;
}
