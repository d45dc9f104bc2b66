import { describe, expect, it } from "vitest";
import { type PersonalData, personalDataSchema } from "./personal-data.schema.ts";

const at = "2026-11-20T09:00:00.000Z";
const invitation: PersonalData["invitationsSent"][number] = {
  ...{ body: "rivage", role: "reader", createdAt: at, expiresAt: at, answer: null, answeredAt: null },
};
const assignment: PersonalData["assignmentsSent"][number] = {
  ...{
    body: "rivage",
    edition: "2026",
    section: "data",
    question: null,
    kind: "review" as const,
    dueOn: null,
  },
  ...{ message: "", createdAt: at, doneAt: null, withdrawnAt: null },
  ...{ remindersStoppedAt: null, lastRemindedAt: null },
};
const finalised = { body: "rivage", edition: "2026", version: 1, at };
const file: PersonalData = {
  account: { email: "a@b.fr", name: "Ada", siteRole: null, locale: "fr", authorKey: "k", createdAt: at },
  identities: [{ issuer: "https://id.example", subject: "s", linkedAt: at }],
  memberships: [
    { ...{ body: "rivage", trial: null, role: "lead", commune: null }, grantedAt: at, expiresAt: null },
  ],
  rolesGiven: [{ body: "rivage", role: "reader", grantedAt: at }],
  sessions: [{ device: "Firefox", method: "link", createdAt: at, seenAt: at, expiresAt: at }],
  signInLinks: [{ createdAt: at, expiresAt: at, usedAt: null }],
  mails: [{ kind: "sign-in", state: "waiting", failure: null, createdAt: at, endedAt: null }],
  invitationsSent: [invitation],
  invitationsReceived: [{ ...invitation, answer: "accepted", answeredAt: at }],
  accessRequests: [
    {
      ...{ body: "rivage", name: "Ada", job: "Agente", message: "", createdAt: at, lastAskedAt: at },
      ...{ answer: null, answeredAt: null, reason: null },
    },
  ],
  publicationSteps: [{ body: "rivage", edition: "2026", kind: "asked", at, reason: "" }],
  consentsAsked: [{ body: "rivage", edition: "2026", askedAt: at, expiresAt: at }],
  consentsGiven: [{ body: "rivage", edition: "2026", forgottenAt: at }],
  publicReports: [{ body: "rivage", edition: "2026", kind: "error", text: "Faux", reportedAt: at }],
  publicReplies: [{ body: "rivage", edition: "2026", text: "Vu", at }],
  accessRequestsAnswered: [
    { body: "rivage", answer: "refused", answeredAt: at, reason: "Ailleurs" },
    { body: "rivage", answer: "invited", answeredAt: at, reason: null },
  ],
  cohorts: [{ edition: "2027", body: "rivage", addedAt: at }],
  letters: [{ edition: "2027", body: "rivage", kind: "reminder", writtenAt: at }],
  sendingsPlanned: [{ edition: "2027", audience: "not-begun", plannedAt: at }],
  siteActs: [{ at, kind: "edition-created", edition: "2027" }],
  assignmentsSent: [assignment],
  assignmentsReceived: [{ ...assignment, kind: "contribute" }],
  finalisations: [finalised],
  reopenings: [{ ...finalised, reason: "Une erreur" }],
  keptForms: [{ place: "data", keptAt: at, expiresAt: at }],
  opinions: [
    {
      ...{ body: "rivage", edition: "2026", question: "data.use", commune: null },
      ...{ answer: "3", comment: "", savedAt: at },
    },
  ],
  evidenceFiles: [
    {
      ...{ body: "rivage", edition: "2026", question: "data.use", name: "PV.pdf" },
      ...{ type: "pdf", size: 12, sha256: "f", addedAt: at },
    },
  ],
  retainedLevers: [
    {
      ...{ body: "rivage", edition: "2026", lever: "lever.a", month: "2027-03" },
      ...{ status: "done", budget: "", note: "", savedAt: at },
    },
  ],
  workshopSteps: [{ body: "rivage", edition: "2026", title: "Atelier", step: "open", question: null, at }],
  history: [
    {
      ...{ body: "rivage", edition: "2026", survey: "tiny", surveyVersion: "1.0.0", at },
      ...{ kind: "answer", source: "entry", question: "data.use", section: null },
    },
  ],
};

/** Every record in the file, each with the same file in which that record holds one key more. */
function withOneKeyMore(value: unknown, place: string): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) =>
      withOneKeyMore(one, `${place}[${index}]`).map(
        ([where, changed]) => [where, value.with(index, changed)] as const,
      ),
    );
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, one]) =>
    withOneKeyMore(one, `${place}.${key}`).map(
      ([where, changed]) => [where, { ...value, [key]: changed }] as const,
    ),
  );
  return [[place, { ...value, colleague: "Léa" }] as const, ...inside];
}

describe("the file of what is stored about a person", () => {
  it("is taken as it is written", () => {
    expect(personalDataSchema.parse(file)).toEqual(file);
  });

  it.each(withOneKeyMore(file, "file"))("holds no key that is not named: %s", (_place, changed) => {
    expect(personalDataSchema.safeParse(changed).success).toBe(false);
  });

  it("has a record of each kind in this test, so that none is left out", () => {
    expect(Object.keys(file).toSorted()).toEqual(Object.keys(personalDataSchema.shape).toSorted());
    expect(Object.values(file).filter((kind) => Array.isArray(kind) && kind.length === 0)).toEqual([]);
  });

  it.each([
    ["an answer to an invitation", { invitationsSent: [{ ...invitation, answer: "" }] }],
    ["a way to sign in", { sessions: [{ ...file.sessions[0], method: "" }] }],
    ["a kind of request", { assignmentsSent: [{ ...assignment, kind: "" }] }],
    ["a type of file", { evidenceFiles: [{ ...file.evidenceFiles[0], type: "exe" }] }],
    ["a moment", { finalisations: [{ ...finalised, at: "2026-11-20" }] }],
  ])("says no %s that there is not", (_what, changed) => {
    expect(personalDataSchema.safeParse({ ...file, ...changed }).success).toBe(false);
  });

  it.each(["accepted", "declined", "withdrawn"])("says that an invitation was %s", (answer) => {
    const changed = { ...file, invitationsSent: [{ ...invitation, answer, answeredAt: at }] };
    expect(personalDataSchema.safeParse(changed).success).toBe(true);
  });

  it.each(["link", "oidc"])("says that someone signed in by %s", (method) => {
    const changed = { ...file, sessions: [{ ...file.sessions[0], method }] };
    expect(personalDataSchema.safeParse(changed).success).toBe(true);
  });
});
