// Mails through a real mail server: who gets them, what they lead to, and what is said when one does not leave.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openSession } from "../../../app/record/open-session.server.ts";
import { createMailer } from "../../../app/server/mailer.server.ts";
import { startAssessment } from "../../../app/start/start-assessment.server.ts";
import { nameAdministrator } from "../../../app/team/name-administrator.server.ts";
import { aMailServer, type MailServer, type ReceivedMail } from "../../builders/a-mail-server.ts";
import { aServedSite, type ServedSite } from "../../builders/a-served-site.ts";
import { knock } from "./knock.ts";

const ADA = "ada@metropole.example";
const TEAM = "/fr/t/rennes-metropole/equipe";

let server: MailServer;
let site: ServedSite;
let cookie: string;

beforeAll(async () => {
  server = await aMailServer();
  site = await aServedSite(server.settings);
  const { deps } = site;
  nameAdministrator(deps, { email: ADA, role: "administrator" });
  const account = deps.accounts.getByEmail(ADA);
  if (account === undefined) throw new Error("nobody was named");
  const bodyId = deps.directory.entries.find(({ body }) => body.slug === "rennes-metropole")?.body.id ?? 0;
  deps.memberships.save({
    ...{ accountId: account.id, bodyId, assessmentId: null, role: "lead", commune: null },
    ...{ grantedBy: null, grantedAt: deps.now(), expiresAt: null },
  });
  const session = {
    account,
    method: "link",
    idToken: null,
    device: "?",
    locale: "fr",
    previous: null,
  } as const;
  cookie = `session=${await deps.writer.run(() => openSession(deps, session))}`;
}, 120_000);
afterAll(async () => {
  await site?.close();
  await server?.close();
});
let before = 0;
beforeEach(() => {
  before = server.received.length;
});

const send = (path: string, form: Record<string, string>, by = "") =>
  knock(site.url, { method: "POST", path, form, cookie: by });
/** The mails that arrived since the test began, once there is one. */
async function arrived(): Promise<readonly ReceivedMail[]> {
  await vi.waitUntil(() => server.received.length > before, { timeout: 5_000 });
  return server.received.slice(before);
}
/** The address in the text of a mail, whose lines are folded by "=" at their end. */
function linkIn(mail: ReceivedMail | undefined): string {
  const text = (mail?.source ?? "").replace(/=\r\n/g, "").replaceAll("=3D", "=");
  return new URL(/http:\S+/.exec(text)?.[0] ?? "http://none/").pathname;
}

describe("a mail", () => {
  it("brings the link to sign in to who asked for it, alone", async () => {
    await send("/fr/connexion", { courriel: " Ada@Metropole.example " });
    const [mail, ...others] = await arrived();
    expect([mail?.recipients, mail?.sender, others]).toEqual([[ADA], "barometre@site.example", []]);
    expect((await send(linkIn(mail), {})).location).toBe("/fr/compte");
  });

  it("brings an invitation", async () => {
    const guest = "guest@rennes.example";
    await send(TEAM, { intent: "invite", role: "lead", courriel: guest }, cookie);
    const [mail] = await arrived();
    expect(mail?.recipients).toEqual([guest]);
    expect((await send(linkIn(mail), { nom: "Guest" })).location).toBe("/fr/t/rennes-metropole");
  });

  it("brings a secret link", async () => {
    const asked = {
      surveyId: "metropoles-numeriques",
      body: { slug: "rennes-metropole" },
      form: "",
    } as const;
    const started = await startAssessment(site.deps, { ...asked, from: "blank" });
    if (!started.ok) throw new Error(started.reason);
    const { slug, edition, token } = started.value;
    const form = { intent: "mail", courriel: "me@rennes.example" };
    await send(`/fr/t/${slug}/e/${edition}/lien`, form, `acces=${token}`);
    const [mail] = await arrived();
    expect([mail?.recipients, linkIn(mail)]).toEqual([["me@rennes.example"], `/fr/lien/${token}`]);
  });
});

describe("a mail to more people than one", () => {
  const TRICKS = [
    `${ADA}\r\nBcc: eve@evil.example`,
    `${ADA}\nCc: eve@evil.example`,
    `${ADA}%0d%0aBcc:eve@evil.example`,
    `${ADA}, eve@evil.example`,
    `${ADA};eve@evil.example`,
    `<${ADA}> eve@evil.example`,
    `"${ADA}" <eve@evil.example>`,
    `${ADA}\0eve@evil.example`,
    `${ADA}\u2028Bcc: eve@evil.example`,
    `eve@evil.example(${ADA})`,
  ];

  it.each(TRICKS)("is not made by the address %j", async (address) => {
    const statuses = [
      (await send("/fr/connexion", { courriel: address })).status,
      (await send(TEAM, { intent: "invite", role: "lead", courriel: address }, cookie)).status,
    ];
    for (const status of statuses) expect([303, 400, 422]).toContain(status);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const recipients = server.received.slice(before).flatMap((mail) => mail.recipients);
    expect(recipients.filter((one) => one.endsWith("evil.example"))).toEqual([]);
  });

  it.each(TRICKS)("is not made by the mailer itself, given %j", async (to) => {
    const mailer = createMailer(server.settings);
    await mailer
      ?.send({ publicId: "id", to, subject: "x\r\nBcc: eve@evil.example\r\n\r\nbody", text: "x" })
      .catch(() => undefined);
    const mails = server.received.slice(before);
    expect(mails.flatMap(({ recipients }) => recipients.slice(1))).toEqual([]);
    expect(mails.map(({ source }) => source).join()).not.toMatch(/^(bcc|cc):/im);
  });

  it("is not made by a name, which stands in the text of an invitation", async () => {
    await send("/fr/compte", { nom: "Ada\r\nBcc: eve@evil.example" }, cookie);
    await send(TEAM, { intent: "invite", role: "lead", courriel: "second@rennes.example" }, cookie);
    const [mail] = await arrived();
    expect(mail?.recipients).toEqual(["second@rennes.example"]);
    expect(mail?.source.split("\r\n\r\n")[0]).not.toMatch(/^(bcc|cc):/im);
  });
});

describe("a mail that does not leave", () => {
  it("is reported without the address, which the server repeats, and without the link", async () => {
    server.refuseAll();
    const { status } = await send("/fr/connexion", { courriel: ADA });
    expect(status).toBe(303);
    await vi.waitUntil(() => site.log.length > 0, { timeout: 5_000 });
    expect(site.log).toHaveLength(1);
    expect(site.log[0]).toContain("mails did not leave");
    expect(site.log[0]).not.toMatch(/@metropole|connexion\//i);
  });
});
