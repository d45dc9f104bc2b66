// The commands as a person uses them, beside a server that keeps saving.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aCopy, aDatabaseFile, slugsIn } from "../builders/a-copy.ts";
import { aServer, aTrial, opened, post } from "../builders/a-running-server.ts";

// Each test starts processes.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
const QUESTIONS = ["data.use", "data.open", "data.sharing", "data.governance"];

let folder: string;
let DATABASE_PATH: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backup-"));
  DATABASE_PATH = join(folder, "barometre.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function command(name: "backup" | "restore", ...parameters: readonly string[]) {
  const child = spawn(process.execPath, [`app/commands/${name}.server.ts`, ...parameters], {
    cwd: ROOT,
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      DATABASE_PATH,
      BACKUP_PATH: join(folder, "copies"),
    },
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await ended, stdout, stderr };
}

/** Four pages that save without a pause, until told to stop. */
function savingPages(deps: Deps, trial: AssessmentRef) {
  const acknowledged = new Map<string, number>();
  let isOver = false;
  const save = async (question: string) => {
    for (let seq = 1; !isOver; seq += 1) {
      const page = { form: `form-of-${question.padEnd(20, "-").replace(".", "-")}`, seq };
      const saved = await post(deps, trial, {
        question,
        fields: { answer: "2", publicText: String(seq) },
        page,
      });
      if (!saved.ok) throw new Error(saved.reason.code);
      acknowledged.set(question, seq);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const over = Promise.all(QUESTIONS.map(save));
  const stop = () => {
    isOver = true;
    return over;
  };
  return { acknowledged, stop };
}

function savedIn(deps: Deps, trial: AssessmentRef): ReadonlyMap<string, number> {
  const { saved } = opened(deps, trial);
  return new Map([...saved].map(([question, { publicText }]) => [question, Number(publicText)]));
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}

describe("backup and restore", () => {
  it("keep every save that was acknowledged before the backup began, while the server goes on saving", async () => {
    const deps = aServer({ DATABASE_PATH });
    const trial = await aTrial(deps);
    const pages = savingPages(deps, trial);
    await vi.waitUntil(
      () => pages.acknowledged.size === QUESTIONS.length && sum(pages.acknowledged.values()) > 100,
      { timeout: 20_000 },
    );
    const before = new Map(pages.acknowledged);
    const made = await command("backup");
    const after = new Map(pages.acknowledged);
    const open = await command("restore", copyIn(made.stdout));
    await pages.stop();
    deps.close();

    expect(made).toMatchObject({ status: 0, stderr: "" });
    expect(sum(after.values()), "nothing was saved meanwhile").toBeGreaterThan(sum(before.values()));
    expect(open).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("stop it, then restore"),
    });

    const restored = await command("restore", copyIn(made.stdout));
    expect(restored).toMatchObject({ status: 0, stderr: "" });
    expect(restored.stdout).toMatch(
      /holds 4 answers of 1 assessment, as they were on 20.*What was there is kept as /,
    );
    const again = aServer({ DATABASE_PATH });
    const kept = savedIn(again, trial);
    again.close();
    for (const [question, seq] of before) {
      expect(kept.get(question), question).toBeGreaterThanOrEqual(seq);
      expect(kept.get(question), question).toBeLessThanOrEqual(pages.acknowledged.get(question) ?? 0);
    }
  });

  it("work at the places they are given", async () => {
    aDatabaseFile(DATABASE_PATH, ["saved"]);
    const [copy, elsewhere] = [join(folder, "mine.sqlite"), join(folder, "rehearsal", "copy.sqlite")];
    expect(await command("backup", copy)).toMatchObject({ status: 0 });
    expect(await command("backup", copy)).toMatchObject({
      status: 1,
      stdout: "",
      stderr: `${copy} is there already, and a backup never overwrites: give another name.\n`,
    });
    const rehearsed = await command("restore", copy, "--to", elsewhere);
    expect(rehearsed.stdout).toContain("There was no database there before.");
    expect(slugsIn(elsewhere)).toEqual(["saved"]);
    expect(readdirSync(folder).toSorted()).toEqual([
      "barometre.sqlite",
      "mine.sqlite",
      "mine.sqlite.manifest.json",
      "rehearsal",
    ]);
  });

  it("explain themselves, and refuse with one sentence", async () => {
    for (const parameters of [[], ["one", "two"], ["one", "--into", "two"]])
      expect(await command("restore", ...parameters)).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^npm run restore -- FILE \[--to PATH\]/),
      });
    const copy = aCopy(folder);
    writeFileSync(copy, "Madame, Monsieur, ");
    expect(await command("restore", copy)).toEqual({
      status: 1,
      stdout: "",
      stderr: `${copy} is not an SQLite database.\n`,
    });
    expect(await command("backup", join(copy, "below-a-file"))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^[^\n]+\n$/),
    });
  });
});

function copyIn(sentence: string): string {
  return /^\S+/.exec(sentence)?.[0] ?? "";
}
