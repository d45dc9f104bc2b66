// An assessment that is reopened says something else soon: what waited for an official, or for moderation, is over. In the
// transaction of the reopening, so that it happens once, and whoever was asked is told once.
import type { Account } from "../domain/people/visitor.ts";
import { isUnderWay } from "../domain/publication/request-state.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { StoredRequest } from "./requests.store.server.ts";
import { type ComposeStep, type StepLetter, takeStep, tellLeads, tellOfficial } from "./take-step.server.ts";

export interface VoidRequest {
  readonly assessmentId: number;
  readonly by: Account;
  readonly compose: ComposeStep;
}

export function voidRequest(deps: Deps, { assessmentId, by, compose }: VoidRequest): void {
  const request = deps.publicationRequests.newestOf(assessmentId);
  const record = deps.assessments.getById(assessmentId);
  const body = record && deps.bodies.get(record.bodyId);
  if (request === undefined || !isUnderWay(request.state)) return;
  if (record === undefined || body === undefined) return;
  const { bodyId, edition } = record;
  const letter = { body: body.name, slug: body.slug, edition, reason: "" };
  endAndTellOfficial(deps, request, { bodyId, compose, letter });
  tellLeads(deps, { bodyId, compose, letter: { ...letter, kind: "void" }, but: by.id });
}

interface Told {
  readonly bodyId: number;
  readonly compose: ComposeStep;
  readonly letter: Pick<StepLetter, "body" | "slug" | "edition" | "reason">;
}

/** Whoever was asked, or has allowed it, is told once that nothing is left to decide. */
export function endAndTellOfficial(
  deps: Deps,
  request: StoredRequest,
  { bodyId, compose, letter }: Told,
): void {
  const to = deps.publicationRequests.officialOf(request.id, deps.now());
  endVoid(deps, request);
  tellOfficial(deps, { bodyId, request, compose, to, letter: { ...letter, kind: "official-void" } });
}

/** Nothing answers it any more, and its link opens nothing. */
export function endVoid(deps: Deps, request: StoredRequest): void {
  takeStep(deps, request, { kind: "called-off", actor: "program" });
  deps.publicationRequests.closeLinks(request.id, "called-off", deps.now());
}

/** By a lead, where that may be done still; its link opens nothing then. */
export function callOff(deps: Deps, request: StoredRequest, lead: Account): boolean {
  if (!takeStep(deps, request, { kind: "called-off", actor: "lead", by: lead })) return false;
  deps.publicationRequests.closeLinks(request.id, "called-off", deps.now());
  return true;
}
