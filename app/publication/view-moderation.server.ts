// What whoever moderates may see: what was submitted, and nothing of what still waits for its official.
import type { Body } from "../domain/directory/body.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { canModerate } from "../domain/people/permissions.ts";
import type { Account, Visitor } from "../domain/people/visitor.ts";
import { moderationHits } from "../domain/publication/moderation-hits.ts";
import type { PublicDocument } from "../domain/publication/public-document.schema.ts";
import { publicTexts } from "../domain/publication/public-texts.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type AllowedDocument, allowedBefore, allowedDocument } from "./allowed-document.server.ts";
import { earlierConsent, namedSurvey } from "./earlier-consent.server.ts";
import { hasPartIn } from "./has-part-in.server.ts";
import type { ModerationQueueView, ModerationView, WaitingPublication } from "./moderation.view.ts";
import { officialDomain } from "./official-domain.server.ts";
import { publishedOf } from "./published-of.server.ts";
import type { StoredRequest } from "./requests.store.server.ts";
import { isVoid } from "./view-consent.server.ts";

const MOST_LISTED = 200;

export function viewModerationQueue(
  deps: Deps,
  session: SessionToken,
): Result<ModerationQueueView, "NOT_FOUND"> {
  const visitor = visitorOf(deps, session);
  if (!canModerate(visitor)) return refused("NOT_FOUND");
  const waiting = deps.publicationRequests.listWaiting(MOST_LISTED).filter((one) => !isVoid(deps, one));
  const online = deps.publicationRequests
    .listPublished(MOST_LISTED)
    .filter((request) => onlineNumber(deps, request) !== null);
  const listed = (requests: readonly StoredRequest[]) =>
    requests.flatMap((request) => waitingOf(deps, request, visitor) ?? []);
  return accepted({ waiting: listed(waiting), online: listed(online) });
}

export interface Submitted extends AllowedDocument {
  readonly request: StoredRequest;
  readonly record: AssessmentRecord;
  readonly body: Body;
  readonly moderator: Account;
  /** The moderator has a part in it, and so may look and not decide. */
  readonly isOwn: boolean;
}
export interface Moderating {
  readonly session: SessionToken;
  readonly publicId: string;
}

export function viewModeration(
  deps: Deps,
  { locale, ...asked }: Moderating & { readonly locale: Locale },
): Result<ModerationView, "NOT_FOUND"> {
  const found = submitted(deps, asked);
  if (found === undefined) return refused("NOT_FOUND");
  const { request, body, document, delegation } = found;
  const waiting = waitingOf(deps, request, visitorOf(deps, asked.session));
  const named = namedSurvey(deps, document, locale);
  if (waiting === null || named === undefined) return refused("NOT_FOUND");
  const before = allowedBefore(deps, request);
  const names = deps.memberships.listOfBody(body.id).map(({ name }) => name);
  return accepted({
    ...{ ...waiting, steps: request.steps, hash: request.documentHash, why: request.why },
    delegation,
    ...{
      scope: document.scope,
      hits: moderationHits(
        [...publicTexts(document), { place: { kind: "correction" }, text: request.why }],
        names,
      ),
    },
    ...{ ...named, online: onlineNumber(deps, request), sentTo: officialDomain(deps, request, body.id) },
    decision:
      deps.signedDecisions.listOf(request.assessmentId).find((one) => one.request === request.publicId) ??
      null,
    earlier: before === undefined ? null : earlierConsent(before, document),
    isWaiting: request.state === "in-moderation" && !isVoid(deps, request),
  });
}

/** How many wait for this visitor: not those that they have a part in. Null for who may not moderate. */
export function countToModerate(deps: Deps, session: SessionToken): number | null {
  const visitor = visitorOf(deps, session);
  if (!canModerate(visitor)) return null;
  return deps.publicationRequests.listWaiting(MOST_LISTED).filter((request) => {
    const body = bodyOf(deps, deps.assessments.getById(request.assessmentId));
    if (body === undefined || isVoid(deps, request)) return false;
    return !hasPartIn(deps, visitor, { request, bodyId: body.id });
  }).length;
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

/** Undefined for who may not moderate, and for what nobody submitted yet: one that waits for its official is not theirs to see. */
export function submitted(deps: Deps, { session, publicId }: Moderating): Submitted | undefined {
  const visitor = visitorOf(deps, session);
  const request = deps.publicationRequests.get(publicId);
  if (visitor.account === null || !canModerate(visitor) || request === undefined) return undefined;
  const record = deps.assessments.getById(request.assessmentId);
  const body = bodyOf(deps, record);
  const allowed = allowedDocument(deps, request);
  if (record === undefined || body === undefined || allowed === undefined) return undefined;
  const isOwn = hasPartIn(deps, visitor, { request, bodyId: body.id });
  return { ...allowed, request, record, body, moderator: visitor.account, isOwn };
}

/** A fictional one is there where demonstrations are. */
function bodyOf(deps: Deps, record: AssessmentRecord | undefined): Body | undefined {
  const body = record && deps.bodies.get(record.bodyId);
  return body?.demonstration === true && !deps.showsDemonstrations ? undefined : body;
}

function waitingOf(deps: Deps, request: StoredRequest, visitor: Visitor): WaitingPublication | null {
  const record = deps.assessments.getById(request.assessmentId);
  const body = bodyOf(deps, record);
  if (record === undefined || body === undefined) return null;
  const allowed = allowedDocument(deps, request);
  if (allowed === undefined) return null;
  return {
    ...{ publicId: request.publicId, body: { name: body.name, demonstration: body.demonstration } },
    ...{ edition: record.edition, since: allowed.at },
    ...{ official: allowed.official, isOwn: hasPartIn(deps, visitor, { request, bodyId: body.id }) },
  };
}
