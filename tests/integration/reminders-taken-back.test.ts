// A reminder that has not left yet says what can no longer be done once the assessment is finalised: it is taken back.
import { afterEach, beforeEach, expect, it } from "vitest";
import { assignWork } from "../../app/assignments/assign-work.server.ts";
import { composeReminder } from "../../app/assignments/assignment-mails.server.ts";
import { sendReminders } from "../../app/assignments/send-reminders.server.ts";
import { aboutReminder } from "../../app/domain/mails/about.ts";
import { mailsAbout, teamMailTroubles } from "../../app/mails/mails-about.server.ts";
import { createPost } from "../../app/mails/post.server.ts";
import {
  aColleague,
  aPublishingTeam,
  finalise,
  type PublishingTeam,
  reopen,
} from "../builders/a-publishing-team.ts";

const EMAIL = "contributor@rennes.example";
const DAY_MS = 24 * 60 * 60 * 1_000;
let team: PublishingTeam;
let now: Date;
let bodyId: number;
let asked: number;

beforeEach(async () => {
  team = await aPublishingTeam();
  const { deps, ref } = team;
  await aColleague(team, "contributor");
  await reopen(team);
  now = deps.now();
  const dueOn = new Date(now.getTime() + 5 * DAY_MS).toISOString().slice(0, 10);
  const done = await assignWork(deps, {
    ...{ ref, locale: "fr", sectionId: "data", questionId: null, email: EMAIL, kind: "contribute" },
    ...{ dueOn, message: "", form: "ask", compose: () => ({ subject: "", text: "" }) },
  });
  if (!done.ok) throw new Error(String(done.reason));
  const record = deps.assessments.get(ref.slug, ref.edition);
  bodyId = record?.bodyId ?? 0;
  asked = deps.assignments.listOfAssessment(record?.id ?? 0)[0]?.id ?? 0;
  now = new Date(now.getTime() + 4 * DAY_MS);
  // From now on mails wait as they do on a server.
  Object.assign(deps, { now: () => now, post: createPost(deps).post });
  expect(await sendReminders(deps, composeReminder("https://barometre.example"))).toBe(1);
});
afterEach(() => team.deps.close());

const reminders = () => mailsAbout(team.deps, aboutReminder(bodyId, asked)).map(({ state }) => state);

it("is dropped with the finalising, and what tells of the finalising leaves", async () => {
  expect(reminders()).toEqual(["waiting"]);
  // The session of the lead is of the day before.
  now = new Date(now.getTime() - 4 * DAY_MS);
  await finalise(team, "two");
  expect(reminders()).toEqual(["dropped"]);
  const waiting = team.deps.outgoing.list("waiting", 9).map(({ kind }) => kind);
  expect(waiting).toContain("finalised");
});

it("stays a mail of the team: one that does not arrive is shown beside whom it is for", () => {
  const { outgoing } = team.deps;
  const claimed = outgoing
    .claim({ lease: "x", now, until: now, most: 9 })
    .find(({ kind }) => kind === "reminder");
  outgoing.saveGivenUp({ id: claimed?.id ?? 0, lease: "x" }, { kind: "refused", reply: 550 }, now);
  expect(claimed?.email).toBe(EMAIL);
  expect([...teamMailTroubles(team.deps, bodyId).keys()]).toEqual([EMAIL]);
  expect(teamMailTroubles(team.deps, bodyId + 1).size).toBe(0);
});
