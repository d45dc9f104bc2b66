import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { requestSignIn } from "../../app/account/request-sign-in.server.ts";
import { closeSession } from "../../app/account/save-account.server.ts";
import { signIn, viewSignIn } from "../../app/account/sign-in.server.ts";
import { signOut } from "../../app/account/sign-out.server.ts";
import { viewAccount } from "../../app/dashboard/view-account.server.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import { visitorOf } from "../../app/record/visitor-of.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { someTime } from "../builders/stores.ts";

const EMAIL = "ada@metropole.example";
const MINUTE_MS = 60_000;

let deps: Deps;
let now: Date;
let mails: Mail[];

beforeEach(() => {
  now = someTime;
  mails = [];
  deps = aServer({}, { now: () => now, post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: EMAIL, role: "administrator" });
});
afterEach(() => deps.close());

function later(minutes: number): void {
  now = new Date(now.getTime() + minutes * MINUTE_MS);
}
async function ask(email = EMAIL): Promise<void> {
  const asked = await requestSignIn(deps, {
    email,
    returnTo: "/fr/compte",
    compose: (token) => ({ subject: "link", text: token }),
  });
  expect(asked).toEqual({ ok: true, value: { email: email.trim().toLowerCase() } });
}
async function aLink(): Promise<string> {
  await ask();
  return mails.at(-1)?.text ?? "";
}
function use(token: string, previous: string | null = null) {
  return signIn(deps, { token, device: "Firefox, Linux", locale: "fr", previous });
}
async function aSession(previous: string | null = null): Promise<string> {
  const signedIn = await use(await aLink(), previous);
  if (!signedIn.ok) throw new Error(signedIn.reason);
  return signedIn.value.session;
}

describe("a link to sign in", () => {
  it("opens a session and leads where the person was going", async () => {
    const signedIn = await use(await aLink());
    expect(signedIn).toMatchObject({ ok: true, value: { returnTo: "/fr/compte" } });
    const session = signedIn.ok ? signedIn.value.session : "";
    expect(visitorOf(deps, session).account).toMatchObject({ email: EMAIL });
  });

  it("is used up by its button, not by being looked at", async () => {
    const link = await aLink();
    for (let look = 0; look < 3; look += 1) expect(viewSignIn(deps, link).ok).toBe(true);
    expect((await use(link)).ok).toBe(true);
    expect(await use(link)).toEqual({ ok: false, reason: "LINK_USED" });
    expect(viewSignIn(deps, link)).toEqual({ ok: false, reason: "LINK_USED" });
  });

  it("works once of two uses at the same moment", async () => {
    const link = await aLink();
    const both = await Promise.all([use(link), use(link)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
  });

  it("lasts fifteen minutes", async () => {
    const link = await aLink();
    later(14);
    expect(viewSignIn(deps, link).ok).toBe(true);
    later(1);
    expect(await use(link)).toEqual({ ok: false, reason: "LINK_EXPIRED" });
  });

  it("is kept as its hash only", async () => {
    const link = await aLink();
    expect(deps.signInLinks.get(Buffer.from(link))).toBeUndefined();
  });

  it("answers and writes the same for an address that nobody has", async () => {
    await ask("nobody@metropole.example");
    // It goes nowhere: tests/integration/outgoing-mails.test.ts.
    expect(mails).toMatchObject([{ kind: "sign-in", to: "nobody@metropole.example" }]);
    expect(deps.signInLinks.countSince("nobody@metropole.example", new Date(0))).toBe(1);
  });

  it("finds the address however it is typed", async () => {
    await ask(" Ada@Metropole.Example ");
    expect(mails.map(({ to }) => to)).toEqual([EMAIL]);
  });

  it("stops sending while five links to one address can still be used, and says nothing of it", async () => {
    for (let time = 0; time < 7; time += 1) await ask();
    expect(mails).toHaveLength(5);
    later(16);
    await ask();
    expect(mails).toHaveLength(6);
  });

  it.each(["", "ada", "ada@metropole.example\r\nBcc: eve@evil.example"])("refuses %j", async (email) => {
    const asked = await requestSignIn(deps, {
      email,
      returnTo: "/fr/",
      compose: () => ({ subject: "", text: "" }),
    });
    expect(asked).toEqual({ ok: false, reason: "BAD_ADDRESS" });
    expect(mails).toEqual([]);
  });

  it("is not what a wrong or empty token is", async () => {
    for (const token of ["", "a".repeat(32), "%00"])
      expect(await use(token)).toEqual({ ok: false, reason: "NO_LINK" });
  });
});

describe("a session", () => {
  it("gets a new token each time, and ends the one that the browser had", async () => {
    const first = await aSession();
    const second = await aSession(first);
    expect(second).not.toBe(first);
    expect([visitorOf(deps, first).account, visitorOf(deps, second).account?.email]).toEqual([null, EMAIL]);
  });

  it("ends twelve hours after the last visit", async () => {
    const session = await aSession();
    for (let visit = 0; visit < 3; visit += 1) {
      later(11 * 60);
      expect(visitorOf(deps, session).account).not.toBeNull();
    }
    later(12 * 60);
    expect(visitorOf(deps, session).account).toBeNull();
  });

  it("ends when its owner signs out", async () => {
    const session = await aSession();
    await signOut(deps, session);
    expect(visitorOf(deps, session).account).toBeNull();
  });

  it("is listed to its owner, who closes it from another device", async () => {
    const lost = await aSession();
    const here = await aSession();
    const view = viewAccount(deps, here, "fr");
    const sessions = view.ok ? view.value.sessions : [];
    expect(sessions.map(({ isThis }) => isThis).toSorted()).toEqual([false, true]);
    const publicId = sessions.find(({ isThis }) => !isThis)?.publicId ?? "";
    expect(await closeSession(deps, { session: here, publicId })).toEqual({ ok: true, value: null });
    expect([visitorOf(deps, lost).account, visitorOf(deps, here).account?.email]).toEqual([null, EMAIL]);
  });

  it("cannot be closed by somebody else", async () => {
    const mine = await aSession();
    const view = viewAccount(deps, mine, "fr");
    const publicId = view.ok ? (view.value.sessions[0]?.publicId ?? "") : "";
    nameAdministrator(deps, { email: "eve@evil.example", role: null });
    await ask("eve@evil.example");
    const eve = await use(mails.at(-1)?.text ?? "");
    const session = eve.ok ? eve.value.session : "";
    expect(await closeSession(deps, { session, publicId })).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(visitorOf(deps, mine).account).not.toBeNull();
  });

  it("is nobody's without the whole token", async () => {
    const session = await aSession();
    for (const token of [null, "", session.slice(1), `${session}a`])
      expect(visitorOf(deps, token).account).toBeNull();
  });
});
