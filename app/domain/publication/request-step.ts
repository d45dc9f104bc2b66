// What became of a request to publish, step by step; each carries the hash of the one before it.
import { canonical } from "../answers/fingerprint.ts";
import type { Actor, RequestStep } from "./request-state.ts";

export interface NewRequestStep {
  readonly kind: RequestStep;
  readonly at: Date;
  readonly actor: Actor;
  /** Stands for an account; empty for an official, and for the program. */
  readonly authorKey: string;
  /** As an official declared themselves; empty for anybody else. */
  readonly officialName: string;
  readonly officialMandate: string;
  readonly delegation: string;
  /** Of the document that is asked for, allowed, returned or published. */
  readonly documentHash: string;
  /** Empty where none is due. */
  readonly reason: string;
  /** Of the signed decision that was handed over; empty for none. */
  readonly decisionHash: string;
  /** What the moderation looked at, as `moderation-checks` keeps it; empty for other steps. */
  readonly checked: string;
}
export interface RequestStepTaken extends NewRequestStep {
  /** From 1, without a gap. */
  readonly position: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** Before the first one. */
export const FIRST_REQUEST_HASH = "0".repeat(64);

/** `request` names whose step it is; `sha256` gives hexadecimal. */
export function chainRequestStep(
  previous: Pick<RequestStepTaken, "position" | "hash"> | undefined,
  step: NewRequestStep,
  { request, sha256 }: { readonly request: string; readonly sha256: (text: string) => string },
): RequestStepTaken {
  const position = (previous?.position ?? 0) + 1;
  const previousHash = previous?.hash ?? FIRST_REQUEST_HASH;
  const { decisionHash, checked, ...said } = step;
  // Steps without one are hashed as they were before any could be handed over, or anything be ticked.
  const handed = decisionHash === "" ? {} : { decisionHash };
  const looked = checked === "" ? {} : { checked };
  const told = { ...said, ...handed, ...looked, at: step.at.toISOString(), position, previousHash, request };
  return { ...step, position, previousHash, hash: sha256(canonical(told)) };
}
