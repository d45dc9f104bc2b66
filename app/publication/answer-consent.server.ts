// The page of an official, opened by the link that was mailed to them: looking changes nothing, and the link opens nothing else.
// What is allowed is the very document that the page shows, by its hash.
import { hashToken, isToken } from "../database/secret-token.server.ts";
import type { Body } from "../domain/directory/body.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { standingFinalisation } from "../domain/finalisation/finalisation.ts";
import {
  type Consent,
  type ConsentProblem,
  readConsent,
  type TypedConsent,
} from "../domain/publication/consent-form.ts";
import { type PublicDocument, parsePublicText } from "../domain/publication/public-document.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { sha256 } from "../record/history.store.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { allowedBefore } from "./allowed-document.server.ts";
import type { ConsentEnd, ConsentView } from "./consent.view.ts";
import type { LinkEnd } from "./consent-links.store.server.ts";
import { earlierConsent, namedSurvey } from "./earlier-consent.server.ts";
import { isOfLead } from "./leads-of.server.ts";
import type { RequestTexts, StoredRequest } from "./requests.store.server.ts";
import { type ComposeStep, takeStep, tellLeads } from "./take-step.server.ts";

const ENDS = {
  answered: "ANSWERED",
  replaced: "REPLACED",
  "called-off": "CALLED_OFF",
  expired: "EXPIRED",
} as const satisfies Readonly<Record<LinkEnd, ConsentEnd>>;

const ONE_DAY_MS = 24 * 60 * 60 * 1_000;
/** Moderation reads within days; whoever is not told by then is told nothing. */
const TOLD_FOR_DAYS = 90;

interface OpenConsent {
  /** Of the official, by which the link was mailed. */
  readonly email: string | null;
  readonly request: StoredRequest;
  readonly texts: RequestTexts;
  readonly record: AssessmentRecord;
  readonly body: Body;
}

export function viewConsent(
  deps: Deps,
  { token, locale }: { readonly token: string; readonly locale: Locale },
): Result<ConsentView, ConsentEnd> {
  const opened = openConsent(deps, token);
  if (!opened.ok) return opened;
  const { request, texts, record, body } = opened.value;
  const [document, scores] = [parsePublicText(texts.all), parsePublicText(texts.scores)];
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
    form: deps.newToken(),
  });
}

/** The document as it would be published: whole, or of the scores alone. */
export function consentDocument(
  deps: Deps,
  { token, part }: { readonly token: string; readonly part: keyof RequestTexts },
): Result<PublicDocument, ConsentEnd> {
  const opened = openConsent(deps, token);
  return opened.ok ? accepted(parsePublicText(opened.value.texts[part])) : opened;
}

export interface AnswerConsent {
  readonly token: string;
  readonly typed: TypedConsent;
  /** Of the document that the page showed. */
  readonly hash: string;
  readonly compose: ComposeStep;
}
export type ConsentRefusal =
  | { readonly code: ConsentEnd }
  | { readonly code: "INVALID"; readonly problems: readonly ConsentProblem[] };

/** Once: the link opens nothing afterwards. */
export async function answerConsent(
  deps: Deps,
  { token, typed, hash, compose }: AnswerConsent,
): Promise<Result<Consent["choice"], ConsentRefusal>> {
  const read = readConsent(typed);
  return deps.writer.run((): Result<Consent["choice"], ConsentRefusal> => {
    const opened = openConsent(deps, token);
    if (!opened.ok) return refused({ code: opened.reason });
    if (opened.value.request.documentHash !== hash) return refused({ code: "REPLACED" });
    if ("problems" in read) return refused({ code: "INVALID", problems: read.problems });
    write(deps, opened.value, { consent: read.consent, compose });
    return accepted(read.consent.choice);
  });
}

function write(
  deps: Deps,
  { email, request, texts, record, body }: OpenConsent,
  { consent, compose }: { readonly consent: Consent; readonly compose: ComposeStep },
): void {
  const { choice, name, mandate, delegation, reason } = consent;
  const now = deps.now();
  const kind = choice === "refuse" ? "refused" : "authorised";
  const taken = takeStep(deps, request, {
    ...{ kind, actor: "official", officialName: name, officialMandate: mandate },
    ...{ delegation: delegation ?? "", reason: reason ?? "" },
    documentHash: sha256(choice === "scores" ? texts.scores : texts.all),
  });
  if (!taken) throw new Error("an open link leads to a request that cannot be answered");
  deps.publicationRequests.closeLinks(request.id, "answered", now);
  const until = new Date(now.getTime() + TOLD_FOR_DAYS * ONE_DAY_MS);
  if (kind === "authorised" && email !== null)
    deps.publicationRequests.saveOfficial(request.id, email, until);
  const letter = {
    kind,
    body: body.name,
    slug: body.slug,
    edition: record.edition,
    reason: reason ?? "",
  } as const;
  tellLeads(deps, { bodyId: body.id, compose, letter, but: null });
}

function openConsent(deps: Deps, token: string): Result<OpenConsent, ConsentEnd> {
  const link = isToken(token) ? deps.publicationRequests.getLink(hashToken(token)) : undefined;
  if (link === undefined) return refused("NO_LINK");
  if (link.closedBy !== null) return refused(endOf(deps, link.requestId, link.closedBy));
  if (link.expiresAt <= deps.now()) return refused("EXPIRED");
  return openRequest(deps, deps.publicationRequests.getById(link.requestId), link.email);
}

/** Called off by the program: by a reopening. */
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
  if (!isOfLead(deps, request, body.id)) return refused("CALLED_OFF");
  return isVoid(deps, request) ? refused("VOID") : accepted({ email, request, texts, record, body });
}

/** What was asked is no longer what the team says: it was reopened, or finalised anew. */
export function isVoid(deps: Deps, { assessmentId, finalisedVersion }: StoredRequest): boolean {
  return standingFinalisation(deps.finalisations.getNewest(assessmentId))?.version !== finalisedVersion;
}
