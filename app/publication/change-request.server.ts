// While a request waits for its official, its lead sends the link again, or calls it off.
import { emailAddress } from "../domain/people/email-address.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { finalising } from "../finalisation/finalising.server.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { addressOf, isStanding } from "./ask-consent.server.ts";
import { type ComposeConsent, writeLink } from "./consent-link.server.ts";
import { takeStep } from "./take-step.server.ts";
import { callOff } from "./void-request.server.ts";

export interface ChangeRequest {
  readonly ref: AssessmentRef;
  /** How many steps the page showed: a form sent late changes nothing. */
  readonly steps: number;
}
export type ChangeRefusal = "NOT_FOUND" | "CHANGED";

type AgainRefusal = "CHANGED" | "BAD_ADDRESS" | "OWN_ADDRESS";

/** To the same official address or to another one. */
export function askConsentAgain(
  deps: Deps,
  {
    ref,
    steps,
    email: typed,
    compose,
  }: ChangeRequest & { readonly email: string; readonly compose: ComposeConsent },
): Promise<Result<null, ChangeRefusal | "BAD_ADDRESS" | "OWN_ADDRESS">> {
  const email = emailAddress(typed);
  return inAssessment(deps, finalising(ref), ({ opened }, lead): Result<null, AgainRefusal> => {
    const request = deps.publicationRequests.newestOf(opened.assessment.id);
    if (request === undefined || !isStanding(deps, request, opened) || request.steps !== steps)
      return refused("CHANGED");
    const to = addressOf(deps, opened, email);
    if (!to.ok) return to;
    if (!takeStep(deps, request, { kind: "asked-again", actor: "lead", by: lead })) return refused("CHANGED");
    writeLink(deps, { request, opened, lead, email: to.value, compose });
    return accepted(null);
  });
}

export function callOffRequest(
  deps: Deps,
  { ref, steps }: ChangeRequest,
): Promise<Result<null, ChangeRefusal>> {
  return inAssessment(deps, finalising(ref), ({ opened }, lead) => {
    const request = deps.publicationRequests.newestOf(opened.assessment.id);
    if (request === undefined || request.steps !== steps) return refused("CHANGED");
    return callOff(deps, request, lead) ? accepted(null) : refused("CHANGED");
  });
}
