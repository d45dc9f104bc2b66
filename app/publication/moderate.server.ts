// Whoever moderates reads what was submitted, and nothing else: personal data, defamation, format; never a score. Two who read at
// once do not overwrite each other: what was decided on another state is refused.
import type { Body } from "../domain/directory/body.ts";
import { canModerate } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import { whyText } from "../domain/publication/consent-form.ts";
import { moderationHits } from "../domain/publication/moderation-hits.ts";
import { type PublicDocument, parsePublicText } from "../domain/publication/public-document.ts";
import { publicTexts } from "../domain/publication/public-texts.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { sha256 } from "../record/history.store.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { isVoid } from "./answer-consent.server.ts";
import type { ModerationQueueView, ModerationView, WaitingPublication } from "./moderation.view.ts";
import { publishVersion } from "./publish-version.server.ts";
import { publishedOf } from "./published-of.server.ts";
import { recordResult } from "./record-result.server.ts";
import type { StoredRequest } from "./requests.store.server.ts";
import { type ComposeStep, takeStep, tellLeads } from "./take-step.server.ts";

const MOST_LISTED = 200;

export function viewModerationQueue(
  deps: Deps,
  session: SessionToken,
): Result<ModerationQueueView, "NOT_FOUND"> {
  if (!canModerate(visitorOf(deps, session))) return refused("NOT_FOUND");
  const waiting = deps.publicationRequests.listWaiting(MOST_LISTED).filter((one) => !isVoid(deps, one));
  const online = deps.publicationRequests
    .listPublished(MOST_LISTED)
    .filter((request) => onlineNumber(deps, request) !== null);
  const listed = (requests: readonly StoredRequest[]) =>
    requests.flatMap((request) => waitingOf(deps, request) ?? []);
  return accepted({ waiting: listed(waiting), online: listed(online) });
}

interface Submitted {
  readonly request: StoredRequest;
  readonly record: AssessmentRecord;
  readonly body: Body;
  readonly document: PublicDocument;
  readonly moderator: Account;
}
export interface Moderating {
  readonly session: SessionToken;
  readonly publicId: string;
}

export function viewModeration(deps: Deps, asked: Moderating): Result<ModerationView, "NOT_FOUND"> {
  const found = submitted(deps, asked);
  if (found === undefined) return refused("NOT_FOUND");
  const { request, body, document } = found;
  const waiting = waitingOf(deps, request);
  if (waiting === null) return refused("NOT_FOUND");
  const names = deps.memberships.listOfBody(body.id).map(({ name }) => name);
  return accepted({
    ...{ ...waiting, steps: request.steps, hash: request.documentHash, why: request.why },
    ...{
      scope: document.scope,
      hits: moderationHits([...publicTexts(document), { place: "why", text: request.why }], names),
    },
    online: onlineNumber(deps, request),
    isWaiting: request.state === "in-moderation" && !isVoid(deps, request),
  });
}

/** The published version that it became, while that is what everybody reads; null otherwise. */
function onlineNumber(deps: Deps, request: StoredRequest): number | null {
  if (request.state !== "published") return null;
  const record = deps.assessments.getById(request.assessmentId);
  const body = record && deps.bodies.get(record.bodyId);
  const published = record && body && publishedOf(deps, { slug: body.slug, edition: record.edition });
  const isLatest = published?.kind === "online" && published.latest.hash === request.documentHash;
  return isLatest ? published.latest.number : null;
}

/** The document that was submitted, for its preview. */
export function moderatedDocument(deps: Deps, asked: Moderating): Result<PublicDocument, "NOT_FOUND"> {
  const found = submitted(deps, asked);
  return found === undefined ? refused("NOT_FOUND") : accepted(found.document);
}

export interface Moderate extends Moderating {
  /** How many steps the page showed. */
  readonly steps: number;
  readonly compose: ComposeStep;
}
/** CHANGED: somebody else decided meanwhile, or the team took its assessment up again. */
export type ModerateRefusal = "NOT_FOUND" | "CHANGED";

export async function publishRequest(deps: Deps, asked: Moderate): Promise<Result<number, ModerateRefusal>> {
  return deps.writer.run((): Result<number, ModerateRefusal> => {
    const found = submitted(deps, asked);
    if (found === undefined) return refused("NOT_FOUND");
    const { request, record, document, moderator } = found;
    if (!stands(deps, request, asked)) return refused("CHANGED");
    const allowed = deps.publicationRequests
      .stepsOf(request.id)
      .findLast(({ kind }) => kind === "authorised");
    if (allowed === undefined) return refused("CHANGED");
    takeStep(deps, request, { kind: "published", actor: "moderator", authorKey: moderator.authorKey });
    const isOnline = publishedOf(deps, { slug: found.body.slug, edition: record.edition })?.kind === "online";
    const official = { name: allowed.officialName, mandate: allowed.officialMandate };
    const number = publishVersion(deps, {
      ...{ assessmentId: record.id, document, at: deps.now(), official, reason: request.why },
    });
    const kind = isOnline ? "result-corrected" : "result-published";
    recordResult(deps, moderator, { kind, record, number });
    tell(deps, found, { kind: "published", reason: "", compose: asked.compose });
    return accepted(number);
  });
}

export async function returnRequest(
  deps: Deps,
  { reason: typed, ...asked }: Moderate & { readonly reason: string },
): Promise<Result<null, ModerateRefusal | "BAD_REASON">> {
  const reason = whyText(typed);
  return deps.writer.run((): Result<null, ModerateRefusal | "BAD_REASON"> => {
    const found = submitted(deps, asked);
    if (found === undefined) return refused("NOT_FOUND");
    const { request, record, moderator } = found;
    if (!stands(deps, request, asked)) return refused("CHANGED");
    if (reason === null) return refused("BAD_REASON");
    takeStep(deps, request, { kind: "returned", actor: "moderator", authorKey: moderator.authorKey, reason });
    recordResult(deps, moderator, { kind: "result-returned", record, number: null });
    tell(deps, found, { kind: "returned", reason, compose: asked.compose });
    return accepted(null);
  });
}

function stands(deps: Deps, request: StoredRequest, { steps }: Moderate): boolean {
  return request.state === "in-moderation" && request.steps === steps && !isVoid(deps, request);
}

function tell(
  deps: Deps,
  { body, record, request }: Submitted,
  {
    compose,
    ...said
  }: { readonly kind: "published" | "returned"; readonly reason: string; readonly compose: ComposeStep },
): void {
  const letter = { ...said, body: body.name, slug: body.slug, edition: record.edition };
  tellLeads(deps, { bodyId: body.id, locale: request.locale, compose, letter, but: null });
}

/** Undefined for who may not moderate, and for what nobody submitted yet: one that waits for its official is not theirs to see. */
export function submitted(deps: Deps, { session, publicId }: Moderating): Submitted | undefined {
  const visitor = visitorOf(deps, session);
  const request = deps.publicationRequests.get(publicId);
  if (visitor.account === null || !canModerate(visitor) || request === undefined) return undefined;
  const record = deps.assessments.getById(request.assessmentId);
  const body = record && deps.bodies.get(record.bodyId);
  const document = allowedDocument(deps, request);
  if (record === undefined || body === undefined || document === undefined) return undefined;
  return { request, record, body, document, moderator: visitor.account };
}

/** The whole or the scores alone, as the official said; undefined while nobody has. */
function allowedDocument(deps: Deps, request: StoredRequest): PublicDocument | undefined {
  const texts = deps.publicationRequests.textsOf(request.id);
  const isAllowed = deps.publicationRequests.stepsOf(request.id).some(({ kind }) => kind === "authorised");
  if (texts === undefined || !isAllowed) return undefined;
  return parsePublicText(sha256(texts.scores) === request.documentHash ? texts.scores : texts.all);
}

function waitingOf(deps: Deps, request: StoredRequest): WaitingPublication | null {
  const record = deps.assessments.getById(request.assessmentId);
  const body = record && deps.bodies.get(record.bodyId);
  if (record === undefined || body === undefined) return null;
  const allowed = deps.publicationRequests.stepsOf(request.id).findLast(({ kind }) => kind === "authorised");
  return {
    ...{ publicId: request.publicId, body: { name: body.name, demonstration: body.demonstration } },
    ...{ edition: record.edition, since: allowed?.at ?? request.createdAt },
    official: { name: allowed?.officialName ?? "", mandate: allowed?.officialMandate ?? "" },
  };
}
