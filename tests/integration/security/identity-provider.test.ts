// Signing in at a real OpenID Connect provider, and every way in which it must not succeed.
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aBrowser, type Browser } from "../../builders/a-browser.ts";
import { aServedSite, type ServedSite } from "../../builders/a-served-site.ts";
import {
  aFreePort,
  anIdentityProvider,
  type Person,
  type ProviderChoices,
  type RunningProvider,
} from "../../builders/an-identity-provider.ts";

const ADA = {
  sub: "ada",
  email: "Ada@Metropole.example",
  email_verified: true,
  given_name: "Ada",
  usual_name: "Dupont",
};

interface Signing {
  readonly site: ServedSite;
  readonly provider: RunningProvider;
}

async function aSigningSite(choices: Partial<ProviderChoices> = {}): Promise<Signing> {
  const port = await aFreePort();
  const redirectUri = `http://127.0.0.1:${port}/fr/connexion/retour`;
  const provider = await anIdentityProvider({ redirectUri, ...choices });
  const site = await aServedSite({ PORT: String(port), OIDC_ACR: "eidas1 eidas2", ...provider.settings });
  return { site, provider };
}

let plain: Signing;
let signed: Signing;

beforeAll(async () => {
  plain = await aSigningSite();
  signed = await aSigningSite({ signsUserinfo: true });
}, 120_000);
afterAll(async () => {
  for (const one of [plain, signed]) {
    await one?.site.close();
    await one?.provider.close();
  }
});

interface Trip extends Partial<Signing> {
  readonly browser?: Browser;
  readonly query?: string;
  readonly acr?: string;
}
/** From the button to wherever it ends. */
function signIn(person: Person | null, trip: Trip = {}) {
  const { site = plain.site, provider = plain.provider, browser = aBrowser(), query = "", acr } = trip;
  provider.signIn(person, acr);
  return browser.post(`${site.url}/fr/connexion/sso${query}`);
}
/** Stops at the door of the site: the address that the provider sends the browser to. */
async function returnAddress(browser: Browser, nonce?: string): Promise<string> {
  plain.provider.signIn(ADA);
  let address = await browser.leadsTo(`${plain.site.url}/fr/connexion/sso`, {});
  if (nonce !== undefined) address = address.replace(/nonce=[^&]+/, `nonce=${nonce}`);
  while (!address.includes("/connexion/retour")) address = await browser.leadsTo(address);
  return address;
}

describe("signing in at an identity provider", () => {
  it.each(["plain", "signed"] as const)(
    "opens a session and leads where the person was going: %s userinfo",
    async (how) => {
      const { site } = how === "plain" ? plain : signed;
      const browser = aBrowser();
      const query = "?retour=%2Ffr%2Fcompte%3Favis%3Dnom";
      const { status, url, body } = await signIn(ADA, {
        ...(how === "plain" ? plain : signed),
        browser,
        query,
      });
      expect([status, url.href]).toEqual([200, `${site.url}/fr/compte?avis=nom`]);
      expect(body).toContain("ada@metropole.example");
      expect(site.deps.accounts.getByEmail("ada@metropole.example")).toMatchObject({ name: "Ada Dupont" });
      expect(browser.cookiesOf(site.url)).toMatch(/^session=[\w-]{32}$/);
    },
  );

  it("knows the person again when their address has changed", async () => {
    await signIn(ADA);
    const { body } = await signIn({ ...ADA, email: "ada.dupont@metropole.example" });
    expect(body).toContain("ada@metropole.example");
    expect(plain.site.deps.accounts.getByEmail("ada.dupont@metropole.example")).toBeUndefined();
  });

  it("takes no account over by an address that is not verified", async () => {
    const eve = { sub: "eve", email: ADA.email, email_verified: false };
    const { status, body } = await signIn(eve);
    expect([status, body]).toEqual([403, expect.stringContaining("adresse électronique vérifiée")]);
  });

  it("is offered only where it is set up", async () => {
    const { body } = await aBrowser().get(`${plain.site.url}/en/connexion`);
    expect(body).toContain("Sign in with ProConnect");
    const other = await aServedSite();
    const { body: without } = await aBrowser().get(`${other.url}/en/connexion`);
    expect(without).not.toContain("ProConnect");
    await other.close();
  });

  it("lets forms of ours lead there and nowhere else", async () => {
    const { headers } = await fetch(`${plain.site.url}/fr/connexion`);
    const issuer = plain.provider.settings["OIDC_ISSUER"];
    expect(headers.get("content-security-policy")).toMatch(new RegExp(`form-action 'self' ${issuer}$`));
  });

  it("leads to signing out there, too", async () => {
    const browser = aBrowser();
    await signIn(ADA, { browser });
    const address = new URL(await browser.leadsTo(`${plain.site.url}/fr/deconnexion`, {}));
    expect(address.origin).toBe(plain.provider.settings["OIDC_ISSUER"]);
    expect(address.searchParams.get("post_logout_redirect_uri")).toBe(`${plain.site.url}/fr/`);
    expect(address.searchParams.get("id_token_hint")).toMatch(/^ey/);
    expect((await browser.get(address.href)).status).toBe(200);
    expect((await browser.get(`${plain.site.url}/fr/compte`)).url.pathname).toBe("/fr/connexion");
  });
});

describe("nobody is signed in", () => {
  it("who gave up at the provider", async () => {
    const { status, body } = await signIn(null, { query: "?retour=%2Ffr%2Ftaches" });
    expect([status, body]).toEqual([400, expect.stringContaining("Connexion abandonnée")]);
    expect(body).toContain('href="/fr/connexion?retour=%2Ffr%2Ftaches"');
  });

  it("whom the provider does not know surely enough", async () => {
    const { status, body } = await signIn(ADA, { acr: "weak" });
    expect([status, body]).toEqual([403, expect.stringContaining("Identification insuffisante")]);
  });

  it("by the same return twice", async () => {
    const browser = aBrowser();
    const address = await returnAddress(browser);
    const cookie = browser.cookiesOf(plain.site.url);
    const visit = () => fetch(address, { redirect: "manual", headers: { cookie } });
    expect([(await visit()).status, (await visit()).status]).toEqual([303, 400]);
  });

  it("by a code that was used, in a flow of its own", async () => {
    const first = aBrowser();
    const used = new URL(await returnAddress(first));
    await first.get(used.href);
    const second = aBrowser();
    const next = new URL(await returnAddress(second));
    next.searchParams.set("code", used.searchParams.get("code") ?? "");
    const { status, body } = await second.get(next.href);
    expect([status, body]).toEqual([400, expect.stringContaining("Connexion à recommencer")]);
  });

  it("by a code that somebody else got: it does not fit the secrets of this browser", async () => {
    const theirs = new URL(await returnAddress(aBrowser()));
    const browser = aBrowser();
    const mine = new URL(await returnAddress(browser));
    mine.searchParams.set("code", theirs.searchParams.get("code") ?? "");
    expect((await browser.get(mine.href)).status).toBe(400);
    expect(browser.cookiesOf(plain.site.url)).not.toContain("session=");
  });

  it("by the return of another browser, or with a state that was made up", async () => {
    const address = await returnAddress(aBrowser());
    const other = aBrowser();
    await returnAddress(other);
    for (const browser of [aBrowser(), other]) expect((await browser.get(address)).status).toBe(400);
    const madeUp = new URL(await returnAddress(other));
    madeUp.searchParams.set("state", "made-up");
    expect((await other.get(madeUp.href)).status).toBe(400);
  });

  it("S15: by an identity that was proved for another question, which is a page in words", async () => {
    const browser = aBrowser();
    const address = await returnAddress(browser, "of-somebody-else");
    expect((await browser.get(address)).status).toBe(400);
    expect(plain.site.log.at(-1)).toContain("OAUTH_JWT_CLAIM_COMPARISON_FAILED");
  });

  it("by an answer that names another issuer", async () => {
    const browser = aBrowser();
    const address = new URL(await returnAddress(browser));
    address.searchParams.set("iss", "https://evil.example");
    expect((await browser.get(address.href)).status).toBe(400);
  });

  it("after ten minutes", async () => {
    const browser = aBrowser();
    const address = await returnAddress(browser);
    const now = plain.site.deps.now();
    plain.site.setTime(new Date(now.getTime() + 600_000));
    expect((await browser.get(address)).status).toBe(400);
    plain.site.setTime(now);
  });

  it("while the provider does not answer, which is tried again the next time", async () => {
    const port = await aFreePort();
    const issuer = `http://127.0.0.1:${port}`;
    const site = await aServedSite({
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: "x",
      OIDC_CLIENT_SECRET: "hidden",
    });
    const ask = () => aBrowser().post(`${site.url}/en/connexion/sso`);
    const { status, body } = await ask();
    expect([status, body]).toEqual([502, expect.stringContaining("Identification service unavailable")]);
    const broken = createServer((socket) => socket.end("HTTP/1.1 500 x\r\nContent-Length: 0\r\n\r\n"));
    await new Promise<void>((resolve) => broken.listen(port, "127.0.0.1", () => resolve()));
    expect((await ask()).status).toBe(502);
    expect(site.log).toHaveLength(2);
    expect(site.log.join()).not.toMatch(/hidden|client_secret/);
    broken.close();
    await site.close();
  });
});

describe("nothing secret", () => {
  it("stands in the log or in an address of ours", async () => {
    const { trail } = await signIn(ADA);
    const own = trail.filter(({ origin }) => origin === plain.site.url).map(({ search }) => search);
    expect(own.join()).not.toMatch(/id_token|access_token|verifier|secret/);
    expect(plain.site.log.join()).not.toMatch(/ey[\w-]+\.|code=|state=|ada@/i);
  });
});
