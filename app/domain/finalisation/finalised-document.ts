// The document that stays of a finalised version: what was said, what was left open, and the result it gave. It may be
// asked for by anyone, so it holds no working note and no name of a person. Equal documents are equal texts, whose
// SHA-256 anybody can compute again.

import { canonical } from "../answers/fingerprint.ts";
import type { Journey } from "../branching/journey.ts";
import type { Body } from "../directory/body.ts";
import type { EvidenceFile } from "../evidence/evidence-file.ts";
import type { Answer, Confidence, Evidence, SavedAnswer } from "../questions/answer.ts";
import type { PublishedResult } from "../results/published-result.ts";

export interface FinalisedAnswer {
  readonly answer: Answer;
  readonly confidence: Confidence | null;
  readonly publicText: string;
  readonly evidence: readonly Evidence[];
}
/** Enough to tell that a file is the very one, and no more: neither its name nor its content. */
export interface FinalisedFile extends Pick<EvidenceFile, "type" | "size" | "sha256"> {
  readonly questionId: string;
}
export interface FinalisedBody extends Pick<Body, "slug" | "name"> {
  /** Only where it does not exist; nothing was said of it before 28 November 2026. */
  readonly demonstration?: true;
}
export interface FinalisedDocument {
  /** Of this shape. */
  readonly format: 1;
  readonly body: FinalisedBody;
  readonly edition: string;
  readonly survey: { readonly id: string; readonly version: string };
  readonly version: number;
  /** In UTC. */
  readonly finalisedAt: string;
  readonly statement: "accurate-to-my-knowledge";
  /** Question id -> what counts of it. */
  readonly answers: Readonly<Record<string, FinalisedAnswer>>;
  /** Files on questions of the path, as they were then. */
  readonly files: readonly FinalisedFile[];
  /** Questions of the path that nobody answered. */
  readonly unanswered: readonly string[];
  /** Taken over from an earlier edition and confirmed by nobody: unanswered as well, and not in `answers`. */
  readonly toConfirm: readonly string[];
  /** Sections that their people said they have finished. */
  readonly finishedSections: readonly string[];
  readonly result: PublishedResult;
}

export interface FinalisedParts
  extends Pick<FinalisedDocument, "body" | "edition" | "survey" | "version" | "result"> {
  readonly at: Date;
  readonly path: Journey;
  readonly saved: ReadonlyMap<string, SavedAnswer>;
  readonly finished: ReadonlySet<string>;
  readonly files: readonly FinalisedFile[];
}

export function finalisedDocument(parts: FinalisedParts): FinalisedDocument {
  const { body, edition, survey, version, result, at, path, saved, finished } = parts;
  const steps = path.steps.map(({ question: { id } }) => ({ id, stored: saved.get(id) }));
  const counted = steps.flatMap(({ id, stored }) =>
    stored === undefined || stored.toConfirm || stored.answer.state === "unanswered"
      ? []
      : [[id, finalisedAnswer(stored)] as const],
  );
  const answers = Object.fromEntries(counted);
  const asked = new Set(steps.map(({ id }) => id));
  return {
    ...{ format: 1, body, edition, survey, version, finalisedAt: at.toISOString() },
    ...{ statement: "accurate-to-my-knowledge", answers, result },
    files: parts.files.filter(({ questionId }) => asked.has(questionId)).map(finalisedFile),
    unanswered: steps.filter(({ id }) => !Object.hasOwn(answers, id)).map(({ id }) => id),
    toConfirm: steps.filter(({ stored }) => stored?.toConfirm).map(({ id }) => id),
    finishedSections: [...finished].toSorted(),
  };
}

/** What a document says of its body. */
export function finalisedBody({
  slug,
  name,
  demonstration,
}: Pick<Body, "slug" | "name" | "demonstration">): FinalisedBody {
  return { slug, name, ...(demonstration && { demonstration }) };
}

/** The very bytes that are stored, hashed and handed out. */
export function finalisedText(document: FinalisedDocument): string {
  return canonical(document);
}

export function parseFinalisedText(text: string): FinalisedDocument {
  return JSON.parse(text) as FinalisedDocument;
}

function finalisedFile({ questionId, type, size, sha256 }: FinalisedFile): FinalisedFile {
  return { questionId, type, size, sha256 };
}

/** Written out part by part, so that whatever an answer comes to hold besides is left out until it is named here. */
function finalisedAnswer({ answer, confidence, publicText, evidence }: SavedAnswer): FinalisedAnswer {
  return { answer, confidence, publicText, evidence };
}
