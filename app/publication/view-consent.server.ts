// The page of an official, opened by the link that was mailed to them: looking changes nothing, and the link opens nothing else.
import { hashToken, isToken } from "../database/secret-token.server.ts";
import type { Body } from "../domain/directory/body.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { standingFinalisation } from "../domain/finalisation/finalisation.ts";
import { accessToBody } from "../domain/people/access-to.ts";
import { canModerate } from "../domain/people/permissions.ts";
import type { PublicDocument } from "../domain/publication/public-document.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { sha256 } from "../record/history.store.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { allowedBefore } from "./allowed-document.server.ts";
import type { ConsentEnd, ConsentView, SignedInAs } from "./consent.view.ts";
import type { LinkEnd } from "./consent-links.store.server.ts";
import { earlierConsent, namedSurvey } from "./earlier-consent.server.ts";
import { isOfLead } from "./leads-of.server.ts";
import { isMailboxOfTeam } from "./mailbox-of-team.server.ts";
import { readDocument } from "./read-document.server.ts";
import type { RequestTexts, StoredRequest } from "./requests.store.server.ts";

const ENDS = {
  answered: "ANSWERED",
  replaced: "REPLACED",
  "called-off": "CALLED_OFF",
  expired: "EXPIRED",
} as const satisfies Readonly<Record<LinkEnd, ConsentEnd>>;

export interface OpenConsent {
  /** Of the official, by which the link was mailed. */
  readonly email: string | null;
  readonly request: StoredRequest;
  readonly texts: RequestTexts;
  readonly record: AssessmentRecord;
  readonly body: Body;
}

export function viewConsent(
  deps: Deps,
  {
    token,
    locale,
    session,
  }: { readonly token: string; readonly locale: Locale; readonly session: SessionToken },
): Result<ConsentView, ConsentEnd> {
  const opened = openConsent(deps, token);
  if (!opened.ok) return opened;
  const { request, texts, record, body } = opened.value;
  const [document, scores] = [readDocument(texts.all), readDocument(texts.scores)];
  const named = namedSurvey(deps, document, locale);
  if (named === undefined) return refused("NO_LINK");
  const before = allowedBefore(deps, request);
  const online = deps.publications.listOf(record.id).at(-1);
  return accepted({
    body: { name: body.name, demonstration: body.demonstration },
    edition: document.edition,
    scope: document.scope,
    ...{ ...named, hashes: { all: sha256(texts.all), scores: sha256(texts.scores) } },
    earlier:
      before === undefined
        ? null
        : { all: earlierConsent(before, document), scores: earlierConsent(before, scores) },
    why: request.why,
    askedAt: request.createdAt,
    corrects: online?.number ?? null,
    ...{ form: deps.newToken(), fileLimit: deps.evidenceLimits.file },
    whyNot: whyNoAnswer(deps, session, body.id),
  });
}

/** The document as it would be published: whole, or of the scores alone. */
export function consentDocument(
  deps: Deps,
  { token, part }: { readonly token: string; readonly part: keyof RequestTexts },
): Result<PublicDocument, ConsentEnd> {
  const opened = openConsent(deps, token);
  return opened.ok ? accepted(readDocument(opened.value.texts[part])) : opened;
}

/**
 * Why whoever holds the link does not answer by this browser: a link is passed on, a team does not answer for its official, and who
 * moderates does not allow what they then judge. Null for an official, signed in or not.
 */
export function whyNoAnswer(deps: Deps, session: SessionToken, bodyId: number): SignedInAs | null {
  const visitor = visitorOf(deps, session);
  if (accessToBody(visitor, bodyId, deps.now()) !== null) return "OWN_TEAM";
  return canModerate(visitor) ? "MODERATES" : null;
}

/** Before a byte of what is sent there is read: a link that was mailed, whatever became of it. */
export function isKnownLink(deps: Deps, token: string): boolean {
  return isToken(token) && deps.publicationRequests.getLink(hashToken(token)) !== undefined;
}

export function openConsent(deps: Deps, token: string): Result<OpenConsent, ConsentEnd> {
  const link = isToken(token) ? deps.publicationRequests.getLink(hashToken(token)) : undefined;
  if (link === undefined) return refused("NO_LINK");
  if (link.closedBy !== null) return refused(endOf(deps, link.requestId, link.closedBy));
  if (link.expiresAt <= deps.now()) return refused("EXPIRED");
  return openRequest(deps, deps.publicationRequests.getById(link.requestId), link.email);
}

/** Called off by the program: by a reopening, or by the withdrawal of what it would have corrected. */
function endOf(deps: Deps, requestId: number, closedBy: LinkEnd): ConsentEnd {
  const last = deps.publicationRequests.stepsOf(requestId).at(-1);
  return closedBy === "called-off" && last?.actor === "program" ? "VOID" : ENDS[closedBy];
}

function openRequest(
  deps: Deps,
  request: StoredRequest | undefined,
  email: string | null,
): Result<OpenConsent, ConsentEnd> {
  const record = request && deps.assessments.getById(request.assessmentId);
  const body = record && deps.bodies.get(record.bodyId);
  const texts = request && deps.publicationRequests.textsOf(request.id);
  if (request === undefined || record === undefined || body === undefined || texts === undefined)
    return refused("NO_LINK");
  const opened = { email, request, texts, record, body };
  const end = whyEnded(deps, opened);
  return end === null ? accepted(opened) : refused(end);
}

/** Nobody who leads the team asks any more, whoever was asked is in it by now, or it says something else. */
function whyEnded(deps: Deps, { email, request, body }: OpenConsent): ConsentEnd | null {
  if (!isOfLead(deps, request, body.id)) return "CALLED_OFF";
  if (email !== null && isMailboxOfTeam(deps, body.id, email)) return "JOINED";
  return isVoid(deps, request) ? "VOID" : null;
}

/** What was asked is no longer what the team says: it was reopened, or finalised anew. */
export function isVoid(deps: Deps, { assessmentId, finalisedVersion }: StoredRequest): boolean {
  return standingFinalisation(deps.finalisations.getNewest(assessmentId))?.version !== finalisedVersion;
}
