// Adds a file to what proves an answer: typed by its content, named safely, within its limits, and written in one
// transaction with its entry in the history. A form sent twice with the same file adds it once.

import { hashToken } from "../database/secret-token.server.ts";
import { evidenceContent, MOST_FILES } from "../domain/evidence/evidence-file.ts";
import type { EvidenceType } from "../domain/evidence/evidence-type.ts";
import { cleanFileName, distinctName } from "../domain/evidence/file-name.ts";
import { sniffType } from "../domain/evidence/sniff-type.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps, EvidenceLimits } from "../wiring/deps.server.ts";
import type { EvidenceProblem } from "./evidence.view.ts";
import { sha256Of } from "./evidence-files.store.server.ts";
import { changingEvidence, type EvidenceAddress, mayAddEvidence } from "./evidence-place.server.ts";

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

export function addEvidence(
  deps: Deps,
  { file, form, ...address }: AddEvidence,
): Promise<Result<null, AddEvidenceRefusal>> {
  const typed = typedFile(file, deps.evidenceLimits);
  return inAssessment(deps, changingEvidence(address), (into, place): Result<null, AddEvidenceRefusal> => {
    if (!mayAddEvidence(deps, place)) return refused("NOT_FOUND");
    if (!typed.ok) return typed;
    const named = formOf(address, { form, sha256: typed.value.sha256 });
    return write(deps, into, { ...typed.value, form: named, questionId: address.questionId });
  });
}

/** Another file, chosen on the same page after going back to it, is another wish. */
function formOf(
  { ref: { slug, edition }, questionId }: EvidenceAddress,
  { form, sha256 }: { readonly form: string; readonly sha256: string },
): Buffer {
  return hashToken(JSON.stringify(["evidence", form, slug, edition, questionId, sha256]));
}

interface TypedFile extends SentFile {
  readonly type: EvidenceType;
  readonly sha256: string;
}

function typedFile(file: SentFile | null, limits: EvidenceLimits): Result<TypedFile, AddEvidenceRefusal> {
  if (file === null) return refused("NO_FILE");
  if (file.body.length === 0) return refused("EMPTY_FILE");
  if (file.body.length > limits.file) return refused("FILE_TOO_LARGE");
  const type = sniffType(file.body);
  if (type === null) return refused("WRONG_FILE");
  return accepted({ ...file, name: cleanFileName(file.name, type), type, sha256: sha256Of(file.body) });
}

interface NewFile extends TypedFile {
  readonly form: Buffer;
  readonly questionId: string;
}

function write(
  deps: Deps,
  { opened, author, now, append }: AssessmentWriter,
  { body, form, questionId, ...file }: NewFile,
): Result<null, AddEvidenceRefusal> {
  if (deps.evidenceFiles.hasForm(form)) return accepted(null);
  const { id: assessmentId } = opened.assessment;
  const others = deps.evidenceFiles.listOf(assessmentId, questionId);
  if (others.length >= MOST_FILES) return refused("TOO_MANY_FILES");
  const total = deps.evidenceFiles.getTotal(assessmentId) + body.length;
  if (total > deps.evidenceLimits.assessment) return refused("NO_ROOM");
  const taken = others.map(({ name }) => name);
  const facts = {
    ...file,
    name: distinctName(file.name, taken),
    publicId: deps.newToken(),
    size: body.length,
  };
  deps.evidenceFiles.create({ ...facts, author, addedAt: now, assessmentId, questionId, form, body });
  append({ kind: "file-added", source: "entry", questionId, newContent: evidenceContent(facts) });
  return accepted(null);
}
