// A team that has finalised its assessment, a moderator, and the mails that were written: where a publication begins.

import type { NewMail } from "../../app/domain/mails/mail.ts";
import type { MemberRole } from "../../app/domain/people/role.ts";
import type { Consent, TypedConsent } from "../../app/domain/publication/consent-form.ts";
import { CHECKS } from "../../app/domain/publication/moderation-checks.ts";
import type { PublicationScope } from "../../app/domain/publication/publication-scope.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { answerConsent } from "../../app/publication/answer-consent.server.ts";
import { askConsent } from "../../app/publication/ask-consent.server.ts";
import { callOffRequest } from "../../app/publication/change-request.server.ts";
import { publishRequest } from "../../app/publication/moderate.server.ts";
import type { SentDecision } from "../../app/publication/sent-decision.server.ts";
import type { ComposeStep } from "../../app/publication/take-step.server.ts";
import { viewConsent } from "../../app/publication/view-consent.server.ts";
import { viewModerationQueue } from "../../app/publication/view-moderation.server.ts";
import { viewPublication } from "../../app/publication/view-publication.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer, post } from "./a-running-server.ts";
import { finalisationWords } from "./finalisation-words.ts";
import { join, signedIn } from "./people.ts";

const SLUG = "rennes-metropole";
export const OFFICIAL = "cabinet@rennes.example";

export interface PublishingTeam {
  readonly deps: Deps;
  readonly mails: NewMail[];
  readonly lead: string;
  readonly moderator: string;
  readonly ref: AssessmentRef;
}

export const composeStep: ComposeStep = (_locale, { kind, reason }) => ({ subject: kind, text: reason });

/** One answer with its public text; finalised as version 1. */
export async function aPublishingTeam(
  settings: Readonly<Record<string, string>> = {},
): Promise<PublishingTeam> {
  const mails: NewMail[] = [];
  const deps = aServer(settings, { post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  nameAdministrator(deps, { email: "moderator@barometre.example", role: "moderator" });
  const admin = await signedIn({ deps, mails }, "admin@barometre.example");
  const moderator = await signedIn({ deps, mails }, "moderator@barometre.example");
  const lead = await join(
    { deps, mails },
    { by: admin, slug: SLUG, role: "lead", email: "lead@rennes.example" },
  );
  const asked = { session: lead, slug: SLUG, surveyId: "metropoles-numeriques", form: "form" };
  const started = await startTeamAssessment(deps, asked);
  if (!started.ok) throw new Error(started.reason);
  const ref = { slug: SLUG, edition: "2026", tokens: [], session: lead };
  const fields = { answer: "3", publicText: "Le catalogue est en ligne." };
  const saved = await post(deps, ref, { question: "data.open", fields });
  if (!saved.ok) throw new Error("the answer was not saved");
  await finalise({ deps, ref }, "one");
  mails.length = 0;
  return { deps, mails, lead, moderator, ref };
}

export async function finalise(
  { deps, ref }: Pick<PublishingTeam, "deps" | "ref">,
  form: string,
): Promise<void> {
  const done = await finaliseAssessment(deps, { compose: finalisationWords, ref, isAccurate: true, form });
  if (!done.ok) throw new Error(done.reason);
}

/** Session of a colleague with that role. */
export function aColleague(team: PublishingTeam, role: MemberRole): Promise<string> {
  return join(team, { by: team.lead, slug: SLUG, role, email: `${role}@rennes.example` });
}

export function ask(
  { deps, ref }: Pick<PublishingTeam, "deps" | "ref">,
  more: {
    readonly scope?: PublicationScope;
    readonly email?: string;
    readonly why?: string;
    readonly form?: string;
    readonly locale?: "fr" | "en";
  } = {},
) {
  return askConsent(deps, {
    ...{ ref, email: OFFICIAL, scope: [], why: "", form: "ask", locale: "fr", ...more },
    compose: (_locale, { token }) => ({ subject: "consent", text: token }),
  });
}

/** What an official sees who opens that link. */
export function seenBy({ deps }: Pick<PublishingTeam, "deps">, token: string) {
  return viewConsent(deps, { token, session: null, locale: "fr" });
}

/** Of the last link that was mailed to an official. */
export function lastToken({ mails }: Pick<PublishingTeam, "mails">): string {
  return mails.findLast(({ kind }) => kind === "consent")?.text ?? "";
}

const DECIDED: TypedConsent = {
  ...{ choice: "all", name: "Camille Martin", mandate: "Vice-présidente au numérique" },
  ...{ delegation: "Arrêté 12", reason: "" },
};

interface Decided {
  readonly token?: string;
  readonly decision?: SentDecision | null;
  /** Of the browser that answers. */
  readonly session?: string | null;
}

export async function decide(
  { deps, mails }: Pick<PublishingTeam, "deps" | "mails">,
  choice: Consent["choice"],
  { token = lastToken({ mails }), decision = null, session = null }: Decided = {},
) {
  const view = seenBy({ deps }, token);
  const typed = { ...DECIDED, choice, reason: choice === "refuse" ? "Trop tôt" : "" };
  return answerConsent(deps, {
    token,
    session,
    typed,
    decision,
    hash: view.ok ? view.value.hashes.all : "",
    compose: composeStep,
  });
}

/** Of bodies that exist: where demonstrations are on, a fictional one waits as well. */
export function waitingIds({ deps, moderator }: PublishingTeam): readonly string[] {
  const queue = viewModerationQueue(deps, moderator);
  const waiting = queue.ok ? queue.value.waiting : [];
  return waiting.filter(({ body }) => !body.demonstration).map(({ publicId }) => publicId);
}

/** Asked, allowed and published: gives what the moderator's button gave. */
export async function publish(
  team: PublishingTeam,
  more: Parameters<typeof ask>[1] = {},
  choice: Consent["choice"] = "all",
) {
  const asked = await ask(team, more);
  if (!asked.ok) throw new Error(asked.reason);
  const decided = await decide(team, choice);
  if (!decided.ok) throw new Error(decided.reason.code);
  const [publicId = ""] = waitingIds(team);
  const steps = team.deps.publicationRequests.get(publicId)?.steps ?? 0;
  const { deps, moderator: session } = team;
  return publishRequest(deps, { session, publicId, steps, checks: CHECKS, compose: composeStep });
}

export function reopen({ deps, ref }: Pick<PublishingTeam, "deps" | "ref">) {
  return reopenAssessment(deps, { compose: finalisationWords, ref, version: 1, reason: "Une erreur" });
}

/** The page of publication, as a lead sees it. */
export function publicationSeen({ deps, ref }: Pick<PublishingTeam, "deps" | "ref">) {
  const seen = viewPublication(deps, { ref, locale: "fr" });
  return seen.ok ? seen.value : undefined;
}

/** What is under way, by a lead who sees it. */
export function callOff(team: Pick<PublishingTeam, "deps" | "ref">) {
  const steps = publicationSeen(team)?.request?.steps ?? 0;
  return callOffRequest(team.deps, { ref: team.ref, steps });
}

/** What a moderator sends of the first request that waits. */
export function moderating(team: PublishingTeam) {
  const [publicId = ""] = waitingIds(team);
  const steps = team.deps.publicationRequests.get(publicId)?.steps ?? 0;
  return { session: team.moderator, publicId, steps, checks: CHECKS, compose: composeStep };
}
