import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import { viewHub } from "../../app/answering/view-hub.server.ts";
import { viewQuestion } from "../../app/answering/view-question.server.ts";
import { viewSection } from "../../app/answering/view-section.server.ts";
import { BY_SECRET_LINK } from "../../app/domain/answers/author.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import { createPresence } from "../../app/presence/presence.server.ts";
import { viewPresence } from "../../app/presence/view-presence.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { visitorOf } from "../../app/record/visitor-of.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer, aTrial, post } from "../builders/a-running-server.ts";
import { join, signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const RENNES = "rennes-metropole";
const SECOND_MS = 1_000;

let deps: Deps;
let now: Date;
let mails: Mail[];
let lead: string;
let ada: string;

beforeEach(async () => {
  now = someTime;
  mails = [];
  deps = aServer({}, { now: () => now, post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  const by = await signedIn({ deps, mails }, "admin@barometre.example");
  lead = await join({ deps, mails }, { by, role: "lead", slug: RENNES, email: "lead@rennes.example" });
  ada = await aMember("contributor", "ada");
  for (const form of ["one", "two"])
    await startTeamAssessment(deps, {
      ...{ session: lead, slug: RENNES, surveyId: "metropoles-numeriques", form },
    });
});
afterEach(() => deps.close());

function aMember(role: "contributor" | "reader" | "consultant", name: string): Promise<string> {
  return join({ deps, mails }, { by: lead, role, slug: RENNES, email: `${name}@rennes.example` });
}
const as = (session: string, edition = "2026"): AssessmentRef => ({
  slug: RENNES,
  edition,
  tokens: [],
  session,
});
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * SECOND_MS);
};
function openQuestion(ref: AssessmentRef, questionId = "data.open") {
  const view = viewQuestion(deps, { ref, locale: "fr", sectionId: "data", questionId });
  return view.ok ? view.value.present.map(({ who, since }) => [who.name, since]) : view.reason;
}
function openSection(ref: AssessmentRef, sectionId = "data") {
  const view = viewSection(deps, { ref, locale: "fr", sectionId });
  return view.ok ? view.value.present.map(({ who }) => who.name) : view.reason;
}
function watched(ref: AssessmentRef, sectionId = "data") {
  const view = viewPresence(deps, { ref, sectionId });
  return view.ok ? view.value.map(({ who }) => who.name) : view.reason;
}
function onHub(ref: AssessmentRef) {
  const view = viewHub(deps, { ref, locale: "fr" });
  const sections = view.ok ? view.value.sections : [];
  return sections.flatMap(({ id, present }) => present.map(({ who }) => `${id}: ${who.name}`));
}

describe("who is at work in a section", () => {
  it("is seen by the others on its pages and on the hub, and never by themselves", () => {
    expect(openQuestion(as(ada))).toEqual([]);
    later(30);
    expect(openQuestion(as(ada), "data.use")).toEqual([]);
    expect(openQuestion(as(lead))).toEqual([["ada@rennes.example", someTime.toISOString()]]);
    expect(openSection(as(lead))).toEqual(["ada@rennes.example"]);
    expect(openSection(as(lead), "agents")).toEqual([]);
    expect(onHub(as(ada))).toEqual(["agents: lead@rennes.example", "data: lead@rennes.example"]);
    expect(onHub(as(lead))).toEqual(["data: ada@rennes.example"]);
  });

  it("is no longer there two minutes after the last page or save, and begins anew after that", async () => {
    openQuestion(as(ada));
    later(119);
    expect(watched(as(lead))).toEqual(["ada@rennes.example"]);
    await post(deps, as(ada), { question: "data.open", fields: { answer: "2" } });
    later(119);
    expect(openQuestion(as(lead))).toEqual([["ada@rennes.example", someTime.toISOString()]]);
    later(1);
    expect(watched(as(lead))).toEqual([]);
    openQuestion(as(ada));
    expect(openQuestion(as(lead))).toEqual([["ada@rennes.example", now.toISOString()]]);
  });

  it("leaves a trace neither by reading nor by asking who is there", async () => {
    const reader = await aMember("reader", "reader");
    expect(openQuestion(as(reader))).toBe("NOT_FOUND");
    expect(onHub(as(reader))).toEqual([]);
    expect([watched(as(reader)), watched(as(ada))]).toEqual(["NOT_FOUND", []]);
    onHub(as(ada));
    expect(watched(as(lead))).toEqual([]);
  });

  it("is one person in two tabs and on two devices", async () => {
    openQuestion(as(ada));
    const other = await signedIn({ deps, mails }, "ada@rennes.example");
    expect(openQuestion(as(other), "data.use")).toEqual([]);
    expect(watched(as(lead))).toEqual(["ada@rennes.example"]);
  });

  it("is of one assessment only", () => {
    openQuestion(as(ada));
    expect(watched(as(lead, "2026-2"))).toEqual([]);
  });

  it("has no name once erased, nor for who may not know the team", async () => {
    const consultant = await aMember("consultant", "consultant");
    openQuestion(as(ada));
    expect(onHub(as(consultant))).toEqual(["data: null"]);
    await eraseAccount(deps, { session: ada, isConfirmed: true });
    expect(watched(as(lead))).toEqual([null]);
  });

  it("who came by the secret link is told apart by browser, and has no name", async () => {
    const trial = await aTrial(deps);
    const [one, two] = ["~one", "~two"].map((mark) => ({ ...trial, mark }));
    if (one === undefined || two === undefined) throw new Error();
    expect(openQuestion(one)).toEqual([]);
    expect(openQuestion(one, "data.use")).toEqual([]);
    expect(openQuestion(two)).toEqual([[null, someTime.toISOString()]]);
    expect(openQuestion({ ...trial, mark: null })).toHaveLength(2);
    expect(openQuestion(one)).toHaveLength(1);
  });
});

describe("a page that asks by itself", () => {
  it("does not lengthen a session that nobody uses", async () => {
    const ends = () => deps.sessions.listOf(visitorOf(deps, lead).account?.id ?? 0, now)[0]?.expiresAt;
    const before = ends();
    later(3_600);
    watched(as(lead));
    const { account } = visitorOf(deps, lead, "watching");
    expect(deps.sessions.listOf(account?.id ?? 0, now)[0]?.expiresAt).toEqual(before);
    expect(visitorOf(deps, lead).account).not.toBeNull();
    await deps.writer.run(() => undefined);
    expect(ends()).not.toEqual(before);
  });
});

describe("the memory of who is there", () => {
  it("is bounded, and lets go of who left", () => {
    const presence = createPresence();
    const seen = { assessmentId: 1, sectionId: "data", author: BY_SECRET_LINK };
    for (let person = 0; person < 5_000; person += 1)
      presence.save({ ...seen, person: String(person), at: someTime });
    const here = presence.listOf(1, someTime);
    expect([here.length, here[0]?.person]).toEqual([2_000, "3000"]);
    const after = new Date(someTime.getTime() + 120 * SECOND_MS);
    presence.save({ ...seen, person: "new", at: after });
    expect(presence.listOf(1, someTime).map(({ person }) => person)).toEqual(["new"]);
  });
});
