// A publication whose process is killed: after a start, asking, allowing, publishing and withdrawing are each whole or not there.
import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyPublications } from "../../app/publication/verify-publications.server.ts";
import { aPublishingTeam, publish } from "../builders/a-publishing-team.ts";
import { aServer } from "../builders/a-running-server.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";
import { countSteps, listPublicationFaults } from "../torture/publication-faults.ts";
import type { People } from "../torture/publishing-team.ts";
import { createRandom } from "../torture/random.ts";

const KILLS = 8;
const MOST_STEPS = 9;
const MOST_MS = 12;
/** So that what fails comes again. */
const random = createRandom(20_261_128);

const folder = temporaryFolder();
const database = join(folder, "barometre.sqlite");
let people: People;
let child: ChildProcess | undefined;
beforeAll(async () => {
  const { deps, lead, moderator, ref } = await aPublishingTeam({ DATABASE_PATH: database });
  people = { lead, moderator, ref };
  deps.close();
});
afterAll(() => {
  child?.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

/** Steps that were acknowledged before it was killed, somewhere between two of them or within one. */
async function stepsUntilKilled(): Promise<readonly string[]> {
  const env = { ...process.env, PEOPLE: JSON.stringify(people) };
  const killed = spawn(process.execPath, ["tests/torture/publishing-team.ts", database], {
    ...{ env, stdio: ["ignore", "pipe", "inherit"] },
  });
  child = killed;
  const ended = new Promise((resolve) => killed.once("exit", resolve));
  const [steps, enough]: [string[], number] = [[], 2 + Math.floor(random() * MOST_STEPS)];
  for await (const line of createInterface({ input: killed.stdout })) {
    steps.push(line);
    if (steps.length !== enough) continue;
    await sleep(random() * MOST_MS);
    killed.kill("SIGKILL");
  }
  expect(await ended).toBeNull();
  return steps.filter((step) => step !== "ready");
}

function read<Read>(act: (db: Database.Database) => Read): Read {
  const db = new Database(database, { readonly: true });
  try {
    return act(db);
  } finally {
    db.close();
  }
}

/** As a start finds it: whatever the log of the database holds is taken in. */
function expectWhole(acknowledged: ReadonlyMap<string, number>, kills: number): void {
  const deps = aServer({ DATABASE_PATH: database });
  expect(verifyPublications(deps).broken).toEqual([]);
  deps.close();
  expect(read(listPublicationFaults)).toEqual([]);
  const stored = read(countSteps);
  const lost = [...acknowledged].filter(([step, count]) => (stored.get(step) ?? 0) < count);
  expect(lost).toEqual([]);
  const all = (steps: ReadonlyMap<string, number>) => [...steps.values()].reduce((sum, one) => sum + one, 0);
  // One may have been on the disk and not said yet. What a reopening or a withdrawal ends is told by its own step.
  expect(all(stored) - all(acknowledged)).toBeLessThanOrEqual(kills);
}

it("a publication that is killed between two steps, or within one, is whole after a start and has lost none", async () => {
  const acknowledged = new Map<string, number>();
  for (let kills = 1; kills <= KILLS; kills += 1) {
    for (const step of await stepsUntilKilled()) acknowledged.set(step, (acknowledged.get(step) ?? 0) + 1);
    expectWhole(acknowledged, kills);
  }
  expect([...acknowledged.keys()]).toEqual(
    expect.arrayContaining(["asked", "authorised", "published", "withdrawn"]),
  );
}, 240_000);

describe("what looks for half a step", () => {
  it.each([
    ["an act that is gone", "DELETE FROM site_acts WHERE kind = 'result-published'", /acts that tell/],
    ["a mail that is gone", "DELETE FROM outgoing_mails WHERE kind = 'consent'", /mails to their official/],
    [
      "a request that is not marked",
      "UPDATE publication_requests SET state = 'in-moderation'",
      /and publications/,
    ],
    ["a step that is gone", "DELETE FROM publication_steps", /began with being published/],
  ])("finds %s", async (_what, sql, fault) => {
    const path = join(folder, "half.sqlite");
    const team = await aPublishingTeam({ DATABASE_PATH: path });
    await publish(team);
    team.deps.close();
    const db = new Database(path);
    const triggers = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      .pluck()
      .all();
    expect(listPublicationFaults(db)).toEqual([]);
    for (const trigger of triggers) db.exec(`DROP TRIGGER ${trigger}`);
    db.exec(sql);
    expect(listPublicationFaults(db).join("\n")).toMatch(fault);
    db.close();
    rmSync(path);
  });
});
