// The checker of `npm run torture` is only worth something if it sees what it looks for.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aServer, aTrial, post } from "../builders/a-running-server.ts";
import { checkAfterStart, type PromisedPage } from "../torture/check-after-start.ts";
import { createPageLedger } from "../torture/page-ledger.ts";
import { createRandom } from "../torture/random.ts";

const FORM = "form-of-one-page-in-one-browser";
const QUESTION = "data.use";

let folder: string;
let DATABASE_PATH: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "torture-"));
  DATABASE_PATH = join(folder, "barometre.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A server that acknowledged three saves of one page, and has not closed its database. */
async function aSavingServer() {
  const deps = aServer({ DATABASE_PATH });
  const trial = await aTrial(deps);
  const ledger = createPageLedger("the page");
  for (const publicText of ["un", "deux", "trois"]) {
    const seq = ledger.send({ level: 2, publicText });
    const page = { form: FORM, seq };
    const saved = await post(deps, trial, { question: QUESTION, fields: { answer: "2", publicText }, page });
    if (!saved.ok) throw new Error(saved.reason.code);
    ledger.acknowledge({ seq, version: saved.value.version });
  }
  const page: PromisedPage = { ledger, slug: trial.slug, edition: trial.edition, questionId: QUESTION };
  return { deps, page };
}

function change(database: string, sql: string): void {
  const db = new Database(database);
  db.pragma("foreign_keys = OFF");
  db.exec(sql);
  db.close();
}

describe("the check after a start", () => {
  it("finds nothing to say of a server that kept its promise", async () => {
    const { deps, page } = await aSavingServer();
    expect(checkAfterStart(DATABASE_PATH, [page])).toEqual({ faults: [], losses: [] });
    deps.close();
    expect(checkAfterStart(DATABASE_PATH, [page])).toEqual({ faults: [], losses: [] });
  });

  it("reports the saves that were only in a journal that is gone", async () => {
    const { deps, page } = await aSavingServer();
    const crashed = join(folder, "crashed.sqlite");
    for (const end of ["", "-wal"]) copyFileSync(DATABASE_PATH + end, crashed + end);
    deps.close();
    expect(checkAfterStart(crashed, [page]).losses).toEqual([]);
    for (const end of ["", "-wal", "-shm"]) rmSync(crashed + end, { force: true });
    aServer({ DATABASE_PATH: crashed }).close();
    expect(checkAfterStart(crashed, [page]).losses).toEqual([
      "the page: save 3 was acknowledged as version 3, and there is no answer at all.",
    ]);
  });

  it.each([
    ["the answer is deleted", "DELETE FROM answers", /there is no answer at all/],
    [
      "an older one came back",
      "UPDATE answers SET version = 2, seq = 2, public_text = 'deux'",
      /save 2 is there as version 2/,
    ],
    [
      "it says something else",
      "UPDATE answers SET public_text = 'quatre'",
      /save 3 is there with other words/,
    ],
    ["it has another level", "UPDATE answers SET value = '1'", /save 3 is there with other words/],
    ["it has another version", "UPDATE answers SET version = 4", /save 3 is there as version 4/],
    [
      "a save is there that nobody sent",
      "UPDATE answers SET version = 9, seq = 9",
      /save 9 is there with other/,
    ],
  ])("reports a loss when %s", async (_, sql, sentence) => {
    const { deps, page } = await aSavingServer();
    deps.close();
    change(DATABASE_PATH, sql);
    expect(checkAfterStart(DATABASE_PATH, [page]).losses).toEqual([expect.stringMatching(sentence)]);
  });

  it("reports a database that is not sound", async () => {
    const { deps } = await aSavingServer();
    deps.close();
    change(DATABASE_PATH, "INSERT INTO communes VALUES (9999, '35238', 'Rennes', 1, '[]')");
    expect(checkAfterStart(DATABASE_PATH, []).faults).toEqual([
      "A row of communes names a row of bodies that is not there.",
    ]);
  });
});

describe("the check of the history after a start", () => {
  it.each([
    [
      "an entry was changed",
      "UPDATE history SET new_content = '{}' WHERE position = 2",
      '{"code":"hash","position":2}',
    ],
    ["an entry is gone", "DELETE FROM history WHERE position = 2", '{"code":"missing","position":3}'],
    [
      "the last save has no entry",
      "DELETE FROM history WHERE position = 3",
      '{"code":"answer","subject":"data.use","position":2}',
    ],
  ])("reports that %s", async (_, sql, fault) => {
    const { deps, page } = await aSavingServer();
    deps.close();
    change(
      DATABASE_PATH,
      `DROP TRIGGER history_is_never_changed; DROP TRIGGER history_is_never_removed; ${sql}`,
    );
    expect(checkAfterStart(DATABASE_PATH, [page])).toEqual({
      faults: [`The history of ${page.slug}/e/${page.edition} is broken: ${fault}.`],
      losses: [],
    });
  });
});

describe("the ledger of a page", () => {
  it("takes a save that was sent and not acknowledged for there or not, and holds on to it once it was seen", () => {
    const ledger = createPageLedger("the page");
    const content = { level: 2, publicText: "un" };
    expect(ledger.findLoss(undefined)).toBeNull();
    const seq = ledger.send(content);
    expect(ledger.findLoss(undefined)).toBeNull();
    expect(ledger.findLoss({ ...content, seq, version: 1 })).toBeNull();
    expect(ledger.findLoss(undefined)).toMatch(/save 1 was acknowledged/);
  });
});

describe("the random moments", () => {
  it("come again with their seed, spread between 0 and 1", () => {
    const [one, again, other] = [createRandom(7), createRandom(7), createRandom(8)];
    const drawn = Array.from({ length: 1_000 }, one);
    expect(drawn).toEqual(Array.from({ length: 1_000 }, again));
    expect(drawn[0]).not.toBe(other());
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
    for (const tenth of [0, 3, 9])
      expect(drawn.filter((number) => Math.floor(number * 10) === tenth).length).toBeGreaterThan(60);
  });
});
