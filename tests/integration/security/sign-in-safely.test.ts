// Signing in at the level of HTTP: where it may lead, which session it leaves, and what can be used twice.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nameAdministrator } from "../../../app/team/name-administrator.server.ts";
import { aServedSite, type ServedSite } from "../../builders/a-served-site.ts";
import { anInvitation, aSignInLink, signedIn } from "../../builders/people.ts";
import { someTime } from "../../builders/stores.ts";
import { type Answer, knock } from "./knock.ts";

const EMAIL = "ada@metropole.example";
const HOUR_MS = 3_600_000;

let site: ServedSite;
let hours = 0;

beforeAll(async () => {
  site = await aServedSite();
  nameAdministrator(site.deps, { email: EMAIL, role: "administrator" });
}, 120_000);
afterAll(() => site?.close());

/** Each of them an hour later, as one address gets five mails an hour. */
async function mailedPath(path = "/fr/connexion"): Promise<string> {
  hours += 1;
  site.setTime(new Date(someTime.getTime() + hours * HOUR_MS));
  await knock(site.url, { method: "POST", path, form: { courriel: EMAIL } });
  const url = /http\S+/.exec(site.mails.at(-1)?.text ?? "")?.[0] ?? "";
  return new URL(url).pathname;
}
const press = (path: string, cookie = ""): Promise<Answer> =>
  knock(site.url, { method: "POST", path, cookie });
function sessionIn({ cookies }: Answer): string {
  return /^(?:__Host-)?session=([^;]*)/.exec(cookies[0] ?? "")?.[1] ?? "";
}
async function isSignedIn(session: string): Promise<boolean> {
  return (await knock(site.url, { path: "/fr/compte", cookie: `session=${session}` })).status === 200;
}

describe("the way back after signing in", () => {
  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/fr//evil.example",
    "/fr/\\evil.example",
    "/fr/../../\\evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/fr/compte\r\nLocation: https://evil.example",
    "/fr/compte\nSet-Cookie: session=x",
    "/fr@evil.example",
    "/de/compte",
    "http:evil.example",
    " //evil.example",
    "/fr/?a=//evil.example",
    `/fr/${"a".repeat(600)}`,
  ])("never leaves the site: %j", async (retour) => {
    const asked = `/fr/connexion?${new URLSearchParams({ retour })}`;
    const { status, location } = await press(await mailedPath(asked));
    expect([status, location]).toEqual([303, "/fr/compte"]);
  });

  it("is the page that asked to sign in, with what was asked of it", async () => {
    const asked = await knock(site.url, { path: "/en/compte?avis=nom" });
    expect(asked.location).toBe("/en/connexion?retour=%2Fen%2Fcompte%3Favis%3Dnom");
    const { location } = await press(await mailedPath(asked.location ?? ""));
    expect(location).toBe("/en/compte?avis=nom");
  });
});

describe("a session", () => {
  it("is never one that the browser brought along", async () => {
    const planted = "P".repeat(32);
    const session = sessionIn(await press(await mailedPath(), `session=${planted}`));
    expect(session).toMatch(/^[\w-]{32}$/);
    expect(session).not.toBe(planted);
    expect([await isSignedIn(planted), await isSignedIn(session)]).toEqual([false, true]);
  });

  it("does not outlive the next signing in of its browser, nor signing out", async () => {
    const first = sessionIn(await press(await mailedPath()));
    const second = sessionIn(await press(await mailedPath(), `session=${first}`));
    expect([await isSignedIn(first), await isSignedIn(second)]).toEqual([false, true]);
    const out = await press("/fr/deconnexion", `session=${second}`);
    expect(out.cookies[0]).toMatch(/^session=; Path=\/; Max-Age=0;/);
    expect(await isSignedIn(second)).toBe(false);
  });
});

describe("what opens once", () => {
  it("signs nobody in a second time", async () => {
    const link = await mailedPath();
    const answers = [await press(link), await press(link), await press(link)];
    expect(answers.map(({ status, cookies }) => [status, cookies.length])).toEqual([
      [303, 1],
      [410, 0],
      [410, 0],
    ]);
  });

  it("opens one session when it is pressed twice at the same moment", async () => {
    const link = await mailedPath();
    const answers = await Promise.all([press(link), press(link), press(link)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410, 410]);
  });

  it("accepts an invitation once, and not after it was declined", async () => {
    const by = await signedIn(site, EMAIL);
    const ask = (email: string) => anInvitation(site, { by, slug: "rennes-metropole", role: "lead", email });
    const answer = (token: string, form: Record<string, string>) =>
      knock(site.url, { method: "POST", path: `/fr/invitation/${token}`, form });
    const declined = await ask("two@rennes.example");
    expect((await answer(declined, { intent: "decline" })).body).toContain("Vous avez décliné l’invitation");
    expect((await answer(declined, { nom: "Two" })).status).toBe(410);
    const accepted = await ask("one@rennes.example");
    expect((await answer(accepted, { nom: "One" })).status).toBe(303);
    expect((await answer(accepted, { nom: "One" })).status).toBe(410);
    expect(site.deps.accounts.getByEmail("two@rennes.example")).toBeUndefined();
  });

  it("S3: keeps an invitation to an account waiting until that account has signed in", async () => {
    const by = await signedIn(site, EMAIL);
    const place = { by, slug: "grenoble-alpes-metropole", role: "lead" } as const;
    const path = `/fr/invitation/${await anInvitation(site, { ...place, email: EMAIL })}`;
    const signIn = `/fr/connexion?retour=${encodeURIComponent(path)}`;
    expect((await knock(site.url, { path })).body).toContain(signIn);
    const pressed = await knock(site.url, { method: "POST", path, form: { nom: "Ada" } });
    expect([pressed.status, pressed.location, pressed.cookies]).toEqual([303, signIn, []]);
    const back = await press(await mailedPath(signIn));
    expect(back.location).toBe(path);
    const cookie = `session=${sessionIn(back)}`;
    const accepted = await knock(site.url, { method: "POST", path, form: { nom: "Ada" }, cookie });
    expect([accepted.status, accepted.location]).toEqual([303, "/fr/t/grenoble-alpes-metropole"]);
    expect(sessionIn(accepted)).toBe(sessionIn(back));
  });

  it("S3: leads from the session of somebody else back to the invitation by signing out", async () => {
    const by = await signedIn(site, EMAIL);
    const place = { by, slug: "brest-metropole", role: "lead" } as const;
    const path = `/fr/invitation/${await anInvitation(site, { ...place, email: "ada@brest.example" })}`;
    const cookie = `session=${by}`;
    const refused = await knock(site.url, { method: "POST", path, form: { nom: "Eve" }, cookie });
    expect([refused.status, refused.cookies]).toEqual([403, []]);
    expect(refused.body).not.toContain("ada@brest.example");
    const out = await knock(site.url, {
      ...{ method: "POST", path: "/fr/deconnexion", form: { retour: path }, cookie },
    });
    expect([out.status, out.location]).toEqual([303, path]);
    expect((await knock(site.url, { method: "POST", path, form: { nom: "Ada" } })).status).toBe(303);
  });

  it("is not the key of something else", async () => {
    const by = await signedIn(site, EMAIL);
    const invitation = await anInvitation(site, {
      ...{ by, slug: "nantes-metropole", role: "lead", email: "three@nantes.example" },
    });
    const link = await aSignInLink(site, EMAIL);
    const paths = [`/fr/connexion/${invitation}`, `/fr/invitation/${link}`, `/fr/lien/${link}`];
    for (const path of [...paths, `/fr/connexion/${by}`, `/fr/lien/${by}`])
      expect([path, (await knock(site.url, { path })).status]).toEqual([path, 404]);
    expect((await knock(site.url, { path: "/fr/compte", cookie: `session=${link}` })).status).toBe(303);
  });
});
