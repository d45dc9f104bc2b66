// What the files of an assessment are by their stored bytes, for the history to be held against.
import { evidenceContent } from "../domain/evidence/evidence-file.ts";
import type { Stores } from "../wiring/open-stores.server.ts";
import { type StoredFile, sha256Of } from "./evidence-files.store.server.ts";

type EvidenceDeps = Pick<Stores, "evidenceFiles">;

/** By the public id of the file; empty for an assessment without files. */
export function evidenceContents(deps: EvidenceDeps, assessmentId: number): ReadonlyMap<string, string> {
  const files = deps.evidenceFiles.listOfAssessment(assessmentId);
  return new Map(files.map((file) => [file.publicId, contentOf(deps, file)]));
}

/** A content that was changed, or is gone, has another hash than the history says. */
function contentOf({ evidenceFiles }: EvidenceDeps, file: StoredFile): string {
  const body = evidenceFiles.getBody(file.id) ?? Buffer.alloc(0);
  return evidenceContent({ ...file, size: body.length, sha256: sha256Of(body) });
}
