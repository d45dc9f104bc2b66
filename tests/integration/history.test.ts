import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { closeSection } from "../../app/answering/close-section.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { openStores } from "../../app/wiring/open-stores.server.ts";
import { contentAt } from "../builders/a-history.ts";
import { aServer, aTrial, opened, type PostedPage, post } from "../builders/a-running-server.ts";
import { someTime } from "../builders/stores.ts";

const question = "data.use";
const form = "form-of-officer-a-0001";

let deps: Deps;
let ref: AssessmentRef;

beforeEach(async () => {
  deps = aServer();
  ref = await aTrial(deps);
});
afterEach(() => deps.close());

function save(fields: Record<string, string>, page: PostedPage = {}) {
  return post(deps, ref, { question, fields, page });
}
function history(of: AssessmentRef = ref) {
  return [...deps.history.readChain(opened(deps, of).assessment.id)];
}

describe("the history of an assessment", () => {
  it("keeps every change of an answer, old and new, with when, by whom and how", async () => {
    await save({ answer: "2" }, { form });
    await save({ answer: "3", publicText: "voté" }, { form, version: 1 });
    expect(history()).toMatchObject([
      { position: 1, questionId: question, version: 1, oldContent: null, newContent: contentAt(2) },
      {
        ...{ position: 2, version: 2, oldContent: contentAt(2), newContent: contentAt(3, "voté") },
        ...{ at: someTime, author: { id: null, key: "link" }, source: "entry", kind: "answer", reason: null },
      },
    ]);
    expect(verifyHistories(deps)).toMatchObject({ entries: 2, assessments: 1, broken: [] });
  });

  it("keeps every autosave, and nothing of a save that wrote nothing or was refused", async () => {
    for (const seq of [1, 2, 3]) await save({ answer: String(seq) }, { form, seq, intent: "autosave" });
    await save({ answer: "3" }, { form, seq: 5, intent: "autosave" });
    await save({ answer: "1" }, { form, seq: 4, intent: "autosave" });
    await save({ answer: "7" }, { form, seq: 6 });
    await save({ answer: "0" }, { form: "form-of-officer-b-0001" });
    expect(history().map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(verifyHistories(deps).broken).toEqual([]);
  });

  it("puts saves that share one commit in one chain", async () => {
    const questions = ["data.use", "data.open", "data.governance", "steering.strategy"];
    await Promise.all(questions.map((one) => post(deps, ref, { question: one, fields: { answer: "1" } })));
    expect(history().map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(verifyHistories(deps).broken).toEqual([]);
  });

  it("forgets an entry whose save was undone with its transaction", async () => {
    await save({ answer: "2" });
    const undone = deps.writer.run(() => {
      const [entry] = history();
      if (entry !== undefined) deps.history.append({ ...entry, version: 2 });
      throw new Error("power cut");
    });
    await expect(undone).rejects.toThrow("power cut");
    await save({ answer: "3" }, { version: 1 });
    expect(history().map(({ position, version }) => [position, version])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(verifyHistories(deps).broken).toEqual([]);
  });

  it("keeps a section that is finished and taken up again, each once", async () => {
    for (const finished of ["yes", "yes", "no", "no"])
      await closeSection(deps, { ref, sectionId: "data", finished });
    expect(history().map(({ kind, sectionId }) => [kind, sectionId])).toEqual([
      ["section-finished", "data"],
      ["section-reopened", "data"],
    ]);
    expect(verifyHistories(deps).broken).toEqual([]);
  });

  it("cannot be changed or removed through the database of the program", async () => {
    const stores = openStores(":memory:", someTime);
    onTestFinished(() => void stores.db.close());
    stores.db.exec("PRAGMA foreign_keys = OFF");
    stores.history.append({ ...(await anEntry()), assessmentId: 1 });
    expect(() => stores.db.exec("UPDATE history SET at = 0")).toThrow("the history is never changed");
    expect(() => stores.db.exec("DELETE FROM history")).toThrow("the history is never removed");
  });
});

async function anEntry() {
  await save({ answer: "2" });
  const [entry] = history();
  if (entry === undefined) throw new Error("no entry was kept");
  return entry;
}

describe("answers that nobody typed", () => {
  it("are the first entries of a demonstration, and of its copy", async () => {
    const demonstration = aServer({ DEMO: "on" });
    onTestFinished(() => demonstration.close());
    const verified = verifyHistories(demonstration);
    expect(verified).toMatchObject({ assessments: 16, broken: [] });
    expect(verified.entries).toBeGreaterThan(1_000);
    const copy = await aTrial(demonstration, { body: { slug: "aubrelac-metropole" }, from: "copy" });
    const entries = [...demonstration.history.readChain(opened(demonstration, copy).assessment.id)];
    expect(entries[0]).toMatchObject({ source: "prefill", author: { key: "link" }, oldContent: null });
    expect(entries).toHaveLength(opened(demonstration, copy).saved.size);
    expect(verifyHistories(demonstration).broken).toEqual([]);
  });
});

describe("an assessment from before the history", () => {
  it("has its state taken over at the start, once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "history-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const DATABASE_PATH = join(folder, "barometre.sqlite");
    const before = aServer({ DATABASE_PATH });
    const trial = await aTrial(before);
    await post(before, trial, { question, fields: { answer: "2" } });
    await closeSection(before, { ref: trial, sectionId: "data", finished: "yes" });
    before.close();
    forgetHistory(DATABASE_PATH);

    const after = aServer({ DATABASE_PATH });
    const entries = [...after.history.readChain(opened(after, trial).assessment.id)];
    expect(entries).toMatchObject([
      {
        ...{ kind: "taken-over", source: "migration", author: { key: "program" } },
        ...{ questionId: question, version: 1, oldContent: null, newContent: contentAt(2) },
      },
      { kind: "section-finished", sectionId: "data", source: "migration" },
    ]);
    expect(verifyHistories(after).broken).toEqual([]);
    after.close();

    const again = aServer({ DATABASE_PATH });
    onTestFinished(() => again.close());
    expect(verifyHistories(again)).toMatchObject({ entries: 2, broken: [] });
  });
});

/** As the migration finds a database that an older version of the program has written. */
function forgetHistory(path: string): void {
  const { db } = openStores(path, someTime);
  db.exec(`DROP TRIGGER history_is_never_removed;
    DELETE FROM history;
    INSERT INTO history_owed (assessment_id) SELECT id FROM assessments;`);
  db.close();
}
