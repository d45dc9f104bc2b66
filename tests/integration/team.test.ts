import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { requestSignIn } from "../../app/account/request-sign-in.server.ts";
import { signIn } from "../../app/account/sign-in.server.ts";
import { viewDashboard } from "../../app/dashboard/view-dashboard.server.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import type { MemberRole } from "../../app/domain/people/role.ts";
import { findAssessment, type Purpose } from "../../app/record/find-assessment.server.ts";
import { attachTrial } from "../../app/start/attach-trial.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { changeTeam, type TeamChange } from "../../app/team/change-team.server.ts";
import { invite } from "../../app/team/invite.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { viewAdmin } from "../../app/team/view-admin.server.ts";
import { viewTeam } from "../../app/team/view-team.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer, aTrial } from "../builders/a-running-server.ts";
import { accept, decline, lookAt } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const RENNES = "rennes-metropole";
const NANTES = "nantes-metropole";
const DAY_MS = 86_400_000;

let deps: Deps;
let now: Date;
let mails: Mail[];
let administrator: string;

beforeEach(async () => {
  now = someTime;
  mails = [];
  deps = aServer({}, { now: () => now, post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  administrator = await signedIn("admin@barometre.example");
});
afterEach(() => deps.close());

async function signedIn(email: string): Promise<string> {
  const compose = (token: string) => ({ subject: "", text: token });
  await requestSignIn(deps, { email, returnTo: "/fr/compte", compose });
  const link = mails.at(-1)?.text ?? "";
  const session = await signIn(deps, { token: link, device: "?", locale: "fr", previous: null });
  if (!session.ok) throw new Error(session.reason);
  return session.value.session;
}

interface Asked {
  readonly by: string;
  readonly role: MemberRole | null;
  readonly slug?: string;
  readonly email?: string;
  readonly commune?: string | null;
  readonly days?: string;
}
function inviteBy(asked: Asked) {
  const { by, role, slug = RENNES, email = `${role}@${slug}.example`, commune = null, days = "90" } = asked;
  return invite(deps, {
    ...{ session: by, slug, email, role, commune, days, locale: "fr" },
    compose: ({ token }) => ({ subject: "", text: token }),
  });
}
/** Gives the session of who accepted. */
async function join(asked: Asked): Promise<string> {
  const invited = await inviteBy(asked);
  if (!invited.ok) throw new Error(invited.reason);
  const token = mails.at(-1)?.text ?? "";
  const { email } = invited.value;
  const previous = deps.accounts.getByEmail(email) === undefined ? null : await signedIn(email);
  const accepted = await accept(deps, { token, name: `${asked.role}`, previous });
  if (!accepted.ok) throw new Error(accepted.reason);
  return accepted.value.session;
}
const aLead = (slug = RENNES) => join({ by: administrator, role: "lead", slug });

async function start(session: string, slug = RENNES, form = "form") {
  return startTeamAssessment(deps, { session, slug, surveyId: "metropoles-numeriques", form });
}
function opens(session: string, purpose: Purpose, slug = RENNES): boolean {
  return findAssessment(deps, { slug, edition: "2026", tokens: [], session }, purpose).ok;
}

describe("inviting", () => {
  it("leads from the administrator to the lead to the team", async () => {
    const lead = await aLead();
    const contributor = await join({ by: lead, role: "contributor" });
    const team = viewTeam(deps, { session: contributor, slug: RENNES });
    expect(team.ok && team.value.members.map(({ role }) => role).toSorted()).toEqual(["contributor", "lead"]);
    expect(team.ok && [team.value.invites, team.value.mayLead]).toEqual([[], false]);
  });

  it("is refused, as if there were no team, to everyone else", async () => {
    const lead = await aLead();
    const contributor = await join({ by: lead, role: "contributor" });
    const foreign = await aLead(NANTES);
    for (const by of [contributor, foreign, ""])
      expect(await inviteBy({ by, role: "reader" })).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(await inviteBy({ by: administrator, role: "reader" })).toEqual({ ok: false, reason: "NOT_FOUND" });
  });

  it("says what is wrong with the address, the role or the commune", async () => {
    const by = await aLead();
    const refusals = await Promise.all([
      inviteBy({ by, role: "reader", email: "ada" }),
      inviteBy({ by, role: null }),
      inviteBy({ by, role: "commune" }),
      inviteBy({ by, role: "commune", commune: "44109" }),
      inviteBy({ by, role: "reader", email: `lead@${RENNES}.example` }),
    ]);
    expect(refusals.map((one) => !one.ok && one.reason)).toEqual([
      "BAD_ADDRESS",
      "BAD_ROLE",
      "BAD_COMMUNE",
      "BAD_COMMUNE",
      "ALREADY_MEMBER",
    ]);
  });

  it("waits fourteen days for an answer, which is given once", async () => {
    const by = await aLead();
    await inviteBy({ by, role: "reader" });
    const token = mails.at(-1)?.text ?? "";
    expect(lookAt(deps, token)).toMatchObject({ ok: true, value: { inviter: "lead", name: "" } });
    expect(await decline(deps, token)).toEqual({ ok: true, value: null });
    const answer = { token, name: "Ada" };
    expect(await accept(deps, answer)).toEqual({ ok: false, reason: "INVITATION_CLOSED" });
    expect(deps.accounts.getByEmail(`reader@${RENNES}.example`)).toBeUndefined();
    await inviteBy({ by, role: "reader" });
    now = new Date(now.getTime() + 14 * DAY_MS);
    expect(lookAt(deps, mails.at(-1)?.text ?? "")).toEqual({
      ok: false,
      reason: "INVITATION_EXPIRED",
    });
  });

  it("waits once for an address, and lets nobody back in who was removed", async () => {
    const by = await aLead();
    const email = "noe@rennes.example";
    await inviteBy({ by, role: "reader", email });
    const first = mails.at(-1)?.text ?? "";
    expect(await inviteBy({ by, role: "contributor", email })).toEqual({
      ok: false,
      reason: "ALREADY_INVITED",
    });
    const answer = { token: first, name: "Noé" };
    expect((await accept(deps, answer)).ok).toBe(true);
    const accountId = deps.accounts.getByEmail(email)?.id ?? 0;
    expect(await change(by, { kind: "remove", accountId })).toEqual({ ok: true, value: null });
    expect(await accept(deps, answer)).toEqual({ ok: false, reason: "INVITATION_CLOSED" });
  });

  it("is open to an administrator for the first lead only, who may take a mistyped one back", async () => {
    const mistyped = await inviteBy({ by: administrator, role: "lead", email: "typo@rennes.example" });
    expect(mistyped.ok).toBe(true);
    const team = viewTeam(deps, { session: administrator, slug: RENNES });
    const publicId = team.ok ? (team.value.invitations[0]?.publicId ?? "") : "";
    expect(await change(administrator, { kind: "withdraw", publicId })).toEqual({ ok: true, value: null });
    await aLead();
    expect(await inviteBy({ by: administrator, role: "lead", email: "second@rennes.example" })).toEqual({
      ok: false,
      reason: "NOT_FOUND",
    });
    expect(viewTeam(deps, { session: administrator, slug: RENNES }).ok).toBe(false);
  });

  it("lets a consultant in again whose time is over", async () => {
    const lead = await aLead();
    await start(lead);
    await join({ by: lead, role: "consultant" });
    now = new Date(now.getTime() + 91 * DAY_MS);
    const by = await signedIn(`lead@${RENNES}.example`);
    expect(opens(await join({ by, role: "consultant" }), "read")).toBe(true);
  });

  it("asks for a name", async () => {
    const by = await aLead();
    await inviteBy({ by, role: "reader" });
    const answer = { token: mails.at(-1)?.text ?? "", name: "  " };
    expect(await accept(deps, answer)).toEqual({ ok: false, reason: "BAD_NAME" });
  });
});

describe("what a role opens", () => {
  it.each<[MemberRole, readonly boolean[]]>([
    ["lead", [true, true, true]],
    ["contributor", [true, true, true]],
    ["reader", [false, true, true]],
    ["consultant", [false, true, true]],
    ["commune", [false, false, false]],
  ])("%s: answer, see inside, read: %j", async (role, expected) => {
    const lead = await aLead();
    await start(lead);
    const session =
      role === "lead" ? lead : await join({ by: lead, role, commune: role === "commune" ? "35238" : null });
    expect((["answer", "inside", "read"] as const).map((purpose) => opens(session, purpose))).toEqual(
      expected,
    );
  });

  it("is nothing for the lead of another métropole, the administrator, or nobody", async () => {
    await start(await aLead());
    const foreign = await aLead(NANTES);
    for (const session of [foreign, administrator, ""])
      expect((["answer", "inside", "read"] as const).map((purpose) => opens(session, purpose))).toEqual([
        false,
        false,
        false,
      ]);
  });

  it.each([30, 365])("ends for a consultant after the %d days that were given", async (days) => {
    const lead = await aLead();
    await start(lead);
    await join({ by: lead, role: "consultant", days: String(days) });
    now = new Date(now.getTime() + (days - 1) * DAY_MS);
    expect(opens(await signedIn(`consultant@${RENNES}.example`), "read")).toBe(true);
    now = new Date(now.getTime() + DAY_MS);
    expect(opens(await signedIn(`consultant@${RENNES}.example`), "read")).toBe(false);
  });

  it("is given to no consultant without an end that the form offers", async () => {
    const lead = await aLead();
    for (const days of ["", "36500"])
      expect(await inviteBy({ by: lead, role: "consultant", days })).toEqual({
        ok: false,
        reason: "BAD_DAYS",
      });
  });

  it("ends at once when it is taken back", async () => {
    const lead = await aLead();
    await start(lead);
    const reader = await join({ by: lead, role: "reader" });
    const accountId = deps.accounts.getByEmail(`reader@${RENNES}.example`)?.id ?? 0;
    expect(await change(lead, { kind: "remove", accountId })).toEqual({ ok: true, value: null });
    expect(opens(reader, "read")).toBe(false);
  });
});

function change(session: string, asked: TeamChange, slug = RENNES) {
  return changeTeam(deps, { session, slug, change: asked });
}

describe("changing the team", () => {
  it("keeps at least one lead", async () => {
    const lead = await aLead();
    const accountId = deps.accounts.getByEmail(`lead@${RENNES}.example`)?.id ?? 0;
    const last = { ok: false, reason: "LAST_LEAD" };
    expect(await change(lead, { kind: "remove", accountId })).toEqual(last);
    expect(await change(lead, { kind: "role", accountId, role: "reader" })).toEqual(last);
    await join({ by: lead, role: "lead", email: "second@rennes.example" });
    expect(await change(lead, { kind: "role", accountId, role: "reader" })).toEqual({
      ok: true,
      value: null,
    });
  });

  it("reaches nobody of another métropole, whatever id the form carries", async () => {
    const lead = await aLead();
    await aLead(NANTES);
    const accountId = deps.accounts.getByEmail(`lead@${NANTES}.example`)?.id ?? 0;
    const nothing = { ok: false, reason: "NOT_FOUND" };
    expect(await change(lead, { kind: "remove", accountId })).toEqual(nothing);
    expect(await change(lead, { kind: "remove", accountId }, NANTES)).toEqual(nothing);
    await inviteBy({ by: lead, role: "reader" });
    const team = viewTeam(deps, { session: lead, slug: RENNES });
    const publicId = team.ok ? (team.value.invitations[0]?.publicId ?? "") : "";
    const foreign = await signedIn(`lead@${NANTES}.example`);
    expect(await change(foreign, { kind: "withdraw", publicId }, NANTES)).toEqual(nothing);
    expect(await change(lead, { kind: "withdraw", publicId })).toEqual({ ok: true, value: null });
  });
});

describe("an assessment of the team", () => {
  it("is started once by a form sent twice, under the year", async () => {
    const lead = await aLead();
    const twice = await Promise.all([start(lead), start(lead)]);
    expect(twice.map((one) => one.ok && one.value.edition)).toEqual(["2026", "2026"]);
    expect(await start(lead, RENNES, "another form")).toEqual({ ok: true, value: { edition: "2026-2" } });
    const view = viewDashboard(deps, { session: lead, slug: RENNES, locale: "fr" });
    expect(view.ok && view.value.assessments.map(({ edition }) => edition)).toEqual(["2026-2", "2026"]);
  });

  it("is started by a lead of the body only", async () => {
    const contributor = await join({ by: await aLead(), role: "contributor" });
    for (const session of [contributor, administrator, ""])
      expect(await start(session)).toEqual({ ok: false, reason: "NOT_FOUND" });
  });

  it("is none of the administrator's business", async () => {
    await start(await aLead());
    expect(viewDashboard(deps, { session: administrator, slug: RENNES, locale: "fr" }).ok).toBe(false);
    const admin = viewAdmin(deps, administrator);
    expect(admin.ok && admin.value.bodies.find(({ slug }) => slug === RENNES)?.leads).toBe(1);
    expect(viewAdmin(deps, await signedIn(`lead@${RENNES}.example`)).ok).toBe(false);
  });
});

describe("taking a trial along", () => {
  it("closes its secret link for everyone, and opens it to the account alone", async () => {
    const trial = await aTrial(deps);
    const lead = await aLead(NANTES);
    const withLink = { slug: trial.slug, edition: trial.edition, tokens: trial.tokens };
    expect(await attachTrial(deps, { ref: withLink, to: "account" })).toEqual({
      ok: false,
      reason: "SIGNED_OUT",
    });
    expect(await attachTrial(deps, { ref: { ...withLink, session: lead }, to: "account" })).toEqual({
      ok: true,
      value: null,
    });
    expect(findAssessment(deps, withLink, "read").ok).toBe(false);
    expect(findAssessment(deps, { ...withLink, tokens: [], session: lead }, "answer").ok).toBe(true);
    expect(findAssessment(deps, { ...withLink, session: await aLead() }, "read").ok).toBe(false);
  });
});
