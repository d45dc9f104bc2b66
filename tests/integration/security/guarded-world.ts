// Two métropoles with a team each, a trial of each, a demonstration, and one visitor of every kind.

import {
  isInvitedWith,
  MEMBER_ROLES,
  type MemberRole,
  SITE_ROLES,
  type SiteRole,
} from "../../../app/domain/people/role.ts";
import { addEvidence } from "../../../app/evidence/add-evidence.server.ts";
import { viewEvidence } from "../../../app/evidence/view-evidence.server.ts";
import { finaliseAssessment } from "../../../app/finalisation/finalise-assessment.server.ts";
import { reopenAssessment } from "../../../app/finalisation/reopen-assessment.server.ts";
import type { AssessmentRef } from "../../../app/record/find-assessment.server.ts";
import { startAssessment } from "../../../app/start/start-assessment.server.ts";
import { startTeamAssessment } from "../../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../../app/team/name-administrator.server.ts";
import { requestAccess } from "../../../app/team/request-access.server.ts";
import { anAllowedRequest, anAskedRequest } from "../../builders/a-request.ts";
import { post } from "../../builders/a-running-server.ts";
import { aRunningWorkshop } from "../../builders/a-running-workshop.ts";
import { aServedSite, type ServedSite } from "../../builders/a-served-site.ts";
import { type OpenRoom, openRoom } from "../../builders/a-workshop.ts";
import { anEdition, inCohort } from "../../builders/an-edition.ts";
import { anEndedWorkshop, type EndedRoom } from "../../builders/an-ended-workshop.ts";
import { aPdf } from "../../builders/files.ts";
import { finalisationWords } from "../../builders/finalisation-words.ts";
import { anInvitation, join, signedIn } from "../../builders/people.ts";
import { someTime } from "../../builders/stores.ts";

export const SURVEY = "metropoles-numeriques";
export const QUESTION = "data.open";
export const OWN = "rennes-metropole";
/** Key of an edition that is being prepared. */
export const EDITION = "metropoles-2027";
/** Asks for access to our own body. */
export const REQUESTER = "zoe@own.example";
export const FOREIGN = "nantes-metropole";
const A_COMMUNE_OF_OWN = "35238";
const DAY_MS = 86_400_000;

export type VisitorName = "nobody" | "link holder" | "expired consultant" | MemberRole | SiteRole;
/** One of every role that there is: a new one knocks at every door from its first day. */
export const VISITORS: readonly VisitorName[] = [
  ...(["nobody", "link holder", "expired consultant"] as const),
  ...MEMBER_ROLES,
  ...SITE_ROLES,
];

/** What the address of a page of an assessment names. */
export const TARGETS = ["own team", "own trial", "foreign team", "foreign trial", "demonstration"] as const;
export type TargetName = (typeof TARGETS)[number];

export interface Target {
  readonly slug: string;
  readonly edition: string;
}

export interface GuardedWorld {
  readonly site: ServedSite;
  /** The `Cookie` header of each visitor. */
  readonly cookies: Readonly<Record<VisitorName, string>>;
  readonly targets: Readonly<Record<TargetName, Target>>;
  /** Keys that open something once, of somebody who is none of the visitors. */
  readonly invitation: string;
  readonly secretLink: string;
  /** For access to our own body, by nobody we know. */
  readonly request: string;
  /** Given as evidence in the assessment of our own team. */
  readonly file: string;
  /** Names what an official allowed, with a signed decision; and the key of one who is asked. */
  readonly submitted: string;
  readonly consent: string;
  /** In the address of a workshop on the assessment of our own team, which runs, and of another team’s. */
  readonly workshop: string;
  readonly foreignWorkshop: string;
  /** A workshop of our own team that people may come into. */
  readonly room: OpenRoom;
  /** A workshop of our own team that is over. */
  readonly ended: EndedRoom;
}

export const emailOf = (visitor: VisitorName) => `${visitor.replaceAll(" ", ".")}@own.example`;

export async function aGuardedWorld(
  environment: Readonly<Record<string, string>> = {},
): Promise<GuardedWorld> {
  const site = await aServedSite({ DEMO: "on", TRUST_PROXY: "1", ...environment });
  for (const role of SITE_ROLES) nameAdministrator(site.deps, { email: emailOf(role), role });
  await anEdition(site.deps, { session: await signedIn(site, emailOf("administrator")), key: EDITION });
  inCohort(site.deps, EDITION, { slugs: [OWN] });
  await join(site, { ...(await ownLead(site)), role: "consultant", email: emailOf("expired consultant") });
  site.setTime(new Date(someTime.getTime() + 91 * DAY_MS));
  const targets = {
    "own team": await aTeamAssessment(site, OWN, emailOf("lead")),
    "foreign team": await aForeignTeam(site),
    ...{ "own trial": await aTrial(site, OWN), "foreign trial": await aTrial(site, FOREIGN) },
    demonstration: aDemonstration(site),
  };
  await joinOwnTeam(site);
  const { by } = await ownLead(site);
  await answerTwice(site, { ...targets["own team"], session: by, tokens: [] });
  await finaliseAndReopen(site, { ...targets["own team"], session: by, tokens: [] });
  const publishing = { session: by, slug: OWN, tokens: [] };
  const [first, second] = [
    await another(site, publishing, "to ask"),
    await another(site, publishing, "to allow"),
  ];
  const foreign = await signedIn(site, "lead@foreign.example");
  await finaliseAndReopen(site, { ...targets["foreign team"], session: foreign, tokens: [] });
  const ended = await anEndedWorkshop(site.deps, { ...targets["own team"], session: by, tokens: [] });
  await answerTwice(site, { ...targets["own trial"], tokens: [targets["own trial"].token] });
  return {
    ...{ site, targets, cookies: await cookiesOf(site, targets["own trial"].token) },
    invitation: await anInvitation(site, { by, slug: OWN, role: "reader", email: "invited@own.example" }),
    ended,
    secretLink: targets["foreign trial"].token,
    request: await aRequest(site),
    file: await aFile(site, { ...targets["own team"], session: by, tokens: [] }),
    consent: (await anAskedRequest(site.deps, { ...publishing, edition: first })).token,
    submitted: (await anAllowedRequest(site.deps, { ...publishing, edition: second })).publicId,
    workshop: await aRunningWorkshop(site.deps, { ...targets["own team"], session: by, tokens: [] }),
    foreignWorkshop: await aRunningWorkshop(site.deps, {
      ...{ ...targets["foreign team"], session: foreign, tokens: [] },
    }),
    room: await openRoom(site.deps, { ...publishing, edition: targets["own team"].edition }),
  };
}

/** The lead of our métropole, once invited, as someone who invites. */
async function ownLead(site: ServedSite): Promise<{ by: string; slug: string }> {
  const email = emailOf("lead");
  const isKnown = site.deps.accounts.getByEmail(email) !== undefined;
  if (isKnown) return { by: await signedIn(site, email), slug: OWN };
  const by = await signedIn(site, emailOf("administrator"));
  return { by: await join(site, { by, slug: OWN, role: "lead", email }), slug: OWN };
}

async function joinOwnTeam(site: ServedSite): Promise<void> {
  const lead = await ownLead(site);
  for (const role of MEMBER_ROLES.filter((one) => one !== "lead")) {
    const commune = isInvitedWith("commune", role) ? { commune: A_COMMUNE_OF_OWN } : {};
    await join(site, { ...lead, role, email: emailOf(role), ...commune });
  }
}

async function aForeignTeam(site: ServedSite): Promise<Target> {
  const by = await signedIn(site, emailOf("administrator"));
  await join(site, { by, slug: FOREIGN, role: "lead", email: "lead@foreign.example" });
  return aTeamAssessment(site, FOREIGN, "lead@foreign.example");
}

async function aTeamAssessment(site: ServedSite, slug: string, lead: string): Promise<Target> {
  const session = await signedIn(site, lead);
  const started = await startTeamAssessment(site.deps, { session, slug, surveyId: SURVEY, form: "one" });
  if (!started.ok) throw new Error(started.reason);
  return { slug, edition: started.value.edition };
}

/** Gives the `ed` of its address. */
async function another(
  { deps }: ServedSite,
  { session, slug }: { readonly session: string; readonly slug: string },
  form: string,
): Promise<string> {
  const started = await startTeamAssessment(deps, { session, slug, surveyId: SURVEY, form, from: null });
  if (!started.ok) throw new Error(started.reason);
  return started.value.edition;
}

async function aTrial(site: ServedSite, slug: string): Promise<Target & { readonly token: string }> {
  const asked = { surveyId: SURVEY, body: { slug }, from: "blank", form: "" } as const;
  const started = await startAssessment(site.deps, asked);
  if (!started.ok) throw new Error(started.reason);
  return started.value;
}

/** So that there is something to read, and something to restore. */
async function answerTwice({ deps }: ServedSite, ref: AssessmentRef): Promise<void> {
  for (const version of [0, 1]) {
    const fields = { answer: String(version + 1) };
    const saved = await post(deps, ref, { question: QUESTION, fields, page: { version } });
    if (!saved.ok) throw new Error(saved.reason.code);
  }
}

/** So that there is a version to read, while the pages that write are open. */
async function finaliseAndReopen({ deps }: ServedSite, ref: AssessmentRef): Promise<void> {
  const finalised = await finaliseAssessment(deps, {
    compose: finalisationWords,
    ref,
    isAccurate: true,
    form: "one",
  });
  const reopened = await reopenAssessment(deps, {
    compose: finalisationWords,
    ref,
    version: 1,
    reason: "One more answer",
  });
  if (!finalised.ok || !reopened.ok) throw new Error("nothing was finalised");
}

async function aRequest({ deps }: ServedSite): Promise<string> {
  const typed = { name: "Zoé", job: "Agente", email: REQUESTER, message: "" };
  const compose = () => ({ subject: "", text: "" });
  await requestAccess(deps, { slug: OWN, typed, locale: "fr", form: "one", compose });
  return deps.accessRequests.listOldest(1)[0]?.publicId ?? "";
}

async function aFile({ deps }: ServedSite, ref: AssessmentRef): Promise<string> {
  const address = { ref, sectionId: "data", questionId: QUESTION };
  await addEvidence(deps, { ...address, file: { name: "note.pdf", body: aPdf() }, form: "one" });
  const view = viewEvidence(deps, { ...address, locale: "fr" });
  return (view.ok ? view.value.files[0]?.publicId : undefined) ?? "";
}

function aDemonstration({ deps }: ServedSite): Target {
  const [open] = deps.assessments.listOpenToAll();
  const body = open && deps.bodies.get(open.bodyId);
  if (open === undefined || body === undefined) throw new Error("there is no demonstration");
  return { slug: body.slug, edition: open.edition };
}

async function cookiesOf(site: ServedSite, key: string): Promise<Record<VisitorName, string>> {
  const cookies = {} as Record<VisitorName, string>;
  for (const visitor of VISITORS) {
    if (visitor === "nobody") cookies[visitor] = "";
    else if (visitor === "link holder") cookies[visitor] = `acces=${key}`;
    else cookies[visitor] = `session=${await signedIn(site, emailOf(visitor))}`;
  }
  return cookies;
}
