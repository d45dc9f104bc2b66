// The command line as an operator uses it, on databases that someone has meddled with.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { aPublishingTeam, publish } from "../builders/a-publishing-team.ts";
import { aServer, aTrial, post } from "../builders/a-running-server.ts";

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "audit-"));
const whole = join(folder, "whole.sqlite");
const published = join(folder, "published.sqlite");
let address: string;
const INTACT = `4 entries, 2 assessments: intact
journal: 1 act: intact
publications: 0 steps, 0 documents: intact
`;

beforeAll(async () => {
  const deps = aServer({ DATABASE_PATH: whole });
  const trial = await aTrial(deps);
  await aTrial(deps);
  address = `assessment 1 (${trial.slug}/e/${trial.edition})`;
  for (const [version, answer] of ["2", "3", "4"].entries())
    await post(deps, trial, { question: "data.use", fields: { answer }, page: { version } });
  await post(deps, trial, { question: "data.open", fields: { answer: "1" } });
  nameAdministrator(deps, { email: "admin@ecole.example", role: "administrator" });
  deps.close();
  const team = await aPublishingTeam({ DATABASE_PATH: published });
  await publish(team);
  team.deps.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** On a copy of the database, after `meddling` with it. */
function verify(meddling = "", source = whole) {
  const copy = join(folder, "copy.sqlite");
  copyFileSync(source, copy);
  const db = new Database(copy);
  const triggers = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .pluck()
    .all();
  for (const trigger of triggers) db.exec(`DROP TRIGGER ${trigger}`);
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
    expect(verify()).toEqual({ status: 0, stdout: INTACT, stderr: "" });
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

  it("finds an act of the journal that was changed", () => {
    const found = verify("UPDATE site_acts SET content = '[]'");
    expect(found).toEqual({ status: 1, stdout: "journal: entry 1 was changed\n", stderr: "" });
  });

  it("counts what was published, and finds what became of it", () => {
    const { stdout } = verify("", published);
    expect(stdout).toContain("publications: 4 steps, 1 document: intact\n");
    const found = verify(
      `UPDATE publication_steps SET official_name = 'Somebody else';
       DELETE FROM publication_request_steps WHERE position = 3;
       UPDATE public_documents SET text = text || ' '`,
      published,
    );
    expect(found.status).toBe(1);
    expect(found.stdout.replace(/[0-9a-f]{64}/, "HASH").replace(/publish \S+:/, "publish ID:")).toBe(
      `publication 1: entry 1 was changed
request to publish ID: entry 3 comes where another was, an entry before it is missing
document HASH is not what its hash says
`,
    );
  });

  it("names a document whose bytes are those of its hash and fit no format, and a request that holds another one", () => {
    const [other, name] = ["{}", "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"];
    const found = verify(
      `INSERT INTO public_documents (hash, text) VALUES ('${name}', '${other}');
       UPDATE publication_requests SET document = '${other}'`,
      published,
    );
    expect(found.stdout.replace(/publish \S+ /, "publish ID ")).toBe(
      `request to publish ID holds another document than it asked for
document ${name} does not fit its format: format: Invalid discriminator value. Expected '1' | '2' | '3'
`,
    );
  });

  it("says what it can do, and that there is nothing to read", () => {
    expect(audit([])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("verify") });
    expect(audit(["verify"], join(folder, "nowhere.sqlite"))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("There is no database"),
    });
  });
});
