// The page of an official, opened by the link that was mailed to them: looking changes nothing, and the link opens nothing else.
// What is allowed is the very document that the page shows, by its hash.
import { hashToken, isToken } from "../database/secret-token.server.ts";
import type { Body } from "../domain/directory/body.ts";
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
import type { ConsentEnd, ConsentView } from "./consent.view.ts";
import type { LinkEnd, RequestTexts, StoredRequest } from "./requests.store.server.ts";
import { type ComposeStep, takeStep, tellLeads } from "./take-step.server.ts";

const ENDS = {
  answered: "ANSWERED",
  replaced: "REPLACED",
  "called-off": "CALLED_OFF",
  expired: "EXPIRED",
} as const satisfies Readonly<Record<LinkEnd, ConsentEnd>>;

interface OpenConsent {
  readonly request: StoredRequest;
  readonly texts: RequestTexts;
  readonly record: AssessmentRecord;
  readonly body: Body;
}

export function viewConsent(deps: Deps, token: string): Result<ConsentView, ConsentEnd> {
  const opened = openConsent(deps, token);
  if (!opened.ok) return opened;
  const { request, texts, record, body } = opened.value;
  const document = parsePublicText(texts.all);
  const online = deps.publications.listOf(record.id).at(-1);
  return accepted({
    body: { name: body.name, demonstration: body.demonstration },
    edition: document.edition,
    scope: document.scope,
    hash: request.documentHash,
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
  { request, texts, record, body }: OpenConsent,
  { consent, compose }: { readonly consent: Consent; readonly compose: ComposeStep },
): void {
  const { choice, name, mandate, delegation, reason } = consent;
  const kind = choice === "refuse" ? "refused" : "authorised";
  const taken = takeStep(deps, request, {
    ...{ kind, actor: "official", officialName: name, officialMandate: mandate },
    ...{ delegation: delegation ?? "", reason: reason ?? "" },
    documentHash: sha256(choice === "scores" ? texts.scores : texts.all),
  });
  if (!taken) throw new Error("an open link leads to a request that cannot be answered");
  deps.publicationRequests.closeLinks(request.id, "answered", deps.now());
  const letter = {
    kind,
    body: body.name,
    slug: body.slug,
    edition: record.edition,
    reason: reason ?? "",
  } as const;
  tellLeads(deps, { bodyId: body.id, locale: request.locale, compose, letter, but: null });
}

function openConsent(deps: Deps, token: string): Result<OpenConsent, ConsentEnd> {
  const link = isToken(token) ? deps.publicationRequests.getLink(hashToken(token)) : undefined;
  if (link === undefined) return refused("NO_LINK");
  if (link.closedBy !== null) return refused(ENDS[link.closedBy]);
  if (link.expiresAt <= deps.now()) return refused("EXPIRED");
  return openRequest(deps, deps.publicationRequests.getById(link.requestId));
}

function openRequest(deps: Deps, request: StoredRequest | undefined): Result<OpenConsent, ConsentEnd> {
  const record = request && deps.assessments.getById(request.assessmentId);
  const body = record && deps.bodies.get(record.bodyId);
  const texts = request && deps.publicationRequests.textsOf(request.id);
  if (request === undefined || record === undefined || body === undefined || texts === undefined)
    return refused("NO_LINK");
  return isVoid(deps, request) ? refused("VOID") : accepted({ request, texts, record, body });
}

/** What was asked is no longer what the team says: it was reopened, or finalised anew. */
export function isVoid(deps: Deps, { assessmentId, finalisedVersion }: StoredRequest): boolean {
  return standingFinalisation(deps.finalisations.getNewest(assessmentId))?.version !== finalisedVersion;
}
