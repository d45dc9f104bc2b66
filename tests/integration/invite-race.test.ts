// Two presses at once, or two people at once: whoever lets someone in, asks something of them or takes something along
// decides on what is true when it is written.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assignWork } from "../../app/assignments/assign-work.server.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { type AssessmentRef, findAssessment } from "../../app/record/find-assessment.server.ts";
import { attachTrial } from "../../app/start/attach-trial.server.ts";
import { mailLink } from "../../app/start/mail-link.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { changeTeam, type TeamChange } from "../../app/team/change-team.server.ts";
import { type Invite, invite } from "../../app/team/invite.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { writeInvitation } from "../../app/team/write-invitation.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aMailbox } from "../builders/a-mailbox.ts";
import { aServer, aTrial } from "../builders/a-running-server.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { accept, anInvitation, join, signedIn } from "../builders/people.ts";

const slug = "rennes-metropole";
const ADA = "ada@rennes.example";

let deps: Deps;
let mails: Mail[];
let administrator: string;
let bodyId: number;

beforeEach(async () => {
  mails = [];
  const { mailer } = aMailbox();
  deps = aServer({}, { mailer, post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  administrator = await signedIn({ deps, mails }, "admin@barometre.example");
  bodyId = deps.directory.entries.find(({ body }) => body.slug === slug)?.body.id ?? 0;
});
afterEach(() => deps.close());

const emailOf = (who: string) => `${who}@rennes.example`;
const compose = ({ token = "" }: { readonly token?: string }) => ({ subject: "", text: token });
const aMember = (who: string, role: "lead" | "contributor" = "lead", by = administrator) =>
  join({ deps, mails }, { by, slug, role, email: emailOf(who) });
const idOf = (who: string) => deps.accounts.getByEmail(emailOf(who))?.id ?? 0;
function inviteBy(session: string, asked: Partial<Invite> = {}) {
  return invite(deps, {
    session,
    slug,
    email: ADA,
    role: "reader",
    commune: null,
    locale: "fr",
    compose,
    ...asked,
  });
}
const change = (session: string, asked: TeamChange) => changeTeam(deps, { session, slug, change: asked });
const waiting = () => deps.invitations.listOpen(bodyId).map(({ email }) => email);
const said = (results: readonly { readonly ok: boolean; readonly reason?: unknown }[]) =>
  results.map((one) => (one.ok ? "done" : one.reason));

describe("inviting at once", () => {
  it("the same address three times invites it once, by one mail", async () => {
    const lead = await aMember("lead");
    const before = mails.length;
    const results = await Promise.all([inviteBy(lead), inviteBy(lead), inviteBy(lead)]);
    expect(said(results)).toEqual(["done", "ALREADY_INVITED", "ALREADY_INVITED"]);
    expect(waiting()).toEqual([ADA]);
    expect(mails.length - before).toBe(1);
  });

  it("two first leads invites one, and the other once that one was taken back", async () => {
    const first = (who: string) => inviteBy(administrator, { role: "lead", email: emailOf(who) });
    expect(said(await Promise.all([first("ada"), first("bob")]))).toEqual(["done", "FIRST_LEAD_INVITED"]);
    expect(waiting()).toEqual([ADA]);
    const publicId = deps.invitations.listOpen(bodyId)[0]?.publicId ?? "";
    const [, second] = await Promise.all([
      change(administrator, { kind: "withdraw", publicId }),
      first("bob"),
    ]);
    expect(second.ok).toBe(true);
    expect(waiting()).toEqual([emailOf("bob")]);
  });

  it("a first lead while the first one accepts is refused", async () => {
    const token = await anInvitation({ deps, mails }, { by: administrator, slug, role: "lead", email: ADA });
    const answer = { token, name: "Ada" };
    const results = await Promise.all([
      accept(deps, answer),
      inviteBy(administrator, { role: "lead", email: emailOf("bob") }),
    ]);
    expect(said(results)).toEqual(["done", "NOT_FOUND"]);
  });

  it("the last two hundred leaves two hundred waiting", async () => {
    const lead = await aMember("lead");
    deps.transact(() => {
      for (let one = 1; one < 200; one += 1)
        writeInvitation(deps, {
          ...{ email: emailOf(`one-${one}`), bodyId, role: "reader", commune: null },
          invitedBy: idOf("lead"),
        });
    });
    const ask = (who: string) => inviteBy(lead, { email: emailOf(who) });
    const results = await Promise.all([ask("ada"), ask("bob"), ask("eve")]);
    expect(said(results)).toEqual(["done", "TOO_MANY", "TOO_MANY"]);
    expect(waiting()).toHaveLength(200);
  });

  it("with a lead who is removed invites nobody", async () => {
    const lead = await aMember("lead");
    const other = await aMember("other", "lead", lead);
    const remove = { kind: "remove", accountId: idOf("other") } as const;
    expect(said(await Promise.all([change(lead, remove), inviteBy(other)]))).toEqual(["done", "NOT_FOUND"]);
    expect(waiting()).toEqual([]);
  });

  it("who accepts is a member already", async () => {
    const lead = await aMember("lead");
    const token = await anInvitation({ deps, mails }, { by: lead, slug, role: "reader", email: ADA });
    const answer = { token, name: "Ada" };
    const results = await Promise.all([accept(deps, answer), inviteBy(lead)]);
    expect(said(results)).toEqual(["done", "ALREADY_MEMBER"]);
  });
});

describe("assigning at once", () => {
  let lead: string;
  let other: string;
  const refOf = (session: string) => ({ slug, edition: "2026", tokens: [], session });

  beforeEach(async () => {
    lead = await aMember("lead");
    other = await aMember("other", "lead", lead);
    await startTeamAssessment(deps, { session: lead, slug, surveyId: "metropoles-numeriques", form: "f" });
  });

  function assign(by: string, form: string) {
    return assignWork(deps, {
      ...{ ref: refOf(by), locale: "fr", sectionId: "data", questionId: null, email: ADA, form },
      ...{ kind: "contribute", dueOn: "", message: "", compose: () => compose({}) },
    });
  }
  const asked = () => deps.assignments.listOfAssessment(deps.assessments.get(slug, "2026")?.id ?? 0);

  it("by pressing three times asks once, with one invitation and one mail", async () => {
    const before = mails.length;
    const presses = ["form", "form", "form"].map((form) => assign(lead, form));
    expect(said(await Promise.all(presses))).toEqual(["done", "done", "done"]);
    expect([asked().length, waiting(), mails.length - before]).toEqual([1, [ADA], 1]);
  });

  it("by two leads leaves one invitation", async () => {
    expect(said(await Promise.all([assign(lead, "one"), assign(other, "two")]))).toEqual(["done", "done"]);
    expect([asked().length, waiting()]).toEqual([2, [ADA]]);
  });

  it("stops at five hundred", async () => {
    for (let one = 1; one < 500; one += 1) await assign(lead, `form ${one}`);
    const results = await Promise.all(["a", "b", "c"].map((form) => assign(lead, form)));
    expect(said(results)).toEqual(["done", "TOO_MANY", "TOO_MANY"]);
    expect(asked()).toHaveLength(500);
  });

  it("with a lead who becomes a reader asks nobody", async () => {
    const asReader = { kind: "role", accountId: idOf("other"), role: "reader" } as const;
    const results = await Promise.all([change(lead, asReader), assign(other, "form")]);
    expect(said(results)).toEqual(["done", "NOT_FOUND"]);
    expect([asked(), waiting()]).toEqual([[], []]);
  });

  it("while it is finalised asks nobody", async () => {
    const finalise = finaliseAssessment(deps, {
      compose: finalisationWords,
      ref: refOf(lead),
      isAccurate: true,
      form: "one",
    });
    expect(said(await Promise.all([finalise, assign(other, "form")]))).toEqual(["done", "FINALISED"]);
    expect(asked()).toEqual([]);
  });
});

describe("changing at once", () => {
  it("two leads who step down leave one", async () => {
    const lead = await aMember("lead");
    const other = await aMember("other", "lead", lead);
    const stepDown = (who: string) => ({ kind: "role", accountId: idOf(who), role: "contributor" }) as const;
    const results = await Promise.all([change(lead, stepDown("lead")), change(other, stepDown("other"))]);
    expect(said(results)).toEqual(["done", "LAST_LEAD"]);
    expect(deps.memberships.countLeads(bodyId)).toBe(1);
  });

  it("two answers to one invitation make one member", async () => {
    const lead = await aMember("lead");
    const token = await anInvitation({ deps, mails }, { by: lead, slug, role: "reader", email: ADA });
    const answer = { token, name: "Ada" };
    const results = await Promise.all([accept(deps, answer), accept(deps, answer)]);
    expect(said(results)).toEqual(["done", "INVITATION_CLOSED"]);
  });

  it("two holders of a link who take the trial along give it to one", async () => {
    const trial = await aTrial(deps);
    const lead = await aMember("lead");
    const other = await aMember("other", "contributor", lead);
    const take = (ref: AssessmentRef) => attachTrial(deps, { ref, to: "account" });
    const [mine, theirs] = [lead, other].map((session) => ({ ...trial, session }));
    if (mine === undefined || theirs === undefined) throw new Error("two people hold it");
    expect(said(await Promise.all([take(mine), take(theirs)]))).toEqual(["done", "NOT_FOUND"]);
    expect(findAssessment(deps, { ...mine, tokens: [] }, "answer").ok).toBe(true);
    expect(findAssessment(deps, { ...theirs, tokens: [] }, "answer").ok).toBe(false);
  });

  it("a link that dies is mailed to nobody", async () => {
    const trial = await aTrial(deps);
    const session = await aMember("lead");
    const before = mails.length;
    const attach = attachTrial(deps, { ref: { ...trial, session }, to: "account" });
    const mail = mailLink(deps, { ref: trial, to: ADA, compose: (token) => compose({ token }) });
    const results = await Promise.all([attach, mail]);
    expect(said(results)).toEqual(["done", "NOT_FOUND"]);
    expect(mails.length - before).toBe(0);
  });
});
