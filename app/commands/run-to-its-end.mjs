import { spawn } from "node:child_process";

/**
 * Starts a program and waits for its exit code; signals reach it while it runs.
 * @param {readonly [string, ...string[]]} command
 * @param {import("node:child_process").SpawnOptions} options
 * @param {(pid: number) => () => void} announce says that the process is running; gives what takes it back
 * @returns {Promise<number>}
 */
export function runToItsEnd([program, ...parameters], options, announce) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, options);
    const withdraw = child.pid === undefined ? () => undefined : announce(child.pid);
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on("SIGINT", forward).on("SIGTERM", forward);
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", forward).off("SIGTERM", forward);
      withdraw();
      resolve(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}
