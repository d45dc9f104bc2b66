import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import { exportPersonalData } from "../../app/account/export-personal-data.server.ts";
import { viewQuestion } from "../../app/answering/view-question.server.ts";
import { backupDatabase } from "../../app/database/backup-database.server.ts";
import { MIGRATIONS_FOLDER } from "../../app/database/project-folders.server.ts";
import { restoreDatabase } from "../../app/database/restore-database.server.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import { type AddEvidence, addEvidence } from "../../app/evidence/add-evidence.server.ts";
import { mayUpload } from "../../app/evidence/evidence-place.server.ts";
import { openEvidence } from "../../app/evidence/open-evidence.server.ts";
import { removeEvidence } from "../../app/evidence/remove-evidence.server.ts";
import { viewEvidence } from "../../app/evidence/view-evidence.server.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { viewHistory } from "../../app/history/view-history.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps, DepsSettings } from "../../app/wiring/deps.server.ts";
import { aDefinitionsFolder } from "../builders/a-definitions-folder.ts";
import { aServer, aTrial, post } from "../builders/a-running-server.ts";
import { aPdf, bytesOf, refusedFiles } from "../builders/files.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { join, signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const RENNES = "rennes-metropole";
const ADA = "ada@rennes.example";
const MB = 1_000_000;
const NOTHING = { ok: false, reason: "NOT_FOUND" };
const DONE = { ok: true, value: null };
const noFilter = { section: "", q: "", source: "", par: "", depuis: "", jusqu: "", avant: null } as const;

let folder: string;
let database: string;
let deps: Deps;
let mails: Mail[];
let lead: string;
let ada: string;

beforeEach(async () => {
  folder = mkdtempSync(joinPath(tmpdir(), "evidence-"));
  database = joinPath(folder, "barometre.sqlite");
  mails = [];
  start();
  await aTeam();
});
afterEach(() => {
  deps.close();
  rmSync(folder, { recursive: true });
});

async function aTeam(): Promise<void> {
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  const by = await signedIn({ deps, mails }, "admin@barometre.example");
  lead = await join({ deps, mails }, { by, role: "lead", slug: RENNES, email: "lead@rennes.example" });
  ada = await join({ deps, mails }, { by: lead, role: "contributor", slug: RENNES, email: ADA });
  await startTeamAssessment(deps, {
    ...{ session: lead, slug: RENNES, surveyId: "metropoles-numeriques", form: "form" },
  });
}
const READER = { role: "reader", slug: RENNES, email: "zoe@rennes.example" } as const;
const aReader = () => join({ deps, mails }, { by: lead, ...READER });

function start(settings: Partial<DepsSettings> = {}): void {
  deps = aServer({ DATABASE_PATH: database, ...settings }, { post: (mail) => mails.push(mail) });
}
function startAgain(settings: Partial<DepsSettings> = {}): void {
  deps.close();
  start(settings);
}
const as = (session: string | null): AssessmentRef => ({
  slug: RENNES,
  edition: "2026",
  tokens: [],
  session,
});
const at = (ref: AssessmentRef, questionId = "data.open") => ({ ref, sectionId: "data", questionId });

let forms = 0;
function add(file: AddEvidence["file"], { ref = as(ada), questionId = "data.open", form = "" } = {}) {
  forms += 1;
  return addEvidence(deps, { ...at(ref, questionId), file, form: form || `form ${forms}` });
}
const aFile = (name = "note.pdf", body: Buffer = aPdf()) => ({ name, body });
function view(ref = as(ada), questionId = "data.open") {
  const seen = viewEvidence(deps, { ...at(ref, questionId), locale: "fr" });
  if (!seen.ok) throw new Error(seen.reason);
  return seen.value;
}
const names = (questionId = "data.open") => view(as(ada), questionId).files.map(({ name }) => name);
const idOf = (index = 0) => view().files[index]?.publicId ?? "";
function history() {
  const seen = viewHistory(deps, { ref: as(ada), locale: "fr", query: noFilter });
  return seen.ok ? seen.value.lines.map(({ kind, file, who }) => [kind, file?.name, who.name]) : [];
}

describe("a file given as evidence", () => {
  it("is listed with who added it, counted on its question, and opened to readers", async () => {
    expect(await add(aFile("Délibération.pdf"))).toEqual(DONE);
    const reader = await aReader();
    expect(view(as(reader)).files).toMatchObject([
      { name: "Délibération.pdf", type: "pdf", size: aPdf().length, addedAt: someTime, who: { name: ADA } },
    ]);
    expect(view(as(reader))).toMatchObject({ mayAdd: false, mayRemove: false, isByLink: false });
    const question = viewQuestion(deps, { ...at(as(ada)), locale: "fr" });
    expect(question.ok && question.value.files).toBe(1);
    const file = openEvidence(deps, { ...at(as(reader)), publicId: idOf() });
    expect(file).toEqual({ ok: true, value: { name: "Délibération.pdf", type: "pdf", body: aPdf() } });
  });

  it.each(Object.entries(refusedFiles))(
    "is refused, and nothing of it kept, when it is: %s",
    async (_name, body) => {
      expect(await add(aFile("note.pdf", body))).toEqual({ ok: false, reason: "WRONG_FILE" });
      expect(names()).toEqual([]);
      expect(history()).toEqual([]);
    },
  );

  it("has to be chosen, to hold something and to stay within its limit", async () => {
    expect(await add(null)).toEqual({ ok: false, reason: "NO_FILE" });
    expect(await add(aFile("note.pdf", Buffer.alloc(0)))).toEqual({ ok: false, reason: "EMPTY_FILE" });
    const [most, more] = [5 * MB, 5 * MB + 1].map((size) =>
      Buffer.concat([aPdf(), Buffer.alloc(size - aPdf().length)]),
    );
    expect(await add(aFile("large.pdf", more))).toEqual({ ok: false, reason: "FILE_TOO_LARGE" });
    expect(await add(aFile("large.pdf", most))).toEqual(DONE);
  });

  it("is added once by a form sent twice, and under another name beside its namesake", async () => {
    for (const form of ["one", "one", "two", "three"]) expect(await add(aFile(), { form })).toEqual(DONE);
    expect(names()).toEqual(["note.pdf", "note (2).pdf", "note (3).pdf"]);
    expect(history()).toHaveLength(3);
  });

  it("is one of five for its question, however many other questions have", async () => {
    for (let count = 0; count < 5; count += 1) expect(await add(aFile())).toEqual(DONE);
    expect(await add(aFile())).toEqual({ ok: false, reason: "TOO_MANY_FILES" });
    expect(await add(aFile(), { questionId: "data.use" })).toEqual(DONE);
  });

  it("needs room in its assessment", async () => {
    startAgain({ EVIDENCE_TOTAL_MB: 1 });
    const half = Buffer.concat([aPdf(), Buffer.alloc(MB / 2)]);
    expect(await add(aFile("half.pdf", half))).toEqual(DONE);
    expect(await add(aFile("half.pdf", half), { questionId: "data.use" })).toEqual({
      ok: false,
      reason: "NO_ROOM",
    });
    await removeEvidence(deps, { ...at(as(ada)), publicId: idOf() });
    expect(await add(aFile("half.pdf", half), { questionId: "data.use" })).toEqual(DONE);
  });
});

describe("who may add a file", () => {
  it("is no holder of a secret link, who is told so, until the trial is taken along", async () => {
    const trial = await aTrial(deps);
    expect(await add(aFile(), { ref: trial })).toEqual(NOTHING);
    expect(await add(aFile(), { ref: { ...trial, session: ada } })).toEqual(NOTHING);
    expect(view(trial)).toMatchObject({ mayAdd: false, mayRemove: false, isByLink: true });
    expect(mayUpload(deps, at(trial))).toBe(false);
    expect(mayUpload(deps, at(as(ada)))).toBe(true);
  });

  it("is nobody on a question that is not asked, in another section, or that does not exist", async () => {
    const ref = as(ada);
    for (const place of [
      { ...at(ref), sectionId: "agents" },
      { ...at(ref), questionId: "data.nothing" },
      at({ ...ref, edition: "1999" }),
    ])
      expect(await addEvidence(deps, { ...place, file: aFile(), form: "x" })).toEqual(NOTHING);
  });

  it("is nobody on a question that the other answers hide; what it has stays, to be read and removed", async () => {
    const [year, status] = ["ctx.creation-year", "ctx.prior-status"];
    const definitions = aDefinitionsFolder(({ survey }) => {
      const hidden = survey.sections.flatMap(({ questions }) => questions).find(({ id }) => id === status);
      Object.assign(hidden ?? {}, { visibleIf: { ">=": [{ var: year }, 2010] } });
    });
    deps.close();
    database = joinPath(folder, "other.sqlite");
    start({ DEFINITIONS_PATH: definitions });
    await aTeam();
    const place = { ref: as(ada), sectionId: "context", questionId: status };
    const give = (form: string) => addEvidence(deps, { ...place, file: aFile(), form });
    const created = (text: string, version: number) =>
      post(deps, as(ada), { question: year, fields: { [`field.${year}`]: text }, page: { version } });
    expect(await give("one")).toEqual(NOTHING);
    await created("2015", 0);
    expect(await give("two")).toEqual(DONE);
    await created("2005", 1);
    expect(await give("three")).toEqual(NOTHING);
    const hidden = viewEvidence(deps, { ...place, locale: "fr" });
    expect(hidden).toMatchObject({ value: { mayAnswer: false, mayAdd: false, mayRemove: true } });
    const publicId = hidden.ok ? (hidden.value.files[0]?.publicId ?? "") : "";
    expect(openEvidence(deps, { ...place, publicId }).ok).toBe(true);
    await removeEvidence(deps, { ...place, publicId });
    expect(openEvidence(deps, { ...place, publicId })).toEqual(NOTHING);
  });

  it("is nobody while the assessment is finalised, which who could otherwise is told", async () => {
    await add(aFile());
    const asked = { ref: as(lead), isAccurate: true, form: "final", compose: finalisationWords };
    expect((await finaliseAssessment(deps, asked)).ok).toBe(true);
    const late = { ok: false, reason: "FINALISED" };
    expect(await add(aFile())).toEqual(late);
    expect(await removeEvidence(deps, { ...at(as(ada)), publicId: idOf() })).toEqual(late);
    expect(view()).toMatchObject({ mayAdd: false, mayRemove: false, finalised: { version: 1 } });
    expect(openEvidence(deps, { ...at(as(ada)), publicId: idOf() }).ok).toBe(true);
    const reader = await aReader();
    expect(await add(aFile(), { ref: as(reader) })).toEqual(NOTHING);
    expect(verifyHistories(deps).broken).toEqual([]);
  });

  it("is nobody where the site takes none; what is there can still be read and removed", async () => {
    await add(aFile());
    startAgain({ EVIDENCE_FILE_MB: 0 });
    expect(await add(aFile())).toEqual(NOTHING);
    expect(mayUpload(deps, at(as(ada)))).toBe(false);
    expect(view()).toMatchObject({ mayAdd: false, mayRemove: true });
    expect(openEvidence(deps, { ...at(as(ada)), publicId: idOf() }).ok).toBe(true);
    await removeEvidence(deps, { ...at(as(ada)), publicId: idOf() });
    const question = viewQuestion(deps, { ...at(as(ada)), locale: "fr" });
    expect(question.ok && question.value.files).toBeNull();
  });
});

describe("a file that is removed", () => {
  it("is gone at once with its content; the history keeps its name and fingerprint, and holds", async () => {
    await add(aFile("secret.pdf", aPdf("c0ntent")));
    await post(deps, as(ada), { question: "data.open", fields: { answer: "2" } });
    const publicId = idOf();
    expect(await removeEvidence(deps, { ...at(as(lead)), publicId })).toEqual(DONE);
    expect(await removeEvidence(deps, { ...at(as(lead)), publicId })).toEqual(DONE);
    expect(openEvidence(deps, { ...at(as(ada)), publicId })).toEqual(NOTHING);
    expect(history()).toEqual([
      ["file-removed", "secret.pdf", "lead@rennes.example"],
      ["answer", undefined, ADA],
      ["file-added", "secret.pdf", ADA],
    ]);
    expect(verifyHistories(deps).broken).toEqual([]);
    expect(read("SELECT count(*) FROM evidence_bodies")).toBe(0);
  });

  it("cannot be that of another question or assessment", async () => {
    await add(aFile());
    await startTeamAssessment(deps, {
      ...{ session: lead, slug: RENNES, surveyId: "metropoles-numeriques", form: "form 2" },
    });
    const [publicId, other] = [idOf(), { ...as(ada), edition: "2026-2" }];
    expect(view(other).files).toEqual([]);
    for (const place of [at(as(ada), "data.use"), at(other)]) {
      expect(openEvidence(deps, { ...place, publicId })).toEqual(NOTHING);
      await removeEvidence(deps, { ...place, publicId });
    }
    expect(names()).toEqual(["note.pdf"]);
  });
});

describe("the history of files", () => {
  it("is broken by a content, a name or a row that was changed behind its back", async () => {
    await add(aFile());
    expect(verifyHistories(deps).broken).toEqual([]);
    for (const change of [
      "UPDATE evidence_bodies SET body = CAST('%PDF-1.7 forged' AS BLOB)",
      "UPDATE evidence_files SET name = 'other.pdf'",
      "DELETE FROM evidence_files",
    ]) {
      const copy = joinPath(folder, "copy.sqlite");
      rmSync(copy, { force: true });
      deps.close();
      const db = new Database(database);
      db.prepare("VACUUM INTO ?").run(copy);
      db.close();
      const spoilt = new Database(copy);
      spoilt.pragma("foreign_keys = ON");
      spoilt.exec(change);
      spoilt.close();
      const faults = verified(copy);
      expect(faults, change).toMatchObject([{ fault: { code: "file", position: 1 } }]);
      start();
    }
  });
});

function verified(path: string) {
  const copy = aServer({ DATABASE_PATH: path });
  const { broken } = verifyHistories(copy);
  copy.close();
  return broken;
}

describe("a copy of the database", () => {
  it("carries the files, and brings them back", async () => {
    await add(aFile("kept.pdf"));
    const copy = joinPath(folder, "copies", "copy.sqlite");
    backupDatabase({
      from: database,
      to: copy,
      now: someTime,
      app: "0.1.0",
      migrationsFolder: MIGRATIONS_FOLDER,
    });
    await removeEvidence(deps, { ...at(as(ada)), publicId: idOf() });
    deps.close();
    restoreDatabase({ from: copy, to: database, now: someTime, migrationsFolder: MIGRATIONS_FOLDER });
    start();
    expect(names()).toEqual(["kept.pdf"]);
    const file = openEvidence(deps, { ...at(as(ada)), publicId: idOf() });
    expect(file.ok && file.value.body).toEqual(aPdf());
  });
});

describe("the person who added a file", () => {
  it("finds it among their data, and becomes nobody on it once erased", async () => {
    await add(aFile("note.pdf", bytesOf("hello")));
    const data = exportPersonalData(deps, ada);
    expect(data.ok && data.value.evidenceFiles).toMatchObject([
      {
        body: "Rennes Métropole",
        edition: "2026",
        question: "data.open",
        name: "note.pdf.txt",
        type: "text",
        size: 5,
      },
    ]);
    expect(exportPersonalData(deps, lead)).toMatchObject({ value: { evidenceFiles: [] } });
    expect((await eraseAccount(deps, { session: ada, isConfirmed: true })).ok).toBe(true);
    expect(view(as(lead)).files[0]?.who).toMatchObject({ name: null, isErased: true });
    expect(verifyHistories(deps).broken).toEqual([]);
  });
});

function read(sql: string): unknown {
  const db = new Database(database, { readonly: true });
  try {
    return db.prepare(sql).pluck().get();
  } finally {
    db.close();
  }
}
