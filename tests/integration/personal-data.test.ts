import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import { exportPersonalData } from "../../app/account/export-personal-data.server.ts";
import { viewPersonalData } from "../../app/account/view-personal-data.server.ts";
import { saveAnswer } from "../../app/answering/save-answer.server.ts";
import { deleteEnded } from "../../app/commands/delete-ended.server.ts";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import { personalDataSchema } from "../../app/domain/people/personal-data.schema.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { viewHistory } from "../../app/history/view-history.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { visitorOf } from "../../app/record/visitor-of.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { openStores } from "../../app/wiring/open-stores.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { anInvitation, join, type PeopleServer, signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const slug = "rennes-metropole";
const ADA = "ada@rennes.example";
const DAY_MS = 86_400_000;
const noFilter = { section: "", q: "", source: "", par: "", depuis: "", jusqu: "", avant: null } as const;

let folder: string;
let database: string;
let deps: Deps;
let now: Date;
let server: PeopleServer;
let lead: string;
let ada: string;
let ref: AssessmentRef;

beforeEach(async () => {
  now = someTime;
  const mails: Mail[] = [];
  folder = mkdtempSync(joinPath(tmpdir(), "personal-data-"));
  database = joinPath(folder, "barometre.sqlite");
  deps = aServer({ DATABASE_PATH: database }, { now: () => now, post: (mail) => mails.push(mail) });
  server = { deps, mails };
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  const administrator = await signedIn(server, "admin@barometre.example");
  lead = await join(server, { by: administrator, role: "lead", slug, email: "lead@rennes.example" });
  ada = await join(server, { by: lead, role: "contributor", slug, email: ADA });
  await startTeamAssessment(deps, { session: lead, slug, surveyId: "metropoles-numeriques", form: "form" });
  ref = { slug, edition: "2026", tokens: [], session: ada };
  await save("data.open", { ...ref, session: lead });
  await save("data.use", ref);
});
afterEach(() => {
  deps.close();
  rmSync(folder, { recursive: true });
});

async function save(questionId: string, as: AssessmentRef): Promise<void> {
  const meta = { version: 0, form: "", seq: 0, was: "", intent: "continue" } as const;
  const saved = await saveAnswer(deps, {
    ref: as,
    questionId,
    meta,
    entries: formEntries([["answer", "2"]]),
  });
  expect(saved.ok).toBe(true);
}
function erase(session: string, isConfirmed = true) {
  return eraseAccount(deps, { session, isConfirmed });
}
/** Every value of every row, as one text. */
function everythingStored(): string {
  const { db } = openStores(database, now);
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'definition_versions'",
    )
    .pluck()
    .all();
  const text = JSON.stringify(tables.map((table) => db.prepare(`SELECT * FROM "${table}"`).all()));
  db.close();
  return text;
}
function count(table: string): number | undefined {
  const { db } = openStores(database, now);
  const rows = db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get();
  db.close();
  return rows;
}

describe("a copy of one's data", () => {
  it("has everything about the person, and nothing about anybody else", async () => {
    const exported = exportPersonalData(deps, ada);
    const file = personalDataSchema.parse(JSON.parse(JSON.stringify(exported.ok ? exported.value : null)));
    expect(file).toMatchObject({
      account: { email: ADA, name: ADA, siteRole: null, createdAt: "2026-11-20T09:00:00Z" },
      memberships: [{ body: "Rennes Métropole", trial: null, role: "contributor", commune: null }],
      sessions: [{ method: "link" }],
      ...{ identities: [], signInLinks: [], invitationsSent: [] },
      invitationsReceived: [{ role: "contributor", answer: "accepted" }],
      history: [{ body: "Rennes Métropole", edition: "2026", question: "data.use", kind: "answer" }],
    });
    expect(JSON.stringify(file)).not.toMatch(/lead@|admin@|data\.open/);
  });

  it("has the invitations that the person sent, without the addresses", () => {
    const exported = exportPersonalData(deps, lead);
    expect(exported.ok && exported.value.invitationsSent).toMatchObject([{ role: "contributor" }]);
    expect(JSON.stringify(exported)).not.toContain(ADA);
  });

  it("is nobody else's", () => {
    for (const session of [null, "", "a".repeat(32)])
      expect(exportPersonalData(deps, session)).toEqual({ ok: false, reason: "SIGNED_OUT" });
  });
});

describe("being erased", () => {
  it("leaves nothing that says who it was, in any table", async () => {
    await anInvitation(server, {
      by: await aLeadOfNantes(),
      role: "reader",
      slug: "nantes-metropole",
      email: ADA,
    });
    await signedIn(server, ADA);
    expect(everythingStored()).toContain(ADA);
    expect(await erase(ada)).toEqual({ ok: true, value: null });
    expect(everythingStored()).not.toContain(ADA);
    expect(visitorOf(deps, ada).account).toBeNull();
    expect(await erase(ada)).toEqual({ ok: false, reason: "SIGNED_OUT" });
  });

  it("keeps the answers, and a history that still verifies and names an erased person", async () => {
    await erase(ada);
    const view = viewHistory(deps, { ref: { ...ref, session: lead }, locale: "fr", query: noFilter });
    expect(view.ok && view.value.lines.map(({ who }) => [who.name, who.isErased])).toEqual([
      [null, true],
      ["lead@rennes.example", false],
    ]);
    expect(verifyHistories(deps)).toMatchObject({ entries: 2, broken: [] });
  });

  it("lets the same address be invited again, as somebody new", async () => {
    const before = visitorOf(deps, ada).account;
    await erase(ada);
    const again = visitorOf(deps, await join(server, { by: lead, role: "reader", slug, email: ADA })).account;
    expect(again?.authorKey).not.toBe(before?.authorKey);
  });

  it("is done by nobody without confirming, nor by the last lead", async () => {
    expect(await erase(ada, false)).toEqual({ ok: false, reason: "NOT_CONFIRMED" });
    expect(await erase(lead)).toEqual({ ok: false, reason: "LAST_LEAD" });
    expect(viewPersonalData(deps, lead)).toMatchObject({ ok: true, value: { leadsAlone: [{ slug }] } });
    await join(server, { by: lead, role: "lead", slug, email: "second@rennes.example" });
    expect(await erase(lead)).toEqual({ ok: true, value: null });
  });
});

describe("what has ended", () => {
  it("is deleted after its time, and not before", async () => {
    await anInvitation(server, { by: lead, role: "reader", slug, email: "waits@rennes.example" });
    const counts = () => ["sessions", "sign_in_links", "invitations"].map(count);
    await deleteEnded(deps);
    expect(counts()).toEqual([3, 1, 3]);
    now = new Date(someTime.getTime() + 2 * DAY_MS);
    await deleteEnded(deps);
    expect(counts()).toEqual([0, 0, 3]);
    now = new Date(someTime.getTime() + 90 * DAY_MS);
    await deleteEnded(deps);
    expect(counts()).toEqual([0, 0, 1]);
    now = new Date(someTime.getTime() + 104 * DAY_MS);
    await deleteEnded(deps);
    expect(counts()).toEqual([0, 0, 0]);
  });
});

async function aLeadOfNantes(): Promise<string> {
  const by = await signedIn(server, "admin@barometre.example");
  return join(server, { by, role: "lead", slug: "nantes-metropole", email: "lead@nantes.example" });
}
