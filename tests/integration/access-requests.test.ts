// From no account to the first lead: who asks, who is told, who may answer, and what nobody learns.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deleteEnded } from "../../app/commands/delete-ended.server.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import { type AnswerGiven, answerAccessRequest } from "../../app/team/answer-access-request.server.ts";
import { acceptInvitation } from "../../app/team/answer-invitation.server.ts";
import { invite } from "../../app/team/invite.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { type RequestAccess, requestAccess } from "../../app/team/request-access.server.ts";
import { viewAccessAnswer, viewAccessQueue } from "../../app/team/view-access-queue.server.ts";
import { viewAccessBody, viewAccessRequest } from "../../app/team/view-access-request.server.ts";
import { viewTeam } from "../../app/team/view-team.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { join, signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const RENNES = "rennes-metropole";
const NANTES = "nantes-metropole";
const ADMIN = "admin@barometre.example";
const DAY_MS = 86_400_000;
const NOTHING = { ok: false, reason: "NOT_FOUND" };

let deps: Deps;
let mails: NewMail[];
let now: Date;
let admin: string;
let forms = 0;

beforeEach(async () => {
  now = someTime;
  mails = [];
  deps = aServer({ DEMO: "on" }, { now: () => now, post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: ADMIN, role: "administrator" });
  nameAdministrator(deps, { email: "looks@barometre.example", role: "investigator" });
  admin = await signedIn({ deps, mails }, ADMIN);
  mails.length = 0;
});
afterEach(() => deps.close());

const ada = {
  name: "Ada Dupont",
  job: "Directrice du numérique",
  email: "Ada@rennes.example",
  message: "Bonjour",
};
function ask(asked: Partial<RequestAccess> = {}) {
  forms += 1;
  const compose = ({ publicId }: { readonly publicId: string }) => ({ subject: "waiting", text: publicId });
  return requestAccess(deps, {
    ...{ slug: RENNES, typed: ada, locale: "fr", form: `form ${forms}`, compose, ...asked },
  });
}
function queue(session = admin) {
  const view = viewAccessQueue(deps, session);
  return view.ok ? view.value.requests : view;
}
const waiting = () => deps.accessRequests.listOldest(100);
function answer(given: AnswerGiven, { session = admin, slug = RENNES, email = "ada@rennes.example" } = {}) {
  return answerAccessRequest(deps, {
    ...{ session, slug, publicId: waiting()[0]?.publicId ?? "", email, given },
    compose: {
      invitation: ({ token, role }) => ({ subject: role, text: token }),
      refusal: (_locale, { reason }) => ({ subject: "refused", text: reason }),
    },
  });
}
const aLead = (slug = RENNES, email = `lead@${slug}.example`) =>
  join({ deps, mails }, { by: admin, slug, role: "lead", email });

describe("U5: asking for access", () => {
  it("lands in the administration’s queue, oldest first, with who asks, what for and whether there is a lead", async () => {
    await aLead(NANTES);
    expect(await ask({ slug: NANTES })).toEqual({ ok: true, value: null });
    now = new Date(now.getTime() + 1_000);
    await ask();
    expect(queue()).toMatchObject([
      { body: { slug: NANTES }, hasLead: true, job: ada.job, message: "Bonjour", times: 1 },
      { body: { slug: RENNES }, hasLead: false, name: "Ada Dupont", email: "ada@rennes.example" },
    ]);
  });

  it("is one request however often it is asked, and keeps the words of the first", async () => {
    await ask({ form: "same" });
    await ask({ form: "same" });
    expect(waiting()).toMatchObject([{ times: 1 }]);
    now = new Date(now.getTime() + DAY_MS);
    await Promise.all([ask({ typed: { ...ada, name: "Somebody else" } }), ask()]);
    expect(waiting()).toMatchObject([
      { times: 3, name: "Ada Dupont", lastAskedAt: now, createdAt: someTime },
    ]);
  });

  it("tells who may answer once for all that wait: the administrators, or the leads where there are any", async () => {
    await ask();
    await ask({ typed: { ...ada, email: "bob@rennes.example" } });
    expect(mails.map(({ to, kind }) => [to, kind])).toEqual([[ADMIN, "access"]]);
    await aLead(NANTES);
    mails.length = 0;
    await ask({ slug: NANTES });
    expect(mails.map(({ to }) => to)).toEqual(["lead@nantes-metropole.example"]);
    expect(mails[0]?.text).not.toContain("Bonjour");
  });

  it("answers the same whatever the address is: unknown, of a member, of an administrator, or asked before", async () => {
    await aLead();
    const answers = [];
    for (const email of ["new@x.example", "lead@rennes-metropole.example", ADMIN, "new@x.example"])
      answers.push(await ask({ typed: { ...ada, email } }));
    expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"ok":true,"value":null}']));
  });

  it("names each field to mend, and stores nothing", async () => {
    const typed = { name: "", job: "x".repeat(121), email: "ada", message: "x".repeat(1_001) };
    expect(await ask({ typed })).toEqual({
      ok: false,
      reason: { code: "INVALID", problems: ["BAD_NAME", "BAD_JOB", "BAD_ADDRESS", "LONG_MESSAGE"] },
    });
    expect(waiting()).toEqual([]);
  });

  it("is for the real bodies of the directory, found by name, commune or postcode", async () => {
    const fictional = deps.directory.entries.find(({ body }) => body.demonstration)?.body;
    for (const slug of ["nowhere", fictional?.slug ?? ""]) {
      expect(await ask({ slug })).toEqual({ ok: false, reason: { code: "NOT_FOUND" } });
      expect(viewAccessRequest(deps, slug)).toEqual(NOTHING);
    }
    expect(viewAccessBody(deps, " cesson ").matches.map(({ body }) => body.slug)).toEqual([RENNES]);
    expect(viewAccessBody(deps, fictional?.name ?? "").matches).toEqual([]);
    expect(viewAccessBody(deps, "").matches).toEqual([]);
  });

  it("ends: a hundred wait for one body, and those of the others are still taken", async () => {
    for (let person = 0; person < 100; person += 1)
      await ask({ typed: { ...ada, email: `p${person}@rennes.example` } });
    expect(await ask()).toEqual({ ok: false, reason: { code: "FULL" } });
    expect(await ask({ slug: NANTES })).toMatchObject({ ok: true });
    expect(await ask({ typed: { ...ada, email: "p7@rennes.example" } })).toMatchObject({ ok: true });
  });

  it("says what the site can do about an answer", () => {
    const told = (settings: Parameters<typeof aServer>[0], outside: Parameters<typeof aServer>[1]) => {
      const server = aServer(settings, outside);
      const view = viewAccessRequest(server, RENNES);
      server.close();
      return view.ok ? view.value.answersBy : view;
    };
    expect(told({}, {})).toEqual({ mail: false, contact: null });
    const nothing = async () => undefined;
    const mailer = { send: nothing, check: nothing, isLocal: false, close: () => undefined };
    expect(told({}, { mailer: { ...mailer, isLocal: true } })).toEqual({ mail: false, contact: null });
    expect(told({ CONTACT_EMAIL: "hello@site.example" }, { mailer })).toEqual({
      ...{ mail: true, contact: "hello@site.example" },
    });
  });
});

describe("U5: answering a request for access", () => {
  it("an administrator invites the first lead; the invitation opens the team, and the request is closed", async () => {
    await ask({ locale: "en" });
    mails.length = 0;
    expect(await answer({ kind: "invite", role: "lead" })).toEqual({ ok: true, value: { leads: false } });
    expect(mails).toMatchObject([{ to: "ada@rennes.example", kind: "invitation", subject: "lead" }]);
    expect(waiting()).toEqual([]);
    const token = mails[0]?.text ?? "";
    const answered = { token, name: "Ada", device: "?", locale: "fr", previous: null } as const;
    const joined = await acceptInvitation(deps, { ...answered, compose: () => ({ subject: "", text: "" }) });
    expect(joined).toMatchObject({ ok: true });
    expect(await answer({ kind: "refuse", reason: "Too late" })).toEqual(NOTHING);
    expect(mails).toHaveLength(1);
  });

  it("an administrator invites nobody but a first lead, and may refuse where there is one", async () => {
    await aLead();
    await ask();
    for (const role of ["lead", "reader"] as const)
      expect(await answer({ kind: "invite", role })).toMatchObject({ reason: "BAD_ROLE" });
    expect(await answer({ kind: "refuse", reason: "Ask Léa" })).toMatchObject({ ok: true });
  });

  it("a lead sees those of their body and no other, and invites with a role", async () => {
    const lead = await aLead();
    await aLead(NANTES);
    await ask();
    await ask({ slug: NANTES });
    const team = viewTeam(deps, { session: lead, slug: RENNES });
    expect(team.ok && team.value.requests.map(({ email }) => email)).toEqual(["ada@rennes.example"]);
    expect(await answer({ kind: "invite", role: null }, { session: lead })).toMatchObject({
      reason: "BAD_ROLE",
    });
    expect(await answer({ kind: "invite", role: "contributor" }, { session: lead })).toEqual({
      ...{ ok: true, value: { leads: true } },
    });
  });

  it("a refusal needs its reason, is told once, and not twice by two who press at once", async () => {
    const lead = await aLead();
    await ask();
    mails.length = 0;
    expect(await answer({ kind: "refuse", reason: " " })).toMatchObject({ reason: "NO_REASON" });
    expect(await answer({ kind: "refuse", reason: "x".repeat(501) })).toMatchObject({ reason: "NO_REASON" });
    const both = await Promise.all([
      answer({ kind: "refuse", reason: "Pas encore" }),
      answer({ kind: "invite", role: "reader" }, { session: lead }),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(mails).toMatchObject([{ to: "ada@rennes.example", kind: "access", text: "Pas encore" }]);
    // Refused once, one may ask again.
    await ask();
    expect(waiting()).toMatchObject([{ times: 1 }]);
  });

  it("is closed by any invitation of that address into that body", async () => {
    const lead = await aLead();
    await ask();
    await ask({ slug: NANTES });
    const compose = () => ({ subject: "", text: "" });
    const one = { session: lead, slug: RENNES, email: "ada@rennes.example", commune: null, compose };
    expect(await invite(deps, { ...one, role: "reader", locale: "fr" })).toMatchObject({ ok: true });
    expect(queue()).toMatchObject([{ body: { slug: NANTES } }]);
  });

  it("says what stands in the way of inviting, and the request waits on", async () => {
    const lead = await aLead();
    await ask({ typed: { ...ada, email: "lead@rennes-metropole.example" } });
    const email = "lead@rennes-metropole.example";
    expect(await answer({ kind: "invite", role: "reader" }, { session: lead, email })).toMatchObject({
      reason: "ALREADY_MEMBER",
    });
    expect(waiting()).toHaveLength(1);
  });

  it("is nobody else’s: no other role, no other body, no form of another request", async () => {
    const lead = await aLead();
    await ask();
    const publicId = waiting()[0]?.publicId ?? "";
    const member = (role: "contributor" | "reader" | "consultant") =>
      join({ deps, mails }, { by: lead, slug: RENNES, role, email: `${role}@rennes.example` });
    const others = [
      await aLead(NANTES),
      await member("contributor"),
      await member("reader"),
      await member("consultant"),
      await signedIn({ deps, mails }, "looks@barometre.example"),
      "",
    ];
    for (const session of others) {
      expect(queue(session)).toEqual(NOTHING);
      expect(viewAccessAnswer(deps, { session, slug: RENNES, publicId })).toEqual(NOTHING);
      expect(await answer({ kind: "refuse", reason: "No" }, { session })).toEqual(NOTHING);
      const team = viewTeam(deps, { session, slug: RENNES });
      expect(team.ok ? team.value.requests : []).toEqual([]);
    }
    for (const session of [lead, admin]) {
      expect(await answer({ kind: "refuse", reason: "No" }, { session, slug: NANTES })).toEqual(NOTHING);
      const given = { kind: "refuse", reason: "No" } as const;
      expect(await answer(given, { session, email: "other@rennes.example" })).toEqual(NOTHING);
    }
    expect(waiting()).toHaveLength(1);
  });

  it("is kept for its time, answered or not", async () => {
    await ask();
    await answer({ kind: "refuse", reason: "Non" });
    await ask({ slug: NANTES });
    const count = () => deps.accessRequests.count();
    now = new Date(someTime.getTime() + 100 * DAY_MS);
    await ask({ slug: NANTES });
    now = new Date(someTime.getTime() + 279 * DAY_MS);
    await deleteEnded(deps);
    expect(count()).toBe(1);
    now = new Date(someTime.getTime() + 280 * DAY_MS);
    await deleteEnded(deps);
    expect(count()).toBe(0);
  });
});
