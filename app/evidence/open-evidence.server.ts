// One file, to be downloaded by who may read the assessment it belongs to.
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { StoredFile } from "./evidence-files.store.server.ts";
import { type EvidenceAddress, evidencePlace } from "./evidence-place.server.ts";

export interface OpenEvidence extends EvidenceAddress {
  readonly publicId: string;
}
export interface OpenedFile extends Pick<StoredFile, "name" | "type"> {
  readonly body: Buffer;
}

/** A file of another question or assessment does not exist here. */
export function openEvidence(
  deps: Deps,
  { publicId, ...address }: OpenEvidence,
): Result<OpenedFile, "NOT_FOUND"> {
  const found = evidencePlace(deps, address);
  if (!found.ok) return found;
  const { opened, question } = found.value;
  const file = deps.evidenceFiles
    .listOf(opened.assessment.id, question.id)
    .find((one) => one.publicId === publicId);
  const body = file === undefined ? undefined : deps.evidenceFiles.getBody(file.id);
  if (file === undefined || body === undefined) return refused("NOT_FOUND");
  return accepted({ name: file.name, type: file.type, body });
}
