// What became of a publication, step by step; each step carries the hash of the one before it.
import { canonical } from "../answers/fingerprint.ts";

export const PUBLICATION_STEPS = ["published", "withdrawn"] as const;
export type PublicationStepKind = (typeof PUBLICATION_STEPS)[number];

/** Empty for the steps of before it was kept. program: nobody, as for fictional bodies. */
export type PublicationActor = "" | "lead" | "moderator" | "program";

export interface NewPublicationStep {
  readonly kind: PublicationStepKind;
  readonly at: Date;
  readonly actor: PublicationActor;
  /** Stands for an account; empty for the program. */
  readonly authorKey: string;
  /** As an official declared themselves; both empty where none was asked. */
  readonly officialName: string;
  readonly officialMandate: string;
  readonly documentHash: string;
  /** Empty where none is due. */
  readonly reason: string;
}
export interface PublicationStep extends NewPublicationStep {
  /** From 1, without a gap. */
  readonly position: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** Before the first one. */
export const FIRST_STEP_HASH = "0".repeat(64);

/** What a step says of who took it; nothing before that was kept, so that the hashes of then still hold. */
function actorOf({ actor, authorKey }: NewPublicationStep): object {
  return actor === "" ? {} : { actor, authorKey };
}

/** `publication` names whose step it is; `sha256` gives hexadecimal. */
export function chainStep(
  previous: Pick<PublicationStep, "position" | "hash"> | undefined,
  step: NewPublicationStep,
  { publication, sha256 }: { readonly publication: string; readonly sha256: (text: string) => string },
): PublicationStep {
  const position = (previous?.position ?? 0) + 1;
  const previousHash = previous?.hash ?? FIRST_STEP_HASH;
  const { actor, authorKey, at, ...said } = step;
  const told = { ...said, ...actorOf(step), at: at.toISOString(), position, previousHash, publication };
  return { ...step, position, previousHash, hash: sha256(canonical(told)) };
}
