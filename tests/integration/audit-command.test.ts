// The command line as an operator uses it, on databases that someone has meddled with.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { aServer, aTrial, post } from "../builders/a-running-server.ts";

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "audit-"));
const whole = join(folder, "whole.sqlite");
let address: string;

beforeAll(async () => {
  const deps = aServer({ DATABASE_PATH: whole });
  const trial = await aTrial(deps);
  await aTrial(deps);
  address = `assessment 1 (${trial.slug}/e/${trial.edition})`;
  for (const [version, answer] of ["2", "3", "4"].entries())
    await post(deps, trial, { question: "data.use", fields: { answer }, page: { version } });
  await post(deps, trial, { question: "data.open", fields: { answer: "1" } });
  deps.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** On a copy of the database, after `meddling` with it. */
function verify(meddling = "") {
  const copy = join(folder, "copy.sqlite");
  copyFileSync(whole, copy);
  const db = new Database(copy);
  db.exec("DROP TRIGGER history_is_never_changed; DROP TRIGGER history_is_never_removed");
  db.exec(meddling);
  db.close();
  return audit(["verify"], copy);
}

function audit(parameters: readonly string[], database = whole) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["app/commands/audit.server.ts", ...parameters],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, BASE_URL: undefined, DATABASE_PATH: database } },
  );
  return { status, stdout, stderr };
}

describe("audit verify", () => {
  it("counts what is intact", () => {
    expect(verify()).toEqual({ status: 0, stdout: "4 entries, 2 assessments: intact\n", stderr: "" });
  });

  it.each([
    [
      "a flipped byte",
      `UPDATE history SET new_content = replace(new_content, '"value":3', '"value":4') WHERE position = 2`,
      "entry 2 was changed",
    ],
    [
      "a removed row",
      "DELETE FROM history WHERE position = 2",
      "entry 3 comes where another was, an entry before it is missing",
    ],
    [
      "a reordered pair",
      `UPDATE history SET position = 9 WHERE position = 2;
       UPDATE history SET position = 2 WHERE position = 3;
       UPDATE history SET position = 3 WHERE position = 9`,
      "entry 2 does not follow the one before it",
    ],
    [
      "a changed answer",
      "UPDATE answers SET value = '0' WHERE question_id = 'data.open'",
      "answer data.open is not what entry 4 says, the newest about it",
    ],
    [
      "a removed answer",
      "DELETE FROM answers WHERE question_id = 'data.use'",
      "answer data.use is not what entry 3 says, the newest about it",
    ],
    ["a history that is gone", "DELETE FROM history", "answer data.open has no entry"],
  ])("finds %s", (_what, meddling, sentence) => {
    expect(verify(meddling)).toEqual({ status: 1, stdout: `${address}: ${sentence}\n`, stderr: "" });
  });

  it("says what it can do, and that there is nothing to read", () => {
    expect(audit([])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("verify") });
    expect(audit(["verify"], join(folder, "nowhere.sqlite"))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("There is no database"),
    });
  });
});
