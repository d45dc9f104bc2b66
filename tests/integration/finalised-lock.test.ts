// While an assessment is finalised nothing of it is written, by whatever door, and nothing that was typed is lost.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeSection } from "../../app/answering/close-section.server.ts";
import { confirmSection } from "../../app/answering/confirm-section.server.ts";
import { reviewAnswers } from "../../app/answering/review-answers.server.ts";
import { saveAnswer } from "../../app/answering/save-answer.server.ts";
import { saveSection } from "../../app/answering/save-section.server.ts";
import { viewHub } from "../../app/answering/view-hub.server.ts";
import { viewQuestion } from "../../app/answering/view-question.server.ts";
import { viewSection } from "../../app/answering/view-section.server.ts";
import { assignWork } from "../../app/assignments/assign-work.server.ts";
import { composeReminder } from "../../app/assignments/assignment-mails.server.ts";
import { sendReminders } from "../../app/assignments/send-reminders.server.ts";
import { viewAccount } from "../../app/dashboard/view-account.server.ts";
import { EMPTY_CONTENT } from "../../app/domain/answers/answer-content.ts";
import { fingerprint } from "../../app/domain/answers/fingerprint.ts";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { viewLocked } from "../../app/finalisation/view-locked.server.ts";
import { restoreAnswer } from "../../app/history/restore-answer.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer, post } from "../builders/a-running-server.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { join, type PeopleServer, signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const slug = "rennes-metropole";
const EMAIL = "contributor@rennes.example";
const locale = "fr";
const DAY_MS = 86_400_000;

let deps: Deps;
let now: Date;
let server: PeopleServer;
let lead: AssessmentRef;
let contributor: AssessmentRef;

beforeEach(async () => {
  now = someTime;
  const mails: Mail[] = [];
  deps = aServer({}, { now: () => now, post: (mail) => mails.push(mail) });
  server = { deps, mails };
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  const by = await signedIn(server, "admin@barometre.example");
  const session = await join(server, { by, slug, role: "lead", email: "lead@rennes.example" });
  const other = await join(server, { by: session, slug, role: "contributor", email: EMAIL });
  await startTeamAssessment(deps, { session, slug, surveyId: "metropoles-numeriques", form: "form" });
  lead = { slug, edition: "2026", tokens: [], session };
  contributor = { ...lead, session: other };
  for (const version of [0, 1])
    await post(deps, contributor, {
      ...{ question: "data.open", fields: { answer: String(version + 1) }, page: { version } },
    });
  await assign("2026-11-25");
  await finaliseAssessment(deps, { compose: finalisationWords, ref: lead, isAccurate: true, form: "one" });
});
afterEach(() => deps.close());

function assign(dueOn: string) {
  return assignWork(deps, {
    ...{ ref: lead, locale, sectionId: "data", questionId: null, email: EMAIL, kind: "contribute" },
    ...{ dueOn, message: "", form: `form ${dueOn}`, compose: () => ({ subject: "", text: "" }) },
  });
}
const page = (intent: "continue" | "autosave") =>
  ({ version: 2, form: "", seq: 0, was: "", intent }) as const;
const save = (intent: "continue" | "autosave") =>
  saveAnswer(deps, {
    ...{ ref: contributor, questionId: "data.open", entries: formEntries([["answer", "4"]]) },
    meta: page(intent),
  });

const SECTION = [
  ["data.open:version", "2"],
  ["data.open:answer", "4"],
] as const;

const writes: Readonly<Record<string, () => unknown>> = {
  "a question": () => save("continue"),
  autosave: () => save("autosave"),
  "a section": () =>
    saveSection(deps, { ref: contributor, sectionId: "data", entries: formEntries(SECTION) }),
  "the end of a section": () => closeSection(deps, { ref: contributor, sectionId: "data", finished: "yes" }),
  "what was taken over": () => confirmSection(deps, { ref: contributor, sectionId: "data" }),
  "an older answer": () => restoreAnswer(deps, { ref: contributor, locale, position: 2, version: 2 }),
  "a page shown again": () =>
    reviewAnswers(deps, { ref: contributor, questions: [], entries: formEntries([]) }),
  "a page of a question": () =>
    viewQuestion(deps, { ref: contributor, locale, sectionId: "data", questionId: "data.open" }),
  "a page of a section": () => viewSection(deps, { ref: contributor, locale, sectionId: "data" }),
  "a request to someone": () => assign("2026-11-26"),
};
function stored() {
  const id = deps.assessments.get(slug, "2026")?.id ?? 0;
  const answers = [...deps.answers.listOf(id, deps.assessments.getById(id)?.surveyVersion ?? "")];
  return {
    answers,
    finished: deps.finishedSections.listOf(id),
    asked: deps.assignments.listOfAssessment(id),
  };
}
const codeOf = (result: unknown) => {
  const { reason } = result as { readonly reason?: string | { readonly code: string } };
  return typeof reason === "object" ? reason.code : reason;
};

describe("while an assessment is finalised", () => {
  it.each(Object.keys(writes))("refuses %s, and is open to it again once reopened", async (name) => {
    const before = stored();
    expect(codeOf(await writes[name]?.())).toBe("FINALISED");
    expect(stored()).toEqual(before);
    await reopenAssessment(deps, { compose: finalisationWords, ref: lead, version: 1, reason: "Une erreur" });
    expect(codeOf(await writes[name]?.())).not.toBe("FINALISED");
  });

  it("gives back in words what was typed, and nothing that was there before", () => {
    const sent = [
      ...SECTION,
      ["data.open:publicText", "Nouveau texte"],
      ["data.use:version", "0"],
      ["data.use:was", fingerprint(EMPTY_CONTENT)],
    ] as const;
    const untouched = viewLocked(deps, { ref: contributor, locale, sent: [] });
    expect(untouched.ok && untouched.value).toMatchObject({ mark: { version: 1 }, typed: [] });
    const locked = viewLocked(deps, { ref: contributor, locale, sent });
    const typed = locked.ok ? locked.value.typed : [];
    expect(typed.map(({ sheet }) => sheet.question.id)).toEqual(["data.open"]);
    expect(typed[0]?.content).toMatchObject({
      ...{ answer: { state: "answered", value: 4 }, publicText: "Nouveau texte" },
    });
  });

  it("gives back as it was what could not have been saved", () => {
    const tooLong = "a".repeat(1_001);
    const sent = [
      ["version", "2"],
      ["publicText", tooLong],
    ] as const;
    const locked = viewLocked(deps, { ref: contributor, locale, sent, questionId: "data.open" });
    expect(locked.ok && locked.value.typed[0]).toMatchObject({ content: null, texts: [tooLong] });
  });

  it("asks nobody for what cannot be done, until it is reopened", async () => {
    const tasks = () => {
      const view = viewAccount(deps, contributor.session ?? null, locale);
      return view.ok ? view.value.tasks.length : view.reason;
    };
    const hub = viewHub(deps, { ref: lead, locale });
    expect(hub.ok && [hub.value.mayAnswer, hub.value.mayAssign]).toEqual([false, false]);
    expect(tasks()).toBe(0);
    now = new Date(someTime.getTime() + 5 * DAY_MS);
    const remind = () => sendReminders(deps, composeReminder("https://b.example"));
    expect(await remind()).toBe(0);
    const session = await signedIn(server, "lead@rennes.example");
    await reopenAssessment(deps, {
      compose: finalisationWords,
      ref: { ...lead, session },
      version: 1,
      reason: "Une erreur",
    });
    expect(await remind()).toBe(1);
    contributor = { ...contributor, session: await signedIn(server, EMAIL) };
    expect(tasks()).toBe(1);
  });
});
