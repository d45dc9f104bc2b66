// Whether the chains of what was published, and of the way there, are whole.
import { type VerifiedLinks, verifyLinks } from "../history/verify-links.ts";
import { chainStep, type PublicationStep } from "./publication-step.ts";
import { chainRequestStep, type RequestStepTaken } from "./request-step.ts";

type Sha256 = (text: string) => string;

/** Steps of one publication, in their order; one without any is not whole, since none is stored without. */
export function verifyPublication(
  steps: readonly PublicationStep[],
  of: { readonly publication: string; readonly sha256: Sha256 },
): VerifiedLinks {
  return orMissing(verifyLinks(steps, ({ hash: _hash, ...step }) => chainStep(before(step), step, of).hash));
}

/** Steps of one request to publish, in their order; `count` is how many it says that there were. */
export function verifyRequest(
  steps: readonly RequestStepTaken[],
  { count, ...of }: { readonly count: number; readonly request: string; readonly sha256: Sha256 },
): VerifiedLinks {
  const verified = verifyLinks(
    steps,
    ({ hash: _hash, ...step }) => chainRequestStep(before(step), step, of).hash,
  );
  const isShort = verified.fault === null && steps.length < count;
  return orMissing(
    isShort ? { ...verified, fault: { code: "missing", position: steps.length + 1 } } : verified,
  );
}

function before({ position, previousHash }: { readonly position: number; readonly previousHash: string }) {
  return { position: position - 1, hash: previousHash };
}

function orMissing(verified: VerifiedLinks): VerifiedLinks {
  return verified.entries === 0 ? { ...verified, fault: { code: "missing", position: 1 } } : verified;
}
