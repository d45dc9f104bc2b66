import { requestSignIn } from "../../../app/account/request-sign-in.server.ts";
import { signIn } from "../../../app/account/sign-in.server.ts";
import { assignWork } from "../../../app/assignments/assign-work.server.ts";
import { reportError } from "../../../app/public-site/report-error.server.ts";
import type { AssessmentRef } from "../../../app/record/find-assessment.server.ts";
import { startTeamAssessment } from "../../../app/start/start-team-assessment.server.ts";
import { invite } from "../../../app/team/invite.server.ts";
import { nameAdministrator } from "../../../app/team/name-administrator.server.ts";
import { requestAccess } from "../../../app/team/request-access.server.ts";
import type { Deps } from "../../../app/wiring/deps.server.ts";
import { anAllowedRequest, anAskedRequest } from "../../builders/a-request.ts";
import { aDraftedWorkshop, aRunningWorkshop } from "../../builders/a-running-workshop.ts";
import { type OpenRoom, openRoom } from "../../builders/a-workshop.ts";
import { anEdition } from "../../builders/an-edition.ts";
import { anEndedWorkshop } from "../../builders/an-ended-workshop.ts";
import { accept } from "../../builders/people.ts";

export interface AttackedLead {
  readonly session: string;
  /** Of someone who answers for a commune. */
  readonly communeSession: string;
  /** Tokens of mails that were not answered yet. */
  readonly signInLink: string;
  readonly invitation: string;
  /** An assessment of the team, of which a section is assigned to the lead. */
  readonly edition: string;
  /** Another one, which the attacks may finalise and reopen. */
  readonly finalised: string;
  /** For access to the team, that waits. */
  readonly request: string;
  /** Key of an edition that is being prepared. */
  readonly editionKey: string;
  /** Key of an official who is asked, and what another one allowed. */
  readonly consent: string;
  readonly submitted: string;
  /** A workshop that people may come into. */
  readonly room: OpenRoom;
  /** An assessment, and the workshop on it that is over. */
  readonly after: { readonly edition: string; readonly workshop: string };
  /** In addresses: a workshop that runs, and one that is being prepared. */
  readonly workshop: string;
  readonly draft: string;
  /** Stops the reminders of that. */
  readonly stop: string;
}

const EMAIL = "lead@attacked.example";

/** Named an administrator, then invited by themselves. */
export async function anAttackedLead(deps: Deps, slug: string): Promise<AttackedLead> {
  nameAdministrator(deps, { email: EMAIL, role: "administrator" });
  const first = await signIn(deps, {
    token: await aSignInLink(deps),
    device: "?",
    locale: "fr",
    previous: null,
  });
  if (!first.ok) throw new Error(first.reason);
  const session = first.value.session;
  const token = await anInvitation(deps, { slug, session, email: EMAIL, commune: null });
  const joined = await accept(deps, { token, name: "Lead", previous: session });
  if (!joined.ok) throw new Error(joined.reason);
  await aReport(deps);
  const toPublish = async (form: string) => {
    const asked = { slug, session: joined.value.session };
    return { ...asked, tokens: [], edition: await anAssessment(deps, { ...asked, form }) };
  };
  return {
    session: joined.value.session,
    ...(await anAssignment(deps, { slug, session: joined.value.session })),
    communeSession: await aRespondent(deps, { slug, session: joined.value.session }),
    finalised: await anAssessment(deps, { slug, session: joined.value.session, form: "to finalise" }),
    consent: (await anAskedRequest(deps, await toPublish("to ask"))).token,
    submitted: (await anAllowedRequest(deps, await toPublish("to allow"))).publicId,
    after: await afterWorkshop(deps, await toPublish("to talk about")),
    ...(await workshopsOf(deps, { slug, session: joined.value.session })),
    request: await aRequest(deps, slug),
    room: await openRoom(deps, await toPublish("to talk about")),
    editionKey: await anEdition(deps, { session: joined.value.session, key: "attacked-2027" }),
    signInLink: await aSignInLink(deps),
    invitation: await anInvitation(deps, {
      ...{ slug, session, email: "invited@attacked.example", commune: null },
    }),
  };
}

async function workshopsOf(
  deps: Deps,
  { slug, session }: { readonly slug: string; readonly session: string },
): Promise<Pick<AttackedLead, "workshop" | "draft">> {
  const ref = {
    slug,
    session,
    tokens: [],
    edition: await anAssessment(deps, { slug, session, form: "to lead" }),
  };
  return { workshop: await aRunningWorkshop(deps, ref), draft: await aDraftedWorkshop(deps, ref) };
}

async function aSignInLink(deps: Deps): Promise<string> {
  let mailed = "";
  const compose = (token: string) => {
    mailed = token;
    return { subject: "", text: "" };
  };
  await requestSignIn(deps, { email: EMAIL, returnTo: "/fr/compte", compose });
  return mailed;
}

/** One waits already: those of the attacks send no mail, whose leaving would be taken for what an attack has written. */
async function aReport(deps: Deps): Promise<void> {
  const place = { slug: "lanverzy-metropole", edition: "2026" };
  const typed = { kind: "error", text: "Vu", email: "" };
  const compose = () => ({ subject: "", text: "" });
  await reportError(deps, { place, typed, locale: "fr", form: "one", number: 1, trap: "", compose });
}

async function aRequest(deps: Deps, slug: string): Promise<string> {
  const typed = { name: "Zoé", job: "Agente", email: "zoe@attacked.example", message: "" };
  const compose = () => ({ subject: "", text: "" });
  await requestAccess(deps, { slug, typed, locale: "fr", form: "one", compose });
  return deps.accessRequests.listOldest(1)[0]?.publicId ?? "";
}

async function anAssessment(
  deps: Deps,
  asked: { readonly slug: string; readonly session: string; readonly form: string },
): Promise<string> {
  const started = await startTeamAssessment(deps, {
    ...asked,
    surveyId: "metropoles-numeriques",
    from: null,
  });
  if (!started.ok) throw new Error(started.reason);
  return started.value.edition;
}

async function anAssignment(
  deps: Deps,
  { slug, session }: { readonly slug: string; readonly session: string },
): Promise<{ readonly edition: string; readonly stop: string }> {
  const edition = await anAssessment(deps, { slug, session, form: "form" });
  let mailed = "";
  const assigned = await assignWork(deps, {
    ...{ ref: { slug, edition, tokens: [], session }, locale: "fr", sectionId: "data", questionId: null },
    ...{ email: EMAIL, kind: "contribute", dueOn: "2099-01-01", message: "", form: "form" },
    compose: ({ stop }) => {
      mailed = stop;
      return { subject: "", text: "" };
    },
  });
  if (!assigned.ok) throw new Error(assigned.reason);
  return { edition, stop: mailed };
}

async function aRespondent(
  deps: Deps,
  { slug, session }: { readonly slug: string; readonly session: string },
): Promise<string> {
  const body = deps.directory.entries.find((entry) => entry.body.slug === slug)?.body;
  const commune = body?.communes[0]?.insee ?? "";
  const token = await anInvitation(deps, { slug, session, email: "commune@attacked.example", commune });
  const joined = await accept(deps, { token, name: "Commune" });
  if (!joined.ok) throw new Error(joined.reason);
  return joined.value.session;
}

interface Invited {
  readonly slug: string;
  readonly session: string;
  readonly email: string;
  /** Null for a lead. */
  readonly commune: string | null;
}

async function anInvitation(deps: Deps, { slug, session, email, commune }: Invited): Promise<string> {
  let mailed = "";
  const invited = await invite(deps, {
    ...{ slug, session, email, commune, role: commune === null ? "lead" : "commune", locale: "fr" },
    compose: ({ token }) => {
      mailed = token;
      return { subject: "", text: "" };
    },
  });
  if (!invited.ok) throw new Error(invited.reason);
  return mailed;
}

async function afterWorkshop(deps: Deps, ref: AssessmentRef): Promise<AttackedLead["after"]> {
  return { edition: ref.edition, workshop: (await anEndedWorkshop(deps, ref, { isShared: false })).publicId };
}
