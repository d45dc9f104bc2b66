// Adds a file to what proves an answer: typed by its content, named safely, within its limits, and written in one
// transaction with its entry in the history. A form sent twice with the same file adds it once.

import { hashToken } from "../database/secret-token.server.ts";
import { evidenceContent, MOST_FILES } from "../domain/evidence/evidence-file.ts";
import type { EvidenceType } from "../domain/evidence/evidence-type.ts";
import { cleanFileName, distinctName } from "../domain/evidence/file-name.ts";
import { sniffType } from "../domain/evidence/sniff-type.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { authorOf } from "../record/history-author.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { EvidenceProblem } from "./evidence.view.ts";
import { sha256Of } from "./evidence-files.store.server.ts";
import {
  type EvidenceAddress,
  type EvidencePlace,
  mayAddEvidence,
  writablePlace,
} from "./evidence-place.server.ts";

export interface SentFile {
  readonly name: string;
  readonly body: Buffer;
}
export interface AddEvidence extends EvidenceAddress {
  /** Null when none was chosen. */
  readonly file: SentFile | null;
  /** Token of the rendered form. */
  readonly form: string;
}
export type AddEvidenceRefusal = "NOT_FOUND" | "FINALISED" | EvidenceProblem;

export async function addEvidence(
  deps: Deps,
  { file, form, ...address }: AddEvidence,
): Promise<Result<null, AddEvidenceRefusal>> {
  const found = writablePlace(deps, address);
  if (!found.ok) return found;
  if (!mayAddEvidence(deps, found.value)) return refused("NOT_FOUND");
  const typed = typedFile(deps, file);
  if (!typed.ok) return typed;
  const { slug, edition } = address.ref;
  // Another file, chosen on the same page after going back to it, is another wish.
  const sent = sha256Of(typed.value.body);
  const named = JSON.stringify(["evidence", form, slug, edition, address.questionId, sent]);
  return deps.writer.run(() => write(deps, address, { ...typed.value, form: hashToken(named) }));
}

interface TypedFile extends SentFile {
  readonly type: EvidenceType;
}

function typedFile(deps: Deps, file: SentFile | null): Result<TypedFile, AddEvidenceRefusal> {
  if (file === null) return refused("NO_FILE");
  if (file.body.length === 0) return refused("EMPTY_FILE");
  if (file.body.length > deps.evidenceLimits.file) return refused("FILE_TOO_LARGE");
  const type = sniffType(file.body);
  return type === null ? refused("WRONG_FILE") : accepted({ ...file, type });
}

/** Looks again: the access may have been taken back while the file was read. */
function write(
  deps: Deps,
  address: EvidenceAddress,
  file: TypedFile & { readonly form: Buffer },
): Result<null, AddEvidenceRefusal> {
  const found = writablePlace(deps, address);
  if (!found.ok) return found;
  if (!mayAddEvidence(deps, found.value)) return refused("NOT_FOUND");
  if (deps.evidenceFiles.hasForm(file.form)) return accepted(null);
  const { id: assessmentId } = found.value.opened.assessment;
  const others = deps.evidenceFiles.listOf(assessmentId, address.questionId);
  if (others.length >= MOST_FILES) return refused("TOO_MANY_FILES");
  const total = deps.evidenceFiles.getTotal(assessmentId) + file.body.length;
  if (total > deps.evidenceLimits.assessment) return refused("NO_ROOM");
  const taken = others.map(({ name }) => name);
  save(deps, found.value, { ...file, name: distinctName(cleanFileName(file.name, file.type), taken) });
  return accepted(null);
}

function save(
  deps: Deps,
  { opened, question }: EvidencePlace,
  { name, type, body, form }: TypedFile & { readonly form: Buffer },
): void {
  const { id: assessmentId, surveyVersion } = opened.assessment;
  const [author, addedAt] = [authorOf(opened), deps.now()];
  const facts = { publicId: deps.newToken(), name, type, size: body.length, sha256: sha256Of(body) };
  const questionId = question.id;
  deps.evidenceFiles.create({ ...facts, author, addedAt, assessmentId, questionId, form, body });
  deps.history.append({
    ...{ assessmentId, surveyVersion, questionId, author, at: addedAt, source: "entry", kind: "file-added" },
    ...{ sectionId: null, version: null, reason: null, oldContent: null, newContent: evidenceContent(facts) },
  });
  deps.assessments.saveRevision(assessmentId);
}
