// What the history of an assessment is made of: one entry for every change, never mended and never taken away. Contents
// are canonical JSON texts, because their very bytes are hashed.

import type { AnswerContent } from "../answers/answer-content.ts";
import type { HistoryAuthor } from "../answers/author.ts";
import { contentText } from "../answers/fingerprint.ts";

/** How a change came about. */
export const HISTORY_SOURCES = [
  "entry",
  "workshop",
  "prefill",
  "restore",
  "decision",
  "migration",
  "trial",
  "publication",
] as const;
export type HistorySource = (typeof HISTORY_SOURCES)[number];

interface KindShape {
  /** Which of its ids an entry carries. */
  readonly about: "question" | "section" | "assessment";
  /** Of the answer, after the change, or of the assessment. */
  readonly hasVersion: boolean;
}

/**
 * answer: someone changed an answer; taken-over: an answer as it was found when its history began; moved: carried to
 * another version of the questionnaire, which also removes it under an id that is asked no more (`newContent` null);
 * file-added and file-removed: of the evidence for a question, its contents in the words of domain/evidence;
 * handed-over: a trial that became the team’s; finalised and reopened: the whole assessment, whose `version` it is; lever-retained and lever-let-go: what was said of a
 * lever, which its contents name (`lever-content`); target-set and target-dropped: what is aimed at in a dimension (`target-content`);
 * listed and unlisted: whether it may be known that the body takes part;
 * publication-…: an act on the way to the public page, of the document that its contents name (`publication-content`).
 */
export const HISTORY_KINDS = {
  answer: { about: "question", hasVersion: true },
  "taken-over": { about: "question", hasVersion: true },
  moved: { about: "question", hasVersion: true },
  "section-finished": { about: "section", hasVersion: false },
  "section-reopened": { about: "section", hasVersion: false },
  "file-added": { about: "question", hasVersion: false },
  "file-removed": { about: "question", hasVersion: false },
  "handed-over": { about: "assessment", hasVersion: false },
  finalised: { about: "assessment", hasVersion: true },
  reopened: { about: "assessment", hasVersion: true },
  "lever-retained": { about: "assessment", hasVersion: false },
  "lever-let-go": { about: "assessment", hasVersion: false },
  "target-set": { about: "assessment", hasVersion: false },
  "target-dropped": { about: "assessment", hasVersion: false },
  listed: { about: "assessment", hasVersion: false },
  unlisted: { about: "assessment", hasVersion: false },
  "publication-asked": { about: "assessment", hasVersion: false },
  "publication-asked-again": { about: "assessment", hasVersion: false },
  "publication-called-off": { about: "assessment", hasVersion: false },
  "publication-void": { about: "assessment", hasVersion: false },
  "publication-allowed": { about: "assessment", hasVersion: false },
  "publication-refused": { about: "assessment", hasVersion: false },
  "publication-returned": { about: "assessment", hasVersion: false },
  "publication-published": { about: "assessment", hasVersion: false },
  "publication-corrected": { about: "assessment", hasVersion: false },
  "publication-withdrawn": { about: "assessment", hasVersion: false },
} as const satisfies Readonly<Record<string, KindShape>>;
export type HistoryKind = keyof typeof HISTORY_KINDS;
export type PublicationKind = Extract<HistoryKind, `publication-${string}`>;

/** A change, before it has its place in the chain. */
export interface HistoryEvent {
  readonly assessmentId: number;
  readonly kind: HistoryKind;
  readonly surveyVersion: string;
  /** Null for a section and for the whole assessment. */
  readonly questionId: string | null;
  /** Null for an answer, for a file and for the whole assessment. */
  readonly sectionId: string | null;
  /** Of the answer, after the change, or of the assessment; null for a section and for a file. */
  readonly version: number | null;
  readonly at: Date;
  readonly author: HistoryAuthor;
  readonly source: HistorySource;
  /** Null where there was no answer, or no file. */
  readonly oldContent: string | null;
  readonly newContent: string | null;
  /** One line of its author. */
  readonly reason: string | null;
}

export interface HistoryEntry extends HistoryEvent {
  /** From 1, without a gap, in the chain of its assessment. */
  readonly position: number;
  /** Hash of the entry before it; FIRST_HASH for the first one. */
  readonly previousHash: string;
  readonly hash: string;
}

/** The bytes that stand for a content: equal contents give equal texts. */
export function historyContent(content: AnswerContent): string {
  return contentText(content);
}

export function parseHistoryContent(text: string): AnswerContent {
  return JSON.parse(text) as AnswerContent;
}

/** Of a file that proves an answer, rather than of the answer itself. */
export function isOfFile({ kind }: Pick<HistoryEvent, "kind">): boolean {
  return kind === "file-added" || kind === "file-removed";
}

/** Of a lever that was taken up, changed or let go. */
export function isOfLever({ kind }: Pick<HistoryEvent, "kind">): boolean {
  return kind === "lever-retained" || kind === "lever-let-go";
}

/** Of what is aimed at in a dimension. */
export function isOfTarget({ kind }: Pick<HistoryEvent, "kind">): boolean {
  return kind === "target-set" || kind === "target-dropped";
}

export function isPublicationKind(kind: HistoryKind): kind is PublicationKind {
  return kind.startsWith("publication-");
}
