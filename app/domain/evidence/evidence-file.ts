// A file that was given as evidence for an answer, and how the history speaks of it: name and SHA-256, never its content.

import type { HistoryAuthor } from "../answers/author.ts";
import { canonical } from "../answers/fingerprint.ts";
import type { EvidenceType } from "./evidence-type.ts";

/** For one question. */
export const MOST_FILES = 5;

export interface EvidenceFacts {
  /** Random; names the file in its address and in the history. */
  readonly publicId: string;
  readonly name: string;
  readonly type: EvidenceType;
  /** Bytes. */
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
}
export interface EvidenceFile extends EvidenceFacts {
  readonly author: HistoryAuthor;
  readonly addedAt: Date;
}

/** The bytes that stand for a file in the history. */
export function evidenceContent({ publicId, name, type, size, sha256 }: EvidenceFacts): string {
  return canonical({ publicId, name, type, size, sha256 });
}

export function parseEvidenceContent(text: string): EvidenceFacts {
  return JSON.parse(text) as EvidenceFacts;
}
