import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import { viewHub } from "../../app/answering/view-hub.server.ts";
import { type AssignWork, assignWork } from "../../app/assignments/assign-work.server.ts";
import { composeReminder } from "../../app/assignments/assignment-mails.server.ts";
import { changeTask } from "../../app/assignments/change-task.server.ts";
import { sendReminders } from "../../app/assignments/send-reminders.server.ts";
import { stopReminders, viewReminders } from "../../app/assignments/stop-reminders.server.ts";
import { viewAssign } from "../../app/assignments/view-assign.server.ts";
import { withdrawAssignment } from "../../app/assignments/withdraw-assignment.server.ts";
import { deleteEnded } from "../../app/commands/delete-ended.server.ts";
import { viewDashboard } from "../../app/dashboard/view-dashboard.server.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { changeTeam } from "../../app/team/change-team.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer, aTrial } from "../builders/a-running-server.ts";
import { accept, join, signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const RENNES = "rennes-metropole";
const SURVEY = "metropoles-numeriques";
const DAY_MS = 86_400_000;
const NOTHING = { ok: false, reason: "NOT_FOUND" };

let deps: Deps;
let now: Date;
let mails: Mail[];
let administrator: string;
let lead: string;

const emailOf = (who: string, slug = RENNES) => `${who}@${slug}.example`;
const inDays = (days: number) => new Date(someTime.getTime() + days * DAY_MS);
const dayIn = (days: number) => inDays(days).toISOString().slice(0, 10);

beforeEach(async () => {
  now = someTime;
  mails = [];
  deps = aServer({}, { now: () => now, post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  administrator = await signedIn({ deps, mails }, "admin@barometre.example");
  lead = await aMember("lead", { by: administrator });
  await startTeamAssessment(deps, { session: lead, slug: RENNES, surveyId: SURVEY, from: null, form: "f" });
});
afterEach(() => deps.close());

function aMember(
  role: "lead" | "contributor" | "reader" | "consultant",
  { by = lead, slug = RENNES }: { readonly by?: string; readonly slug?: string } = {},
): Promise<string> {
  return join({ deps, mails }, { by, slug, role, email: emailOf(role, slug) });
}
const refOf = (session: string) => ({ slug: RENNES, edition: "2026", tokens: [], session });

let forms = 0;
function assign(asked: Partial<AssignWork> & { readonly by?: string } = {}) {
  const { by = lead, ...rest } = asked;
  forms += 1;
  return assignWork(deps, {
    ...{ ref: refOf(by), locale: "fr", sectionId: "data", questionId: null, kind: "contribute" },
    ...{ email: emailOf("contributor"), dueOn: "", message: "", form: `form ${forms}`, ...rest },
    compose: ({ what, stop, invitation }) => ({
      subject: what,
      text: JSON.stringify({ stop, invitation: invitation?.token ?? null }),
    }),
  });
}
function lastLetter(): { stop: string; invitation: string | null } {
  return JSON.parse(mails.at(-1)?.text ?? "{}");
}
function tasks(session: string) {
  const view = viewDashboard(deps, { session, slug: RENNES, locale: "fr" });
  if (!view.ok) throw new Error(view.reason);
  return view.value.tasks;
}
async function remindersUntil(last: number): Promise<string[]> {
  const before = mails.length;
  const days: string[] = [];
  for (let hour = 0; hour <= last * 24; hour += 6) {
    now = new Date(someTime.getTime() + (hour / 24) * DAY_MS);
    const sent = await sendReminders(deps, composeReminder("https://b.example"));
    if (sent > 0) days.push(now.toISOString().slice(0, 10));
  }
  expect(mails.length - before).toBe(days.length);
  return days;
}

describe("assigning", () => {
  it("shows a member what is asked of them until they say that it is done", async () => {
    const contributor = await aMember("contributor");
    const asked = await assign({ questionId: "data.open", dueOn: dayIn(5), message: " Merci \u0000" });
    expect(asked).toEqual({ ok: true, value: { isForeign: false } });
    expect(lastLetter().invitation).toBeNull();
    const [task] = tasks(contributor);
    expect(task).toMatchObject({ sectionId: "data", questionId: "data.open", message: "Merci" });
    expect(task).toMatchObject({ kind: "contribute", dueOn: dayIn(5), isLate: false, isReminded: true });
    expect(tasks(lead)).toEqual([]);
    const publicId = task?.publicId ?? "";
    expect(await changeTask(deps, { session: lead, publicId, change: "done" })).toEqual(NOTHING);
    await changeTask(deps, { session: contributor, publicId, change: "stop" });
    expect(tasks(contributor)[0]?.isReminded).toBe(false);
    await changeTask(deps, { session: contributor, publicId, change: "done" });
    expect(tasks(contributor)).toEqual([]);
    expect(await changeTask(deps, { session: contributor, publicId, change: "done" })).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ["contribute", "contributor"],
    ["review", "reader"],
  ] as const)("to %s invites who is no member as a %s, by the same mail", async (kind, role) => {
    const before = mails.length;
    await assign({ kind, email: "ada@elsewhere.example" });
    expect(mails.length - before).toBe(1);
    const token = lastLetter().invitation ?? "";
    const joined = await accept(deps, { token, name: "Ada" });
    if (!joined.ok) throw new Error(joined.reason);
    const view = viewDashboard(deps, { session: joined.value.session, slug: RENNES, locale: "fr" });
    expect(view.ok && view.value.role).toBe(role);
    expect(view.ok && view.value.tasks.map(({ what }) => what)).toHaveLength(1);
    const id = deps.accounts.getByEmail("ada@elsewhere.example")?.id ?? 0;
    expect(deps.assignments.listOfPerson({ id, email: "another@address.example" })).toHaveLength(1);
  });

  it("asked twice of someone new leaves one invitation, which offers no less than the first", async () => {
    await assign({ kind: "contribute", email: "ada@elsewhere.example" });
    const first = lastLetter().invitation ?? "";
    await assign({ kind: "review", email: "ada@elsewhere.example" });
    const answer = { name: "Ada" };
    expect((await accept(deps, { ...answer, token: first })).ok).toBe(false);
    const joined = await accept(deps, { ...answer, token: lastLetter().invitation ?? "" });
    const session = joined.ok ? joined.value.session : "";
    const view = viewDashboard(deps, { session, slug: RENNES, locale: "fr" });
    expect(view.ok && [view.value.role, view.value.tasks.length]).toEqual(["contributor", 2]);
  });

  it("warns of an address of another domain, and asks all the same", async () => {
    expect(await assign({ email: "ada@elsewhere.example" })).toMatchObject({ value: { isForeign: true } });
    expect(deps.assignments.listOfPerson({ id: 0, email: "ada@elsewhere.example" })).toHaveLength(1);
  });

  it("asks both people of one page, after going back to it for the second", async () => {
    const [ada, bob] = [await aMember("contributor"), await aMember("reader")];
    await assign({ form: "same" });
    await assign({ form: "same", kind: "review", email: emailOf("reader") });
    expect([tasks(ada).length, tasks(bob).length]).toEqual([1, 1]);
  });

  it("happens once for a form sent twice", async () => {
    await aMember("contributor");
    const before = mails.length;
    await Promise.all([assign({ form: "same" }), assign({ form: "same" })]);
    expect(mails.length - before).toBe(1);
  });

  it("says what is wrong", async () => {
    await aMember("reader");
    const refusals = await Promise.all([
      assign({ email: "ada" }),
      assign({ kind: null }),
      assign({ dueOn: "2026-02-30" }),
      assign({ dueOn: dayIn(-2) }),
      assign({ message: "x".repeat(501) }),
      assign({ email: emailOf("reader") }),
      assign({ sectionId: "nowhere" }),
      assign({ questionId: "agents.perceived-benefit" }),
    ]);
    expect(refusals.map((one) => !one.ok && one.reason)).toEqual([
      ...["BAD_ADDRESS", "BAD_KIND", "BAD_DATE", "PAST_DATE", "LONG_MESSAGE", "WRONG_ROLE"],
      ...["NOT_FOUND", "NOT_FOUND"],
    ]);
    expect((await assign({ email: emailOf("reader"), kind: "review" })).ok).toBe(true);
  });

  it("is for the leads of that team alone, and not for a trial", async () => {
    const others = [
      await aMember("contributor"),
      await aMember("reader"),
      await aMember("lead", { by: administrator, slug: "nantes-metropole" }),
      administrator,
      "",
    ];
    for (const by of others) {
      expect(await assign({ by })).toEqual(NOTHING);
      const place = { locale: "fr", sectionId: "data", questionId: null } as const;
      expect(viewAssign(deps, { ref: refOf(by), ...place })).toEqual(NOTHING);
    }
    expect(await assign({ ref: { ...(await aTrial(deps)), session: lead } })).toEqual(NOTHING);
  });
});

describe("withdrawing what was asked", () => {
  const withdraw = (publicId: string, by = lead, sectionId = "data") =>
    withdrawAssignment(deps, { ref: refOf(by), sectionId, publicId });
  const idOf = (session: string) => tasks(session)[0]?.publicId ?? "";

  it("takes it off the list of its person and ends its reminders; said again, it changes nothing", async () => {
    const contributor = await aMember("contributor");
    await assign({ dueOn: dayIn(5), form: "same" });
    const { stop } = lastLetter();
    const publicId = idOf(contributor);
    expect(await withdraw(publicId)).toEqual({ ok: true, value: null });
    expect(await withdraw(publicId)).toEqual({ ok: true, value: null });
    expect(tasks(contributor)).toEqual([]);
    const view = viewAssign(deps, { ref: refOf(lead), locale: "fr", sectionId: "data", questionId: null });
    expect(view.ok && view.value.open).toEqual([]);
    expect(viewReminders(deps, { token: stop, locale: "fr" })).toMatchObject({ value: { isOver: true } });
    expect(await remindersUntil(14)).toEqual([]);
  });

  it("is not undone by sending its form again", async () => {
    const contributor = await aMember("contributor");
    await assign({ form: "same" });
    await withdraw(idOf(contributor));
    await assign({ form: "same" });
    expect(tasks(contributor)).toEqual([]);
  });

  it("is for the leads of that team alone, on the page of its section", async () => {
    const contributor = await aMember("contributor");
    const stranger = await aMember("lead", { by: administrator, slug: "nantes-metropole" });
    await assign();
    const publicId = idOf(contributor);
    for (const by of [contributor, stranger, administrator, ""])
      expect(await withdraw(publicId, by)).toEqual(NOTHING);
    expect(await withdraw(publicId, lead, "agents")).toEqual(NOTHING);
    await startTeamAssessment(deps, {
      ...{ session: stranger, slug: "nantes-metropole", surveyId: SURVEY, from: null, form: "f" },
    });
    const foreign = { ...refOf(stranger), slug: "nantes-metropole" };
    expect(await withdrawAssignment(deps, { ref: foreign, sectionId: "data", publicId })).toEqual(NOTHING);
    expect(tasks(contributor)).toHaveLength(1);
  });
});

describe("what was asked of someone who never joined", () => {
  const ADA = "ada@elsewhere.example";
  const asked = () => deps.assignments.listOfPerson({ id: 0, email: ADA }).length;

  it("is deleted together with the invitation that nobody took, and not before", async () => {
    await assign({ email: ADA, dueOn: dayIn(5) });
    await aMember("contributor");
    await assign();
    now = inDays(14 + 89);
    await deleteEnded(deps);
    expect(asked()).toBe(1);
    now = inDays(14 + 90);
    await deleteEnded(deps);
    expect(asked()).toBe(0);
    const contributor = { id: deps.accounts.getByEmail(emailOf("contributor"))?.id ?? 0, email: "" };
    expect(deps.assignments.listOfPerson(contributor)).toHaveLength(1);
  });

  it("stays as long as someone has joined by it", async () => {
    await assign({ email: ADA });
    const token = lastLetter().invitation ?? "";
    await accept(deps, { token, name: "Ada" });
    now = inDays(200);
    await deleteEnded(deps);
    const ada = deps.accounts.getByEmail(ADA)?.id ?? 0;
    expect(deps.assignments.listOfPerson({ id: ada, email: ADA })).toHaveLength(1);
  });
});

describe("erasing an account", () => {
  it("takes along what was asked of it, and the keys in its mails", async () => {
    const contributor = await aMember("contributor");
    await assign({ dueOn: dayIn(5) });
    const { stop } = lastLetter();
    expect(await eraseAccount(deps, { session: contributor, isConfirmed: true })).toMatchObject({ ok: true });
    expect(deps.assignments.listRemindable()).toEqual([]);
    expect(viewReminders(deps, { token: stop, locale: "fr" })).toEqual(NOTHING);
  });
});

describe("the hub", () => {
  it("says to whom a section is assigned, by name to the team only", async () => {
    const contributor = await aMember("contributor");
    const consultant = await aMember("consultant");
    await assign({ dueOn: dayIn(5) });
    const assigned = (session: string) => {
      const hub = viewHub(deps, { ref: refOf(session), locale: "fr" });
      return hub.ok ? hub.value.sections.find(({ id }) => id === "data")?.assigned : null;
    };
    expect(assigned(contributor)).toMatchObject([{ who: emailOf("contributor"), dueOn: dayIn(5) }]);
    expect(assigned(consultant)).toMatchObject([{ who: null, dueOn: dayIn(5) }]);
  });
});

describe("reminders", () => {
  it("leave three days before, on the day and every week, until it is done", async () => {
    const contributor = await aMember("contributor");
    await assign({ dueOn: dayIn(5) });
    expect(await remindersUntil(14)).toEqual([dayIn(2), dayIn(5), dayIn(12)]);
    expect(mails.at(-1)?.text).toContain("https://b.example/fr/t/rennes-metropole/e/2026/s/data\n");
    const session = await signedIn({ deps, mails }, emailOf("contributor"));
    await changeTask(deps, { session, publicId: tasks(session)[0]?.publicId ?? "", change: "done" });
    expect(contributor).not.toBe("");
    expect(await remindersUntil(40)).toEqual([]);
  });

  it("end by the link of any mail, without signing in, and not by looking at it", async () => {
    await aMember("contributor");
    await assign({ dueOn: dayIn(5) });
    const asked = lastLetter().stop;
    expect(await remindersUntil(2)).toEqual([dayIn(2)]);
    const reminded = /rappels\/([\w-]{32})/.exec(mails.at(-1)?.text ?? "")?.[1] ?? "";
    for (const token of [asked, reminded])
      expect(viewReminders(deps, { token, locale: "fr" })).toMatchObject({ value: { isOver: false } });
    expect(await stopReminders(deps, reminded)).toEqual({ ok: true, value: null });
    expect(viewReminders(deps, { token: asked, locale: "fr" })).toMatchObject({ value: { isOver: true } });
    expect(await remindersUntil(40)).toEqual([]);
    expect(await stopReminders(deps, "A".repeat(32))).toEqual(NOTHING);
  });

  it("do not go to who has left the team, or has not joined it", async () => {
    await aMember("contributor");
    await assign({ dueOn: dayIn(5) });
    await assign({ dueOn: dayIn(5), email: "ada@elsewhere.example" });
    const accountId = deps.accounts.getByEmail(emailOf("contributor"))?.id ?? 0;
    await changeTeam(deps, { session: lead, slug: RENNES, change: { kind: "remove", accountId } });
    expect(await remindersUntil(14)).toEqual([]);
  });

  it("S11: are handed over once, and noted with it or not at all", async () => {
    await aMember("contributor");
    await assign({ dueOn: dayIn(5) });
    now = inDays(5);
    const compose = composeReminder("https://b.example");
    const post = () => {
      throw new Error("the disk is full");
    };
    await expect(sendReminders({ ...deps, post }, compose)).rejects.toThrow("the disk is full");
    expect(await sendReminders(deps, compose)).toBe(1);
    expect(await sendReminders(deps, compose)).toBe(0);
  });
});
