// Forms that another site sends, fields that no form has, ids that are somebody else's, addresses that climb.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Address } from "../../../app/address-policy.ts";
import { addresses } from "../../../app/addresses.ts";
import { anInvitation, join, signedIn } from "../../builders/people.ts";
import type { Door } from "./doors.ts";
import { guardedRoutes } from "./guarded-routes.ts";
import { aGuardedWorld, emailOf, FOREIGN, type GuardedWorld, OWN } from "./guarded-world.ts";
import { type Answer, type Knock, knock } from "./knock.ts";

let world: GuardedWorld;

beforeAll(async () => {
  world = await aGuardedWorld();
}, 120_000);
afterAll(() => world?.site.close());

const asLead = (knocked: Knock) => knock(world.site.url, { cookie: world.cookies.lead, ...knocked });
const idOf = (email: string) => world.site.deps.accounts.getByEmail(email)?.id ?? 0;
function rolesOf(slug: string): readonly string[] {
  const body = world.site.deps.directory.entries.find((entry) => entry.body.slug === slug)?.body;
  return world.site.deps.memberships.listOfBody(body?.id ?? 0).map(({ email, role }) => `${email} ${role}`);
}
/** Whatever a form could have changed for the people of our métropole. */
function stateOf() {
  const { accounts, memberships, sessions, now } = world.site.deps;
  return (["lead", "contributor", "administrator"] as const).map((visitor) => {
    const id = idOf(emailOf(visitor));
    return [accounts.get(id), memberships.listOfAccount(id), sessions.listOf(id, now()).length];
  });
}

describe("a form that another site sends", () => {
  it.each<Record<string, string>>([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:1" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
    { "sec-fetch-site": "cross-site", origin: "SAME" },
  ])("scenario 21, a form of another site: is refused by every action, %j", async (foreign) => {
    const headers = { ...foreign, ...(foreign["origin"] === "SAME" && { origin: world.site.url }) };
    const before = stateOf();
    const doors = Object.values(guardedRoutes)
      .flat()
      .filter(({ method }) => method === "POST");
    const answers = await Promise.all(doors.map((door) => post(door, headers)));
    expect(answers.filter(({ status }) => status !== 403)).toEqual([]);
    expect(stateOf()).toEqual(before);
  });

  it("is refused whatever the action is called", async () => {
    const withAction = Object.values<Address>(addresses).filter(({ takes }) => takes !== undefined);
    const posted = Object.values(guardedRoutes).filter((doors) =>
      doors.some(({ method }) => method === "POST"),
    );
    expect(posted).toHaveLength(withAction.length);
  });
});

function post({ path, form = {} }: Door, headers: Record<string, string>): Promise<Answer> {
  return asLead({ method: "POST", path: `/fr${path(world.targets["own team"], world)}`, form, headers });
}

describe("a field that the form does not have", () => {
  const extra = {
    ...{ accountId: "1", account_id: "1", body_id: "2", bodyId: "2", slug: FOREIGN, id: "1" },
    ...{
      siteRole: "administrator",
      site_role: "administrator",
      role: "administrator",
      email: "x@evil.example",
    },
    ...{ __proto__: "x", "constructor.prototype.role": "lead", expiresAt: "9999999999999", ofTeam: "1" },
  };

  it("gives nobody a role, a name or an address of somebody else", async () => {
    const cookie = world.cookies.contributor;
    await asLead({ method: "POST", path: "/fr/compte", cookie, form: { ...extra, nom: "Only a name" } });
    const account = world.site.deps.accounts.getByEmail(emailOf("contributor"));
    expect(account).toMatchObject({ name: "Only a name", siteRole: null });
    expect(rolesOf(OWN)).toContain(`${emailOf("contributor")} contributor`);
  });

  it("does not choose the role of an invitation, nor its body", async () => {
    const by = world.cookies.lead.replace("session=", "");
    const email = "guest@own.example";
    const token = await anInvitation(world.site, { by, slug: OWN, role: "reader", email });
    const form = { ...extra, nom: "Guest", role: "lead", courriel: "other@own.example" };
    await asLead({ method: "POST", path: `/fr/invitation/${token}`, cookie: "", form });
    expect(rolesOf(OWN)).toContain(`${email} reader`);
    expect(rolesOf(FOREIGN)).toEqual(["lead@foreign.example lead"]);
    expect(idOf("other@own.example")).toBe(0);
  });

  it.each(["administrator", "investigator", "link", "", "LEAD", "consultant", "commune"])(
    "makes nobody %j by the form that changes a role",
    async (role) => {
      const membre = String(idOf(emailOf("reader")));
      const form = { ...extra, intent: "role", membre, role };
      expect((await asLead({ method: "POST", path: `/fr/t/${OWN}/equipe`, form })).status).toBe(404);
      expect(rolesOf(OWN)).toContain(`${emailOf("reader")} reader`);
    },
  );

  it.each(["administrator", "investigator", "link"])("invites nobody as %j", async (role) => {
    const form = { ...extra, intent: "invite", courriel: "new@own.example", role };
    expect((await asLead({ method: "POST", path: `/fr/t/${OWN}/equipe`, form })).status).toBe(422);
  });
});

describe("an id of somebody else", () => {
  it("takes no access away in another métropole", async () => {
    const membre = String(idOf("lead@foreign.example"));
    const before = rolesOf(FOREIGN);
    for (const slug of [OWN, FOREIGN])
      for (const form of [
        { intent: "remove", membre },
        { intent: "role", membre, role: "reader" },
      ])
        expect((await asLead({ method: "POST", path: `/fr/t/${slug}/equipe`, form })).status).toBe(404);
    expect(rolesOf(FOREIGN)).toEqual(before);
  });

  it("withdraws no invitation of another métropole", async () => {
    const { deps } = world.site;
    const by = await signedIn(world.site, "lead@foreign.example");
    const email = "waiting@foreign.example";
    await anInvitation(world.site, { by, slug: FOREIGN, role: "reader", email });
    const body = deps.directory.entries.find((entry) => entry.body.slug === FOREIGN)?.body;
    const waiting = () => deps.invitations.listOpen(body?.id ?? 0);
    const form = { intent: "withdraw", invitation: waiting()[0]?.publicId ?? "" };
    for (const slug of [OWN, FOREIGN])
      expect((await asLead({ method: "POST", path: `/fr/t/${slug}/equipe`, form })).status).toBe(404);
    expect(waiting()).toHaveLength(1);
  });

  it("closes no session of somebody else", async () => {
    const { deps } = world.site;
    const victim = idOf(emailOf("administrator"));
    const open = () => deps.sessions.listOf(victim, deps.now()).map(({ publicId }) => publicId);
    const before = open();
    for (const session of before)
      expect((await asLead({ method: "POST", path: "/fr/compte", form: { session } })).status).toBe(404);
    expect([open(), before.length > 0]).toEqual([before, true]);
  });

  it("keeps who lost their access out, with a session that is still open", async () => {
    const by = world.cookies.lead.replace("session=", "");
    const gone = await join(world.site, { by, slug: OWN, role: "reader", email: "gone@own.example" });
    const { edition } = world.targets["own team"];
    const visit = async () =>
      (await knock(world.site.url, { path: `/fr/t/${OWN}/e/${edition}`, cookie: `session=${gone}` })).status;
    expect(await visit()).toBe(200);
    const form = { intent: "remove", membre: String(idOf("gone@own.example")) };
    await asLead({ method: "POST", path: `/fr/t/${OWN}/equipe`, form });
    expect(await visit()).toBe(404);
  });
});

describe("an address that climbs", () => {
  it.each([
    "/fr/t/..%2f..%2fetc%2fpasswd",
    "/fr/t/%2e%2e/e/2026",
    `/fr/t/${OWN}/e/..%2f..%2f2026`,
    `/fr/t/${OWN}%00/e/2026`,
    `/fr/t/${OWN}/e/2026%20`,
    `/fr/t/${OWN.toUpperCase()}`,
    `/fr/t/${OWN};x`,
    "/fr/t/__proto__/e/constructor",
    "/fr/lien/..%2f..%2f",
    "/fr/lien/%27%20OR%201=1--",
    "/fr/connexion/..%5c..%5cwindows",
    `/fr/connexion/${"A".repeat(5_000)}`,
    "/fr/invitation/%F0%9F%98%80",
    "/fr/methode?questionnaire=../../package",
    "/assets/..%2f..%2fpackage.json",
    "/..%2f..%2fetc/passwd",
    "/fr/%2e%2e/%2e%2e/etc/passwd",
  ])("leads nowhere: %s", async (path) => {
    const first = await asLead({ path });
    // Another spelling is sent to the one that counts, which names nothing either.
    const { status, body } = first.status === 308 ? await asLead({ path: first.location ?? "" }) : first;
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/root:|better-sqlite3|node_modules|SQLITE/);
  });
});
