// What is written together is decided together, and an assessment is written in one way.
import { describe, expect, it } from "vitest";
import { readsBefore } from "./read-before.ts";
import { appSources } from "./sources.ts";

const sources = appSources();
const filesThat = (say: RegExp) => sources.filter(({ text }) => say.test(text)).map(({ path }) => path);

/** Where an assessment is written: what its visitors do, and what is done before anybody visits it. */
const RECORD = "app/record/assessment-writer.server.ts";
const FIRST = "app/record/append-history.server.ts";
const SEED = "app/seed/seed-demonstration.server.ts";
const MIGRATION = "app/migration/move-assessment.server.ts";
/** An official and a moderator enter no assessment, and change nothing of it: its history tells what they did. */
const PUBLICATION = "app/publication/tell-history.server.ts";

/** Of a fictional assessment that nobody enters, before the server listens. */
const WAITING = "app/publication/wait-for-moderation.server.ts";

describe("an assessment", () => {
  // FIRST, SEED: an assessment that nobody has entered yet. MIGRATION: a command moves all of a questionnaire, and who
  // runs editions those of one, without a right in any of them, and with a report instead.
  it.each([
    ["an answer", /\banswers\.save\(/, [FIRST, RECORD, SEED, MIGRATION]],
    [
      "an entry of its history",
      /\bhistory\.append\(/,
      [FIRST, RECORD, PUBLICATION, WAITING, "app/migration/append-moves.server.ts"],
    ],
    ["its next revision", /\bsaveRevision\(/, [RECORD, MIGRATION]],
    ["what is remembered of it", /\bsnapshots\.saveAnswer\(/, [RECORD]],
  ])("gets %s in one way", (_what, say, places) => {
    expect(filesThat(say).toSorted()).toEqual(places.toSorted());
  });

  it("is handed to its writer by inAssessment alone", () => {
    const within = /\bopenWriter\(/;
    expect(filesThat(within)).toEqual([RECORD, "app/record/in-assessment.server.ts"]);
  });

  it("is entered by whoever writes beside its answers: opinions, files, marks, versions, requests, links", () => {
    const stores = {
      assignments: "create|saveWithdrawn",
      evidenceFiles: "create|delete",
      finalisations: "create|createReopening",
      finishedSections: "save|delete",
      opinions: "save",
      retainedLevers: "save",
      secretLinks: "saveClosedOf|saveConfirmed|saveMailSent",
    };
    const writes = Object.entries(stores).map(([store, verbs]) => `\\b${store}\\.(${verbs})\\(`);
    const writing = filesThat(new RegExp(writes.join("|")));
    const entering = filesThat(/\binAssessment\(/);
    expect(writing.length).toBeGreaterThan(8);
    // Called by assign-work and by the transfer of a workshop, inside.
    expect(writing.filter((path) => !entering.includes(path))).toEqual([
      "app/assignments/write-assignment.server.ts",
      WAITING,
      "app/roadmap/retain-from-workshop.server.ts",
    ]);
  });
});

/** Transactions that enter no assessment as it is written, each with what it writes. */
const OTHER_TRANSACTIONS: Readonly<Record<string, string>> = {
  "app/commands/delete-ended.server.ts": "what has ended, of everybody",
  "app/account/erase-account.server.ts": "a person, out of every table",
  "app/account/request-sign-in.server.ts": "a link to sign in",
  "app/account/save-account.server.ts": "one's own name and sessions",
  "app/account/sign-in-by-provider.server.ts": "a session",
  "app/account/sign-in.server.ts": "a session",
  "app/account/sign-out.server.ts": "a session",
  "app/assignments/change-task.server.ts": "that one's own task is done, by who need not open the assessment",
  "app/assignments/send-reminders.server.ts": "that a reminder leaves",
  "app/assignments/stop-reminders.server.ts": "the end of reminders, by the key in a mail",
  "app/definitions/move-edition.server.ts": "the assessments of an edition, by who runs it and enters none",
  "app/editions/close-edition.server.ts": "the end of an edition, and which drafts leave it, by who runs it",
  "app/editions/cohort-asked.server.ts": "who takes part in an edition, by who runs it",
  "app/editions/letter-text.server.ts": "the words of a letter, by who runs the edition",
  "app/editions/plan-letters.server.ts": "a sending that waits for its day, by who runs the edition",
  "app/editions/recipient.server.ts": "whom a body of a cohort is written to by, by who runs the edition",
  "app/editions/send-letters.server.ts": "that a letter leaves",
  "app/editions/stop-letters.server.ts": "the end of letters, by the key in a mail",
  "app/editions/save-edition.server.ts": "an edition, by who runs it",
  "app/kept-forms/keep-form.server.ts": "a form whose author is not signed in any more",
  "app/kept-forms/kept-form.server.ts": "the end of a kept form",
  "app/mails/change-outgoing.server.ts": "that a mail is tried again, or dropped",
  "app/mails/send-due.server.ts": "who sends a mail, and what came of it",
  "app/opinions/release-communes.server.ts": "what was shown of communes before, before the server listens",
  "app/public-site/answer-report.server.ts":
    "an answer beside a published page, which no answer of the assessment is",
  "app/public-site/report-error.server.ts": "what a reader reports, who has no account",
  "app/publication/answer-consent.server.ts":
    "what an official decides, who has no account, by the key in a mail",
  "app/publication/moderate.server.ts": "what a moderator decides on what was submitted",
  "app/publication/withdraw-publication.server.ts": "that what is online is taken off, by a moderator",
  "app/publication/publish-demonstrations.server.ts":
    "what fictional bodies publish, before the server listens",
  "app/releases/make-release.server.ts": "what an edition tells about itself, by who runs it",
  "app/releases/release-demonstrations.server.ts": "what fictional editions tell, before the server listens",
  "app/releases/show-release.server.ts": "that everybody reads a release, by who runs its edition",
  "app/seed/rename-body.server.ts": "the directory, by a command",
  "app/seed/seed-demonstration.server.ts": "the demonstration, before the server listens",
  "app/seed/seed-directory.server.ts": "the directory, before the server listens",
  "app/seed/take-over-history.server.ts": "the first entries of older assessments, before the server listens",
  "app/start/start-assessment.server.ts": "a new trial",
  "app/start/start-team-assessment.server.ts": "a new assessment of a team",
  "app/migration/migrate-answers.server.ts": "every assessment of a questionnaire, by a command",
  "app/team/answer-access-request.server.ts": "an invitation or a refusal, before anybody is in a team",
  "app/team/answer-invitation.server.ts": "an answer, a member and a session",
  "app/team/change-team.server.ts": "members and invitations",
  "app/team/invite.server.ts": "an invitation",
  "app/team/request-access.server.ts": "a request for access, by who has no account",
  "app/team/name-administrator.server.ts": "a role for the site, by a command",
  "app/minutes/edit-minutes.server.ts": "the minutes of a workshop, which no answer is",
  "app/workshops/come-to-seat.server.ts": "that somebody came to a room, which no answer is",
  "app/workshops/leave-seat.server.ts":
    "a seat that is left or sat on again, which is no account and no answer",
  "app/workshops/return-to-seat.server.ts": "a seat on another device, or a link to it, which no answer is",
  "app/workshops/cast-vote.server.ts": "a ballot of a seat, which is no account and no answer",
  "app/workshops/command-workshop.server.ts":
    "how far a workshop has come, which no answer of the assessment is",
  "app/workshops/change-lever-round.server.ts":
    "levers that a room picks among, which no answer of the assessment is",
  "app/workshops/pick-levers.server.ts": "the picks of a seat, which is no account and no answer",
  "app/workshops/change-desk.server.ts": "what whoever leads a workshop writes beside its steps",
  "app/workshops/decide-question.server.ts": "what a room decided, which no answer of the assessment is",
  "app/workshops/edit-workshop.server.ts": "a workshop that is being prepared",
  "app/workshops/give-word.server.ts": "a word on the session, given to no assessment",
  "app/workshops/join-workshop.server.ts": "a seat, by who has the code of the room",
  "app/workshops/prepare-workshop.server.ts": "a new workshop, which no answer of the assessment is",
};

it("no store turns off that what is deleted is overwritten", () => {
  expect(filesThat(/secure_delete/)).toEqual(["app/database/open-database.server.ts"]);
});

describe("a transaction", () => {
  it("is opened by inAssessment, and elsewhere only for what is no assessment, or a new one", () => {
    const opening = filesThat(/\bwriter\.run\(|\btransact\(/);
    const known = ["app/record/in-assessment.server.ts", ...Object.keys(OTHER_TRANSACTIONS)];
    expect(opening.toSorted()).toEqual(known.toSorted());
  });

  const isUseCase =
    /^app\/(?!database|http|i18n|wiring|server|commands).*(?<!\.(store|http|endpoint))\.server\.ts$/;
  /** What may be read before a transaction, and why nothing goes wrong by it. */
  const READ_BEFORE: Readonly<Record<string, string>> = {
    "app/account/sign-out.server.ts signOut sessionOf(deps)":
      "what the provider wants back; the session is deleted by its key, there or not",
    "app/assignments/send-reminders.server.ts sendReminders deps.assignments":
      "candidates; each is read again as it is noted",
    "app/editions/send-letters.server.ts sendLetters deps.sendings": "candidates; each is read again inside",
    "app/editions/send-letters.server.ts sendLetters isDue(deps)":
      "whether its day has come, which does not go back; what holds it back is asked inside",
    "app/editions/send-letters.server.ts sendOne readySending(deps)": "the same is asked again inside",
    "app/editions/send-letters.server.ts sendOne letterBodies(deps)":
      "candidates; each is read again as its letter is noted",
    "app/publication/answer-consent.server.ts answerConsent readDecision(deps)":
      "how large a file may be, which is a setting; who may send one is asked again inside",
    "app/publication/withdraw-request.server.ts withdrawRequest submitted(deps)":
      "which assessment a request is of, which never changes; all else is asked inside",
    "app/kept-forms/keep-form.server.ts keepForm isStillIn(deps)":
      "nearly every form; whoever is still in has nothing to be kept",
    "app/mails/send-due.server.ts sendOne attempt(deps)":
      "a mail that is held by its lease; the mail server is asked outside any transaction",
    "app/publication/publish-demonstrations.server.ts publishDemonstrations deps.assessments":
      "before the server listens",
    "app/publication/publish-demonstrations.server.ts publishDemonstrations deps.publications":
      "asked again inside",
    "app/releases/release-demonstrations.server.ts releaseDemonstrations deps.editions":
      "before the server listens",
    "app/releases/release-demonstrations.server.ts releaseDemonstrations isReleased(deps)":
      "asked again inside",
    "app/record/in-assessment.server.ts inAssessment lookAhead(deps)":
      "what was typed is read; what it is judged by is looked up again inside",
    "app/seed/seed-demonstration.server.ts seedDemonstration deps.assessments": "asked again inside",
    "app/seed/seed-directory.server.ts seedDirectory deps.seeds": "saves the same again",
    "app/seed/take-over-history.server.ts takeOverHistory deps.history": "read again inside",
    "app/workshops/come-to-seat.server.ts comeToSeat findSeat(deps)":
      "nearly every look has nothing to note; that somebody came stays true whatever happens meanwhile",
  };

  it("decides on nothing that was read before it", () => {
    const found = readsBefore(sources.filter(({ path }) => isUseCase.test(path)));
    const read = [...new Set(found.map(({ where, what }) => `${where} ${what}`))];
    expect(read.toSorted()).toEqual(Object.keys(READ_BEFORE).toSorted());
  });

  it.each([
    ["by asking a store", "if (deps.memberships.countLeads(1) > 0) return null;", "deps.memberships"],
    ["by handing everything on", "const obstacle = obstacleTo(deps, asked);", "obstacleTo(deps)"],
    ["by taking a store out", "const { invitations } = deps;", "deps.invitations"],
    ["by another name", "const all = deps;", "deps in all = deps"],
  ])("is told from one that decides before, %s", (_how, statement, what) => {
    const text = `
      function write(deps: Deps) { return deps.writer.run(() => deps.invitations.create()); }
      export async function ask(deps: Deps, asked: Asked) {
        const now = deps.now();
        const inside = () => deps.invitations.list();
        ${statement}
        const done = await write(deps);
        return deps.invitations.list();
      }`;
    const path = "app/team/ask.server.ts";
    expect(readsBefore([{ path, text }])).toEqual([{ where: `${path} ask`, what }]);
    expect(readsBefore([{ path, text: text.replace(statement, "") }])).toEqual([]);
  });
});
