// Installs the packages of the project when they are not those of the lock file: once, however many commands are started
// together, and never under one that is running on them. Plain JavaScript without packages.
import { join } from "node:path";
import { fail } from "./fail.mjs";
import { arePackagesInstalled, forgetInstalled, isLinked, markInstalled } from "./installed-packages.mjs";
import { runToItsEnd } from "./run-to-its-end.mjs";
import { announce, listRunning, takeTurn } from "./running-commands.mjs";

/**
 * Makes sure of the packages and says that the command runs on them; gives what announces one more process of it.
 * @param {string} root
 * @param {string} name as it is typed
 */
export async function providePackages(root, name) {
  const folder = join(root, ".cache/running");
  const endTurn = await turnOf(root, folder);
  if (!arePackagesInstalled(root)) await install(root, folder);
  const announceProcess = (/** @type {number} */ pid) => announce(folder, { pid, name });
  process.on("exit", announceProcess(process.pid));
  endTurn();
  return announceProcess;
}

/** Who may not write here cannot install either, and needs no turn to find everything in place. */
async function turnOf(root, folder) {
  try {
    return await takeTurn(folder, () =>
      console.error("Waiting for another command, which is installing the packages…"),
    );
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
    if (arePackagesInstalled(root)) return () => undefined;
    return fail(
      `The packages are not those of package-lock.json, and this user may not write in ${root}: run npm ci as its owner.`,
    );
  }
}

async function install(root, folder) {
  // npm would follow the link and empty the folder behind it, which is somebody else's.
  if (isLinked(root))
    fail(
      "node_modules is a symbolic link to packages that are not those of package-lock.json: remove the link, or install where it leads.",
    );
  const running = listRunning(folder).map(({ name, pid }) => `${name} (process ${pid})`);
  if (running.length > 0)
    fail(
      `The packages are not those of package-lock.json, and they are not replaced under a running command: ${running.join(", ")}. Stop it or wait for its end, then try again.`,
    );
  // On the error output, like what npm says: the standard output belongs to the command that was asked for.
  console.error("Installing the packages of the project…");
  forgetInstalled(root);
  const code = await runNpm(root, folder).catch((error) => fail(`npm does not start: ${error.message}`));
  if (code !== 0) fail("npm ci failed: the message above says why.");
  markInstalled(root);
}

/** Announced as a command of its own: it may outlive us, and must not be started a second time beside itself. */
function runNpm(root, folder) {
  // The npm that called us, by its full path: the one in node_modules/.bin is about to be replaced.
  const npm = process.env.npm_execpath
    ? [process.env.npm_node_execpath || process.execPath, process.env.npm_execpath]
    : ["npm"];
  return runToItsEnd(
    [...npm, "ci", "--loglevel=error", "--include=dev", "--include=optional"],
    { cwd: root, stdio: ["inherit", 2, 2] },
    (pid) => announce(folder, { pid, name: "npm ci" }),
  );
}
