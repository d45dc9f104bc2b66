// What became of a publication, step by step; each step carries the hash of the one before it.
import { canonical } from "../answers/fingerprint.ts";

export const PUBLICATION_STEPS = ["published", "withdrawn"] as const;
export type PublicationStepKind = (typeof PUBLICATION_STEPS)[number];

export interface NewPublicationStep {
  readonly kind: PublicationStepKind;
  readonly at: Date;
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

/** `publication` names whose step it is; `sha256` gives hexadecimal. */
export function chainStep(
  previous: Pick<PublicationStep, "position" | "hash"> | undefined,
  step: NewPublicationStep,
  { publication, sha256 }: { readonly publication: string; readonly sha256: (text: string) => string },
): PublicationStep {
  const placed = {
    ...{ ...step, position: (previous?.position ?? 0) + 1 },
    previousHash: previous?.hash ?? FIRST_STEP_HASH,
  };
  return { ...placed, hash: sha256(canonical({ ...placed, at: step.at.toISOString(), publication })) };
}
