// The lead of a team asks an official whether the finalised version may be published: the very bytes are made now, so that what
// is allowed is what is published. One request at a time; asked again, the link before opens nothing.
import { hashToken } from "../database/secret-token.server.ts";
import { isTrial } from "../domain/editions/is-trial.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { emailAddress } from "../domain/people/email-address.ts";
import type { Account } from "../domain/people/visitor.ts";
import { whyText } from "../domain/publication/consent-form.ts";
import { publicText } from "../domain/publication/public-document.ts";
import { type PublicationScope, SCORES_ONLY } from "../domain/publication/publication-scope.ts";
import { isUnderWay } from "../domain/publication/request-state.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { finalising } from "../finalisation/finalising.server.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";
import { sha256 } from "../record/history.store.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type ComposeConsent, writeLink } from "./consent-link.server.ts";
import { draftDocument } from "./draft-document.server.ts";
import { isLeadGone } from "./leads-of.server.ts";
import { isMailboxOfTeam } from "./mailbox-of-team.server.ts";
import type { StoredRequest } from "./requests.store.server.ts";
import { takeStep } from "./take-step.server.ts";
import { callOff, endVoid } from "./void-request.server.ts";

const PUBLIC_ID_LENGTH = 12;

export interface AskConsent {
  readonly ref: AssessmentRef;
  readonly email: string;
  readonly scope: PublicationScope;
  /** Why it corrects what is online; needed where something is. */
  readonly why: string;
  /** Token of the rendered form. */
  readonly form: string;
  /** Of every mail to the official, as the lead chose it. */
  readonly locale: Locale;
  readonly compose: ComposeConsent;
}
/** OWN_ADDRESS: of somebody in the team, who would answer for the official. */
export type AskProblem = "NOT_FINALISED" | "UNDER_WAY" | "BAD_ADDRESS" | "OWN_ADDRESS" | "NO_WHY";

export function askConsent(deps: Deps, asked: AskConsent): Promise<Result<null, "NOT_FOUND" | AskProblem>> {
  const typed = { email: emailAddress(asked.email), why: whyText(asked.why) };
  return inAssessment(deps, publishing(asked.ref), ({ opened }, lead) => {
    const form = hashToken(JSON.stringify(["publish", asked.form, opened.assessment.id]));
    if (deps.publicationRequests.hasForm(form)) return accepted(null);
    const wanted = wantedOf(deps, opened, typed);
    if (!wanted.ok) return wanted;
    const documents = documentsOf(deps, opened, asked);
    if (documents === null) return refused("NOT_FINALISED");
    callOffStale(deps, opened, lead);
    const request = createRequest(deps, opened, { ...asked, ...documents, form, why: wanted.value.why });
    takeStep(deps, request, { kind: "asked", actor: "lead", by: lead });
    writeLink(deps, { request, opened, lead, email: wanted.value.email, compose: asked.compose });
    return accepted(null);
  });
}

/** Anybody may start a trial of any body and keep it: it speaks for nobody. */
function publishing(ref: AssessmentRef) {
  const place = ({ assessment, opener }: OpenAssessment) => (isTrial(assessment) ? null : opener.account);
  return { ...finalising(ref), place };
}

interface Typed {
  readonly email: string | null;
  readonly why: string | null;
}

/** What was typed, where it may be asked for now. */
function wantedOf(
  deps: Deps,
  opened: OpenAssessment,
  { email, why }: Typed,
): Result<{ readonly email: string; readonly why: string }, AskProblem> {
  if (opened.finalised === null) return refused("NOT_FINALISED");
  const { id } = opened.assessment;
  const before = deps.publicationRequests.newestOf(id);
  if (before !== undefined && isStanding(deps, before, opened)) return refused("UNDER_WAY");
  const to = addressOf(deps, opened, email);
  if (!to.ok) return to;
  const isCorrection = deps.publications.listOf(id).length > 0;
  return isCorrection && why === null ? refused("NO_WHY") : accepted({ email: to.value, why: why ?? "" });
}

/** Of an official: whoever asks does not answer. */
export function addressOf(
  deps: Deps,
  { assessment }: OpenAssessment,
  email: string | null,
): Result<string, "BAD_ADDRESS" | "OWN_ADDRESS"> {
  if (email === null) return refused("BAD_ADDRESS");
  return isMailboxOfTeam(deps, assessment.bodyId, email) ? refused("OWN_ADDRESS") : accepted(email);
}

/** Somebody has still to answer, of what the team still says and somebody who leads it still asks. */
export function isStanding(
  deps: Deps,
  request: StoredRequest,
  { assessment, finalised }: Pick<OpenAssessment, "assessment" | "finalised">,
): boolean {
  const isSaid = isUnderWay(request.state) && finalised?.version === request.finalisedVersion;
  return isSaid && !isLeadGone(deps, request, assessment.bodyId);
}

/**
 * Of one that was asked before a reopening ended it: what was asked is no longer what the team says. Of one whose lead is gone:
 * whoever asks anew calls it off.
 */
function callOffStale(deps: Deps, { assessment, finalised }: OpenAssessment, lead: Account): void {
  const before = deps.publicationRequests.newestOf(assessment.id);
  if (before === undefined || !isUnderWay(before.state)) return;
  if (finalised?.version === before.finalisedVersion) callOff(deps, before, lead);
  else endVoid(deps, before);
}

interface Documents {
  readonly document: string;
  readonly scoresDocument: string;
}

/** Null where the finalised version cannot be read. */
function documentsOf(deps: Deps, opened: OpenAssessment, { scope }: AskConsent): Documents | null {
  const version = opened.finalised?.version ?? 0;
  const draft = (of: PublicationScope) => draftDocument(deps, opened, { scope: of, version });
  const [all, scores] = [draft(scope), draft(SCORES_ONLY)];
  return all === null || scores === null
    ? null
    : { document: publicText(all), scoresDocument: publicText(scores) };
}

function createRequest(
  deps: Deps,
  { assessment, finalised }: OpenAssessment,
  {
    document,
    scoresDocument,
    form,
    why,
    locale,
  }: Documents & {
    readonly form: Buffer;
    readonly why: string;
    readonly locale: Locale;
  },
): StoredRequest {
  const id = deps.publicationRequests.create({
    publicId: deps.newReadableKey(PUBLIC_ID_LENGTH),
    ...{ assessmentId: assessment.id, finalisedVersion: finalised?.version ?? 0, form, why, locale },
    ...{ document, scoresDocument, documentHash: sha256(document), createdAt: deps.now() },
  });
  const request = deps.publicationRequests.getById(id);
  if (request === undefined) throw new Error("a request that was just written is not there");
  return request;
}
