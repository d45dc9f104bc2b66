// Cookies with and without TLS, what the log holds after everything was tried, and how often one network may ask.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nameAdministrator } from "../../../app/team/name-administrator.server.ts";
import { aServedSite, type ServedSite } from "../../builders/a-served-site.ts";
import { anInvitation, aSignInLink, signedIn } from "../../builders/people.ts";
import { type Answer, type Knock, knock } from "./knock.ts";

const EMAIL = "ada@metropole.example";
const START = { questionnaire: "metropoles-numeriques", depart: "blank" };

interface Kind {
  readonly environment: Readonly<Record<string, string>>;
  readonly prefix: string;
  readonly ending: string;
}
const KINDS: Readonly<Record<string, Kind>> = {
  "behind TLS": {
    environment: { BASE_URL: "https://barometre.example", TRUST_PROXY: "1" },
    prefix: "__Host-",
    ending: "; Secure",
  },
  "without TLS": { environment: {}, prefix: "", ending: "" },
};

describe.each(Object.entries(KINDS))("cookies %s", (_name, { environment, prefix, ending }) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await aServedSite(environment);
    nameAdministrator(site.deps, { email: EMAIL, role: "administrator" });
  }, 120_000);
  afterAll(() => site?.close());
  const cookies = (session: string) => `${prefix}session=${session}`;

  it("of a session belong to this host and to no script", async () => {
    const link = await aSignInLink(site, EMAIL);
    const { cookies: set } = await knock(site.url, { method: "POST", path: `/fr/connexion/${link}` });
    const attributes = `Path=/; Max-Age=\\d+; HttpOnly; SameSite=Lax${ending}`;
    expect(set).toEqual([expect.stringMatching(new RegExp(`^${prefix}session=[\\w-]{32}; ${attributes}$`))]);
  });

  it("of a secret link, too", async () => {
    const asked = { method: "POST", path: "/fr/commencer/rennes-metropole", form: START } as const;
    const { cookies: set } = await knock(site.url, asked);
    const attributes = `Path=/; Max-Age=15552000; HttpOnly; SameSite=Lax${ending}`;
    expect(set).toEqual([
      expect.stringMatching(new RegExp(`^${prefix}acces=~[\\w-]{32}\\.!?[\\w-]{32}; ${attributes}$`)),
    ]);
  });

  it("are taken away as they were set, and are the only ones that count", async () => {
    const session = await signedIn(site, EMAIL);
    const visit = async (cookie: string) => (await knock(site.url, { path: "/fr/compte", cookie })).status;
    const other = prefix === "" ? "__Host-session" : "session";
    expect([await visit(cookies(session)), await visit(`${other}=${session}`)]).toEqual([200, 303]);
    const out = { method: "POST", path: "/fr/deconnexion", cookie: cookies(session) } as const;
    const gone = `${prefix}session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${ending}`;
    expect((await knock(site.url, out)).cookies).toEqual([gone]);
  });

  it("are set by no page that is only read", async () => {
    for (const path of ["/fr/", "/fr/connexion", "/fr/commencer", "/fr/methode", "/fr/nowhere", "/fr/compte"])
      expect((await knock(site.url, { path })).cookies).toEqual([]);
  });
});

describe("the log", () => {
  it("holds no key, address or name, whatever was asked", async () => {
    const site = await aServedSite();
    nameAdministrator(site.deps, { email: EMAIL, role: "administrator" });
    const by = await signedIn(site, EMAIL);
    const link = await aSignInLink(site, EMAIL);
    const invitation = await anInvitation(site, {
      ...{ by, slug: "rennes-metropole", role: "lead", email: "guest@rennes.example" },
    });
    // A fault in the middle of each flow, so that there is something to log.
    const fail = () => {
      throw new Error(`cannot save /fr/connexion/${link} of ${EMAIL}`);
    };
    const { deps } = site;
    const broken = { ...deps.writer, run: () => Promise.reject(new Error("out of paper")) };
    Object.assign(deps, { writer: broken });
    const cookie = `session=${by}; acces=${link}`;
    const asked: readonly Knock[] = [
      { method: "POST", path: `/fr/connexion/${link}` },
      { method: "POST", path: `/fr/invitation/${invitation}`, form: { nom: "Ada Dupont" } },
      { method: "POST", path: "/fr/compte", form: { nom: "Ada Dupont" }, cookie },
      { method: "POST", path: "/fr/connexion?retour=%2Ffr%2Fcompte", form: { courriel: EMAIL } },
      { method: "POST", path: "/fr/commencer/rennes-metropole", form: START },
      { path: `/fr/lien/${link}` },
    ];
    for (const one of asked) await knock(site.url, { cookie, ...one });
    Object.assign(deps, { accounts: { ...deps.accounts, get: fail } });
    expect((await knock(site.url, { path: "/fr/compte", cookie })).status).toBe(500);
    const log = site.log.join("\n");
    expect(site.log.length).toBeGreaterThanOrEqual(6);
    for (const secret of [by, link, invitation, EMAIL, "guest@rennes.example", "Dupont"])
      expect(log).not.toContain(secret);
    await site.close();
  });
});

describe("one network", () => {
  const HOUR_LIMIT = 60;
  let site: ServedSite;
  beforeAll(async () => {
    site = await aServedSite({ TRUST_PROXY: "1" });
  }, 120_000);
  afterAll(() => site?.close());
  const ask = (address: string, path = "/en/connexion"): Promise<Answer> =>
    knock(site.url, {
      ...{ method: "POST", path, headers: { "x-forwarded-for": address } },
      form: { courriel: "someone@metropole.example" },
    });

  it("asks for sixty links an hour, then is told when to come back", async () => {
    const room = Array.from({ length: HOUR_LIMIT }, () => ask("192.0.2.1"));
    expect(new Set((await Promise.all(room)).map(({ status }) => status))).toEqual(new Set([303]));
    const { status, body, headers } = await ask("192.0.2.1");
    expect([status, body]).toEqual([429, expect.stringContaining("Too many requests")]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(3_500);
    // What was typed comes back, to be sent again.
    expect(body).toContain('<input type="hidden" name="courriel" value="someone@metropole.example"/>');
    expect(body).toMatch(/<form method="post" action="\/en\/connexion"/);
    // Another spelling is no way around: nothing is sent to it at all.
    for (const path of ["/fr/connexion.data", "/fr/CONNEXION", "/fr//connexion", "/fr/%63onnexion"])
      expect((await ask("192.0.2.1", path)).status, path).toBe(404);
    expect((await ask("192.0.2.2")).status).toBe(303);
  });

  it("is the whole of what a provider of IPv6 gives to one customer", async () => {
    const addresses = Array.from({ length: HOUR_LIMIT }, (_, index) => `2001:db8:1:2:${index}::1`);
    await Promise.all(addresses.map((address) => ask(address)));
    expect((await ask("2001:db8:1:2::9")).status).toBe(429);
    expect((await ask("2001:db8:1:3::9")).status).toBe(303);
  });

  it("is kept from nothing else", async () => {
    const headers = { "x-forwarded-for": "192.0.2.1" };
    for (const path of ["/fr/connexion", "/fr/", `/fr/connexion/${"A".repeat(32)}`])
      expect((await knock(site.url, { path, headers })).status).not.toBe(429);
  });
});
