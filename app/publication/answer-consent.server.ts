// An official answers, once. What is allowed is the very document that the page shows, by its hash.

import { TOLD_FOR_DAYS } from "../domain/people/retention.ts";
import {
  type Consent,
  type ConsentProblem,
  readConsent,
  type TypedConsent,
} from "../domain/publication/consent-form.ts";
import type { DecisionProblem } from "../domain/publication/signed-decision.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { sha256 } from "../record/history.store.server.ts";
import type { SessionToken } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { ConsentEnd } from "./consent.view.ts";
import type { NewDecision } from "./decisions.store.server.ts";
import { readDecision, type SentDecision } from "./sent-decision.server.ts";
import { type ComposeStep, takeStep, tellLeads } from "./take-step.server.ts";
import { type OpenConsent, openConsent, whyNoAnswer } from "./view-consent.server.ts";

const ONE_DAY_MS = 24 * 60 * 60 * 1_000;

export interface AnswerConsent {
  readonly token: string;
  /** Of the browser; null without one, as an official has none. */
  readonly session: SessionToken;
  readonly typed: TypedConsent;
  /** Of the document that the page showed. */
  readonly hash: string;
  /** Signed; null where none was handed over. */
  readonly decision: SentDecision | null;
  readonly compose: ComposeStep;
}
export type ConsentRefusal =
  | { readonly code: ConsentEnd }
  | { readonly code: "INVALID"; readonly problems: readonly (ConsentProblem | DecisionProblem)[] };

/** Once: the link opens nothing afterwards. */
export async function answerConsent(
  deps: Deps,
  { token, session, typed, hash, decision: sent, compose }: AnswerConsent,
): Promise<Result<Consent["choice"], ConsentRefusal>> {
  const read = readConsent(typed);
  const { problem, decision } = readDecision(deps, sent);
  const problems = [...("problems" in read ? read.problems : []), ...(problem === null ? [] : [problem])];
  return deps.writer.run((): Result<Consent["choice"], ConsentRefusal> => {
    const opened = openToOfficial(deps, { token, session });
    if (!opened.ok) return refused({ code: opened.reason });
    if ("problems" in read || problem !== null) return refused({ code: "INVALID", problems });
    if (opened.value.request.documentHash !== hash) return refused({ code: "REPLACED" });
    write(deps, opened.value, { consent: read.consent, decision, compose });
    return accepted(read.consent.choice);
  });
}

function openToOfficial(
  deps: Deps,
  { token, session }: Pick<AnswerConsent, "token" | "session">,
): Result<OpenConsent, ConsentEnd> {
  const opened = openConsent(deps, token);
  const whyNot = opened.ok ? whyNoAnswer(deps, session, opened.value.body.id) : null;
  return whyNot === null ? opened : refused(whyNot);
}

interface Written {
  readonly consent: Consent;
  readonly decision: NewDecision | null;
  readonly compose: ComposeStep;
}

function write(deps: Deps, opened: OpenConsent, { consent, decision, compose }: Written): void {
  const { request, record, body } = opened;
  const kind = consent.choice === "refuse" ? "refused" : "authorised";
  const reason = consent.reason ?? "";
  // Of a refusal nothing is published, and so no decision is kept.
  step(deps, opened, { kind, consent, decision: kind === "authorised" ? decision : null });
  deps.publicationRequests.closeLinks(request.id, "answered", deps.now());
  if (kind === "authorised") keepAddress(deps, opened);
  const letter = { kind, body: body.name, slug: body.slug, edition: record.edition, reason } as const;
  tellLeads(deps, { bodyId: body.id, compose, letter, but: null });
}

interface Answered extends Omit<Written, "compose"> {
  readonly kind: "authorised" | "refused";
}

function step(deps: Deps, { request, texts }: OpenConsent, { kind, consent, decision }: Answered): void {
  const { choice, name, mandate, delegation, reason } = consent;
  const taken = takeStep(deps, request, {
    ...{ kind, actor: "official", officialName: name, officialMandate: mandate },
    ...{ delegation: delegation ?? "", reason: reason ?? "", decisionHash: decision?.sha256 ?? "" },
    documentHash: sha256(choice === "scores" ? texts.scores : texts.all),
    isScoresAlone: choice === "scores",
  });
  if (!taken) throw new Error("an open link leads to a request that cannot be answered");
  if (decision !== null) deps.signedDecisions.create(request.id, decision, deps.now());
}

/** To tell the official what becomes of it. */
function keepAddress(deps: Deps, { email, request }: OpenConsent): void {
  const until = new Date(deps.now().getTime() + TOLD_FOR_DAYS * ONE_DAY_MS);
  if (email !== null) deps.publicationRequests.saveOfficial(request.id, email, until);
}
