// Is this history whole, and does it end in what is stored? The chain finds an entry that was changed, removed, added or
// moved; comparing its end with the answers finds an answer that was changed behind its back, and entries cut off the end
// while their answers stayed.
import { parseEvidenceContent } from "../evidence/evidence-file.ts";
import { FIRST_HASH, hashInput, type Sha256 } from "./chain-entry.ts";
import { type HistoryEntry, isOfFile } from "./history-entry.ts";
import {
  type FinalisationFault,
  finalisationFault,
  type StoredFinalisation,
} from "./verify-finalisations.ts";

export interface StoredVersion {
  readonly version: number;
  readonly content: string;
}
/** What an assessment holds besides its history. */
export interface StoredState {
  /** Question id -> its version and content, under the version of the questionnaire that the assessment is pinned to. */
  readonly answers: ReadonlyMap<string, StoredVersion>;
  readonly finishedSections: ReadonlySet<string>;
  readonly finalisations: readonly StoredFinalisation[];
  /** Random id of a file -> what it is, its SHA-256 taken from its content. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * missing: an entry before this one is gone; link: it does not follow the one before it; hash: it was changed; answer,
 * section and file: the newest entry is not what is stored; finalisation: a finalised version is not as the history has
 * it. `subject` is the id of a question, section or file, or a version; `position` null when it has no entry at all.
 */
export type HistoryFault =
  | FinalisationFault
  | { readonly code: "missing" | "link" | "hash"; readonly position: number }
  | {
      readonly code: "answer" | "section" | "file";
      readonly subject: string;
      readonly position: number | null;
    };

export interface VerifiedHistory {
  readonly entries: number;
  /** The first one; null when everything holds. */
  readonly fault: HistoryFault | null;
}

/** `entries` in the order of their positions. */
export function verifyHistory(
  entries: Iterable<HistoryEntry>,
  stored: StoredState,
  sha256: Sha256,
): VerifiedHistory {
  const newest = new Map<string, HistoryEntry>();
  const ofWhole: HistoryEntry[] = [];
  let count = 0;
  let fault: HistoryFault | null = null;
  let previousHash = FIRST_HASH;
  for (const entry of entries) {
    count += 1;
    fault ??= entryFault(entry, { position: count, previousHash, sha256 });
    previousHash = entry.hash;
    if (entry.questionId === null && entry.sectionId === null) ofWhole.push(entry);
    else newest.set(subjectOf(entry), entry);
  }
  fault ??= stateFault(newest, stored) ?? finalisationFault(ofWhole, stored.finalisations);
  return { entries: count, fault };
}

interface Expected {
  readonly position: number;
  readonly previousHash: string;
  readonly sha256: Sha256;
}

function entryFault(entry: HistoryEntry, expected: Expected): HistoryFault | null {
  const { position } = entry;
  if (position !== expected.position) return { code: "missing", position };
  if (entry.previousHash !== expected.previousHash) return { code: "link", position };
  return entry.hash === expected.sha256(hashInput(entry)) ? null : { code: "hash", position };
}

function subjectOf(entry: HistoryEntry): string {
  const { questionId, sectionId } = entry;
  if (isOfFile(entry)) return fileKey(fileOf(entry));
  return questionId === null ? sectionKey(sectionId ?? "") : questionKey(questionId);
}

function questionKey(id: string): string {
  return `question ${id}`;
}

function sectionKey(id: string): string {
  return `section ${id}`;
}

function fileKey(id: string): string {
  return `file ${id}`;
}

function fileOf({ newContent, oldContent }: HistoryEntry): string {
  return parseEvidenceContent(newContent ?? oldContent ?? "{}").publicId;
}

function stateFault(newest: ReadonlyMap<string, HistoryEntry>, stored: StoredState): HistoryFault | null {
  for (const entry of newest.values()) {
    const fault = newestFault(entry, stored);
    if (fault !== null) return fault;
  }
  const answer = [...stored.answers.keys()].find((id) => !newest.has(questionKey(id)));
  if (answer !== undefined) return { code: "answer", subject: answer, position: null };
  const section = [...stored.finishedSections].find((id) => !newest.has(sectionKey(id)));
  if (section !== undefined) return { code: "section", subject: section, position: null };
  const file = [...stored.files.keys()].find((id) => !newest.has(fileKey(id)));
  return file === undefined ? null : { code: "file", subject: file, position: null };
}

function newestFault(entry: HistoryEntry, stored: StoredState): HistoryFault | null {
  const { questionId, position } = entry;
  if (isOfFile(entry)) return fileFault(entry, stored);
  if (questionId !== null)
    return isStored(entry, stored.answers.get(questionId))
      ? null
      : { code: "answer", subject: questionId, position };
  const sectionId = entry.sectionId ?? "";
  const isFinished = entry.kind === "section-finished";
  return stored.finishedSections.has(sectionId) === isFinished
    ? null
    : { code: "section", subject: sectionId, position };
}

function fileFault(entry: HistoryEntry, { files }: StoredState): HistoryFault | null {
  const subject = fileOf(entry);
  const isSame = (files.get(subject) ?? null) === entry.newContent;
  return isSame ? null : { code: "file", subject, position: entry.position };
}

/** An entry that ends without a content says that the question is asked no more. */
function isStored({ version, newContent }: HistoryEntry, answer: StoredVersion | undefined): boolean {
  if (newContent === null) return answer === undefined;
  return answer?.version === version && answer?.content === newContent;
}
