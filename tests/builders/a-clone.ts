// A checkout with the commands of the project and nothing else of it: three packages, an npm that only pretends, and
// scripts that say what they are.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const COMMANDS = join(import.meta.dirname, "../../app/commands");
const OTHER_SYSTEM = process.platform === "win32" ? "darwin" : "win32";

/** As npm does it: everything out, everything in, the list last; stops before that where it is told to. */
const PRETENDED_NPM = `
const fs = require("node:fs");
const path = require("node:path");
const [command, ...flags] = process.argv.slice(2);
fs.appendFileSync("npm.log", [command, ...flags].join(" ") + "\\n");
fs.rmSync("node_modules", { recursive: true, force: true });
fs.mkdirSync("node_modules");
const list = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
delete list.packages[""];
for (const [place, { os }] of Object.entries(list.packages)) {
  if (os !== undefined && !os.includes(process.platform)) delete list.packages[place];
  else fs.mkdirSync(place, { recursive: true }), fs.writeFileSync(path.join(place, "package.json"), "{}");
}
const finish = () => fs.writeFileSync("node_modules/.package-lock.json", JSON.stringify(list));
if (process.env.NPM_FAILS) process.exit(1);
if (!process.env.NPM_WAITS) finish();
else {
  const waiting = setInterval(() => {
    if (fs.existsSync("npm-may-finish")) finish(), clearInterval(waiting);
  }, 20);
}
`;
const SERVER = `
console.log("serving");
process.on("SIGTERM", () => process.exit(0));
setInterval(() => undefined, 1_000);
`;

export interface LockedPackage {
  readonly version: string;
  readonly integrity: string;
  readonly optional?: true;
  readonly os?: readonly string[];
}
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** One package, one made for this system alone, and one for another. */
export const lockedPackages: LockedPackages = {
  "node_modules/plain": { version: "1.0.0", integrity: "sha512-plain" },
  "node_modules/native": {
    ...{ version: "1.0.0", integrity: "sha512-native" },
    ...{ optional: true, os: [process.platform] },
  },
  "node_modules/foreign": {
    ...{ version: "1.0.0", integrity: "sha512-foreign" },
    ...{ optional: true, os: [OTHER_SYSTEM] },
  },
};

export interface Clone {
  readonly path: string;
  readonly write: (file: string, content: string) => void;
  readonly lock: (packages: LockedPackages) => void;
  /** Runs a command to its end. */
  readonly run: (name: string, environment?: Environment) => Ended;
  readonly start: (name: string, environment?: Environment) => Started;
  /** What npm was asked for, oldest first. */
  readonly installs: () => readonly string[];
  /** Packages that arrive by a `npm ci` typed by hand: without our mark. */
  readonly installByHand: () => void;
}
type Environment = Readonly<Record<string, string>>;

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves once this was said on either output. */
  readonly says: (text: string) => Promise<void>;
  /** With all that it started and that is still there. */
  readonly kill: () => void;
}

export function aClone(): Clone {
  const path = mkdtempSync(join(tmpdir(), "barometre-clone-"));
  const write = (file: string, content: string) => {
    mkdirSync(join(path, file, ".."), { recursive: true });
    writeFileSync(join(path, file), content);
  };
  const npm = join(path, "npm.cjs");
  write("npm.cjs", PRETENDED_NPM);
  write("package.json", "{}");
  write("app/commands/build.server.ts", "");
  write("app/commands/serve.server.ts", SERVER);
  write("tests/setup/run-checks.ts", 'console.log("checked");');
  for (const file of readdirSync(COMMANDS).filter((name) => name.endsWith(".mjs")))
    cpSync(join(COMMANDS, file), join(path, "app/commands", file));
  const lock = (packages: LockedPackages) =>
    write("package-lock.json", JSON.stringify({ packages: { "": { version: "0.1.0" }, ...packages } }));
  lock(lockedPackages);
  const settings = (environment: Environment = {}) => ({
    cwd: path,
    env: { PATH: process.env["PATH"], NODE_ENV: "production" as const, npm_execpath: npm, ...environment },
  });
  const command = (name: string) => ["app/commands/run.mjs", name];
  return {
    ...{ path, write, lock },
    run: (name, environment) =>
      spawnSync(process.execPath, command(name), { ...settings(environment), encoding: "utf8" }),
    start: (name, environment) =>
      started(spawn(process.execPath, command(name), { ...settings(environment), detached: true })),
    installs: () => linesOf(join(path, "npm.log")),
    installByHand: () => {
      spawnSync(process.execPath, [npm, "ci"], settings());
      writeFileSync(join(path, "npm.log"), "");
    },
  };
}

function linesOf(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1) : [];
}

function started(child: ChildProcess): Started {
  const said = { stdout: "", stderr: "" };
  for (const output of ["stdout", "stderr"] as const)
    child[output]?.on("data", (chunk: Buffer) => {
      said[output] += chunk;
    });
  // Comes when the last of them has closed its outputs.
  let isOver = false;
  const ended = new Promise<Ended>((resolve) =>
    child.once("close", (status) => {
      isOver = true;
      resolve({ status, ...said });
    }),
  );
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const listen = () => {
        if ((said.stdout + said.stderr).includes(text)) resolve();
      };
      for (const output of [child.stdout, child.stderr]) output?.on("data", listen);
      listen();
      ended.then(() => reject(new Error(`It ended without "${text}":\n${said.stdout}${said.stderr}`)));
    });
  const kill = () => {
    if (!isOver && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  };
  return { process: child, ended, says, kill };
}
