// What `npm start` does before anything of the project can run.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const COMMANDS = join(import.meta.dirname, "../../app/commands");

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "barometre-clone-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("never installs through a symbolic link, which would empty the folder behind it", () => {
  const clone = join(folder, "clone");
  const packages = join(folder, "packages-of-somebody-else");
  mkdirSync(join(clone, "app/commands"), { recursive: true });
  for (const name of ["bootstrap.mjs", "run.mjs"])
    cpSync(join(COMMANDS, name), join(clone, "app/commands", name));
  writeFileSync(join(clone, "package-lock.json"), "{}");
  mkdirSync(join(packages, "express"), { recursive: true });
  symlinkSync(packages, join(clone, "node_modules"));

  const { status, stdout, stderr } = spawnSync(process.execPath, ["app/commands/run.mjs", "build"], {
    cwd: clone,
    encoding: "utf8",
    env: { ...process.env, npm_execpath: "/nowhere/npm" },
  });

  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^node_modules is a symbolic link [^\n]+\.\n$/);
  expect(readdirSync(packages)).toEqual(["express"]);
});
