// What `npm start` does before anything of the project can run.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aClone, type Clone, type LockedPackage, lockedPackages, type Started } from "../builders/a-clone.ts";

const INSTALL = "ci --loglevel=error --include=dev --include=optional";
const CHECKED = { status: 0, stdout: "checked\n", stderr: "" };
const LIST = "node_modules/.package-lock.json";
const MARK = "node_modules/.installed.sha256";

let clone: Clone;
/** Ended after each test, whatever became of it. */
let commands: Started[];

beforeEach(() => {
  clone = aClone();
  commands = [];
});
afterEach(async () => {
  for (const command of commands) command.kill();
  await Promise.all(commands.map(({ ended }) => ended));
  rmSync(clone.path, { recursive: true, force: true });
});

function start(name: string, environment?: Record<string, string>): Started {
  const command = clone.start(name, environment);
  commands.push(command);
  return command;
}

/** What is said to be running, one line a process. */
function announced(): readonly { readonly pid: number; readonly name: string }[] {
  const folder = join(clone.path, ".cache/running");
  return readdirSync(folder)
    .filter((file) => /^\d+$/.test(file))
    .map((file) => ({
      pid: Number(file),
      name: readlinkSync(join(folder, file)).split("|").at(-1) ?? "",
    }));
}

function change(changed: Partial<LockedPackage>): void {
  const plain = { version: "1.0.0", integrity: "sha512-plain", ...changed };
  clone.lock({ ...lockedPackages, "node_modules/plain": plain });
}

describe("the packages of a clone", () => {
  it("are installed at the first command, and at no later one", () => {
    const first = clone.run("check");
    expect(first).toMatchObject({ status: 0, stdout: "checked\n" });
    expect(first.stderr).toBe("Installing the packages of the project…\n");
    expect(clone.run("check")).toMatchObject(CHECKED);
    expect(clone.installs()).toEqual([INSTALL]);
  });

  it("stay when a checkout touches nothing but dates", () => {
    clone.run("check");
    const later = new Date(Date.now() + 3_600_000);
    for (const file of ["package-lock.json", "package.json"])
      utimesSync(join(clone.path, file), later, later);
    utimesSync(join(clone.path, LIST), new Date(0), new Date(0));
    expect(clone.run("check")).toMatchObject(CHECKED);
    expect(clone.installs()).toEqual([INSTALL]);
  });

  it("are installed again when the lock file says something else, and once more when it is put back", () => {
    clone.run("check");
    change({ version: "1.0.1" });
    utimesSync(join(clone.path, "package-lock.json"), new Date(0), new Date(0));
    expect(clone.run("check").status).toBe(0);
    expect(clone.installs()).toHaveLength(2);
    change({});
    expect(clone.run("check").status).toBe(0);
    expect(clone.installs()).toHaveLength(3);
  });

  it.each([
    ["the settings of npm", ".npmrc", "ignore-scripts=true"],
    ["which scripts of packages may run", "package.json", '{"allowScripts":{"plain":true}}'],
  ])("are installed again when %s change", (_, file, content) => {
    clone.run("check");
    clone.write(file, content);
    clone.run("check");
    expect(clone.installs()).toHaveLength(2);
    expect(clone.run("check")).toMatchObject(CHECKED);
  });

  it("stay when the rest of package.json changes", () => {
    clone.run("check");
    clone.write("package.json", '{"scripts":{}}');
    expect(clone.run("check")).toMatchObject(CHECKED);
  });

  it("are not installed a second time after a npm ci typed by hand, or a copy of them", () => {
    clone.installByHand();
    expect(existsSync(join(clone.path, "node_modules/foreign"))).toBe(false);
    expect(clone.run("check")).toMatchObject(CHECKED);
    expect(clone.installs()).toEqual([]);
    expect(existsSync(join(clone.path, MARK))).toBe(true);
  });

  it("are looked at again when somebody changed them by hand together with the lock file", () => {
    clone.run("check");
    const mark = readFileSync(join(clone.path, MARK), "utf8");
    change({ version: "2.0.0" });
    clone.installByHand();
    // As `npm install` would: the mark of before is still there.
    clone.write(MARK, mark);
    expect(clone.run("check")).toMatchObject(CHECKED);
    expect(clone.installs()).toEqual([]);
  });

  it.each<[string, () => void]>([
    ["another version", () => change({ version: "1.0.1" })],
    ["another content", () => change({ integrity: "sha512-other" })],
    [
      "a package more in the lock file",
      () => clone.lock({ ...lockedPackages, "node_modules/new": { version: "1.0.0", integrity: "" } }),
    ],
    ["a package that the lock file does not name", () => clone.lock({})],
    ["a folder that is gone", () => rmSync(join(clone.path, "node_modules/plain"), { recursive: true })],
    ["the package of another system", () => clone.write(LIST, listWithout("node_modules/native"))],
    ["a list that is cut short", () => truncateSync(join(clone.path, LIST), 20)],
    ["no list", () => rmSync(join(clone.path, LIST))],
  ])("are installed over those of a hand with %s", (_, spoil) => {
    clone.installByHand();
    spoil();
    expect(clone.run("check")).toMatchObject({ status: 0, stdout: "checked\n" });
    expect(clone.installs()).toEqual([INSTALL]);
  });

  it("are installed by the next command when an installation failed", () => {
    expect(clone.run("check", { NPM_FAILS: "1" })).toMatchObject({ status: 1, stdout: "" });
    expect(clone.run("check")).toMatchObject({ status: 0, stdout: "checked\n" });
    expect(clone.installs()).toHaveLength(2);
  });

  it("are not those of before an installation that was killed at once", () => {
    clone.run("check");
    change({ version: "1.0.1" });
    // This npm is ended before it has removed anything.
    const npm = readFileSync(join(clone.path, "npm.cjs"), "utf8");
    clone.write("npm.cjs", 'process.kill(process.pid, "SIGKILL");');
    expect(clone.run("check").status).toBe(1);
    clone.write("npm.cjs", npm);
    change({});
    expect(clone.run("check").status).toBe(0);
    expect(clone.installs()).toHaveLength(2);
  });
});

function listWithout(place: string): string {
  const { [place]: _, "node_modules/foreign": _foreign, ...packages } = lockedPackages;
  return JSON.stringify({ packages });
}

describe("an installation", () => {
  it("happens once when two commands start together", async () => {
    const both = [start("check", { NPM_WAITS: "1" }), start("check", { NPM_WAITS: "1" })];
    await Promise.any(both.map((command) => command.says("Installing")));
    await Promise.any(both.map((command) => command.says("Waiting for another command")));
    clone.write("npm-may-finish", "");
    for (const command of both) expect(await command.ended).toMatchObject({ status: 0, stdout: "checked\n" });
    expect(clone.installs()).toEqual([INSTALL]);
  });

  it("is refused under a running server, in a sentence that names it, and follows its end", async () => {
    const server = start("start");
    await server.says("serving");
    expect(clone.run("check")).toMatchObject(CHECKED);
    change({ version: "1.0.1" });
    const refused = clone.run("check");
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toMatch(
      /^The packages are not those of package-lock\.json, [^\n]* npm start \(process \d+\)[^\n]*\. Stop it [^\n]*\.\n$/,
    );
    expect(clone.installs()).toHaveLength(1);
    server.process.kill("SIGTERM");
    expect((await server.ended).status).toBe(0);
    expect(announced()).toEqual([]);
    expect(clone.run("check").status).toBe(0);
    expect(clone.installs()).toHaveLength(2);
  });

  it("is refused under a server that has lost the command that started it", async () => {
    const server = start("start");
    await server.says("serving");
    const left = announced().find(({ pid }) => pid !== server.process.pid);
    server.process.kill("SIGKILL");
    change({ version: "1.0.1" });
    expect(clone.run("check").stderr).toContain(`npm start (process ${left?.pid}).`);
    server.kill();
    await server.ended;
    expect(clone.run("check").status).toBe(0);
  });

  it("is no matter of what died, even when its number was given to another process", async () => {
    const server = start("start");
    await server.says("serving");
    server.kill();
    await server.ended;
    const folder = join(clone.path, ".cache/running");
    const [dead] = announced();
    renameSync(join(folder, String(dead?.pid)), join(folder, "dead"));
    symlinkSync(
      readlinkSync(join(folder, "dead")).replace(/^\d+/, String(process.pid)),
      join(folder, String(process.pid)),
    );
    change({ version: "1.0.1" });
    expect(clone.run("check")).toMatchObject({ status: 0, stdout: "checked\n" });
    rmSync(join(folder, String(process.pid)));
  });

  it("that lost its command is waited for, and one that died is done again", async () => {
    const command = start("check", { NPM_WAITS: "1" });
    await command.says("Installing");
    const npm = await vi.waitFor(() => {
      const found = announced().find(({ name }) => name === "npm ci");
      if (found === undefined || clone.installs().length === 0) throw new Error("npm is not there yet");
      return found;
    });
    command.process.kill("SIGKILL");
    const refused = clone.run("check");
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(`npm ci (process ${npm.pid}).`);
    command.kill();
    await command.ended;
    expect(clone.run("check")).toMatchObject({ status: 0, stdout: "checked\n" });
    expect(clone.installs()).toHaveLength(2);
  });
});

describe("packages behind a symbolic link", () => {
  function linkPackages(): string {
    const packages = join(clone.path, "packages-of-somebody-else");
    if (existsSync(join(clone.path, "node_modules"))) renameSync(join(clone.path, "node_modules"), packages);
    else mkdirSync(join(packages, "express"), { recursive: true });
    symlinkSync(packages, join(clone.path, "node_modules"));
    return packages;
  }

  it("are never replaced, which would empty the folder of somebody else", () => {
    const packages = linkPackages();
    const { status, stdout, stderr } = clone.run("build");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^node_modules is a symbolic link [^\n]+\.\n$/);
    expect(readdirSync(packages)).toEqual(["express"]);
    expect(clone.installs()).toEqual([]);
  });

  it("serve when they are the right ones, and are left as they are", () => {
    clone.installByHand();
    const packages = linkPackages();
    const before = readdirSync(packages);
    expect(clone.run("check")).toMatchObject(CHECKED);
    expect(readdirSync(packages)).toEqual(before);
  });
});
