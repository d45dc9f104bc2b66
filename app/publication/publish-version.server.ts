// Puts a document online, and takes it off, each as a step of its publication. To be called in a transaction, by who has asked
// whether it may be done.

import type { PublicDocument } from "../domain/publication/public-document.schema.ts";
import { publicText, readPublicText } from "../domain/publication/public-document.ts";
import { chainStep, type NewPublicationStep } from "../domain/publication/publication-step.ts";
import { sha256 } from "../record/history.store.server.ts";
import type { Stores } from "../wiring/open-stores.server.ts";

type PublishingDeps = Pick<Stores, "publications">;

/** Who puts it online, or takes it off. */
export type StepActor = Pick<NewPublicationStep, "actor" | "authorKey">;
/** Of fictional bodies: nobody. */
export const BY_PROGRAM: StepActor = { actor: "program", authorKey: "" };

export interface PublishVersion {
  readonly assessmentId: number;
  readonly document: PublicDocument;
  readonly at: Date;
  readonly by: StepActor;
  readonly official: { readonly name: string; readonly mandate: string } | null;
  /** Why it corrects the version before; empty for the first. */
  readonly reason: string;
}

/** Gives the number of the published version. Throws for what does not fit the format: nobody could read it again. */
export function publishVersion(deps: PublishingDeps, publish: PublishVersion): number {
  const { assessmentId, document, at, by, official, reason } = publish;
  const text = publicText(document);
  const read = readPublicText(text);
  if (!read.ok) throw new Error(`What is to be published does not fit its format: ${read.reason}`);
  const documentHash = sha256(text);
  const number = (deps.publications.listOf(assessmentId).at(-1)?.number ?? 0) + 1;
  const { finalisedVersion } = document;
  const id = deps.publications.create({
    ...{ assessmentId, number, finalisedVersion, documentHash, createdAt: at, text },
  });
  const [officialName, officialMandate] = [official?.name ?? "", official?.mandate ?? ""];
  addStep(deps, id, {
    ...{ kind: "published", at, ...by, officialName, officialMandate, documentHash, reason },
  });
  return number;
}

export interface WithdrawVersions {
  readonly assessmentId: number;
  readonly at: Date;
  readonly by: StepActor;
  readonly reason: string;
}

/** All that is online of an assessment; false where nothing is. */
export function withdrawVersions(
  deps: PublishingDeps,
  { assessmentId, at, by, reason }: WithdrawVersions,
): boolean {
  const latest = deps.publications.listOf(assessmentId).at(-1);
  if (latest === undefined) return false;
  const { id, documentHash } = latest;
  addStep(deps, id, {
    ...{ kind: "withdrawn", at, ...by, officialName: "", officialMandate: "", documentHash, reason },
  });
  return true;
}

function addStep(deps: PublishingDeps, publicationId: number, step: NewPublicationStep): void {
  const previous = deps.publications.stepsOf(publicationId).at(-1);
  deps.publications.addStep(
    publicationId,
    chainStep(previous, step, { publication: String(publicationId), sha256 }),
  );
}
