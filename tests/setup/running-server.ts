// A server of the project as its own process, for the tests that look at it from outside.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
/** Only these: a test runner sets variables that the server would take for its settings. */
const inherited = { PATH: process.env["PATH"], HOME: process.env["HOME"], NODE_ENV: "production" } as const;
const ADDRESS = /http:\/\/\S+(?=\/\s)/;

export interface RunningServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly pid: number;
  /** As Ctrl-C in a terminal does it: to the command and everything it started. */
  readonly interrupt: () => void;
  /** Exit code, or null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Makes the build that the server serves, unless it is up to date. */
export function buildPages(): void {
  const { status, stderr } = spawnSync(process.execPath, ["app/commands/run.mjs", "build"], {
    cwd: root,
    encoding: "utf8",
    env: inherited,
  });
  if (status !== 0) throw new Error(stderr);
}

/** A server on its way: it may still refuse to start. */
export interface SpawnedServer extends Omit<RunningServer, "url" | "interrupt"> {
  /** Rejects with what the command said when it ends before it has printed its address. */
  readonly url: Promise<string>;
}

/** On any free port, in a process group of its own. */
export function spawnServer(
  command: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
): SpawnedServer {
  const [program, ...parameters] = command;
  const child = spawn(program, parameters, {
    cwd: root,
    env: { ...inherited, LOG_LEVEL: "error", PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { url: printedAddress(child), pid: child.pid ?? 0, ended };
}

/** Resolves once the command has printed its address; rejects with what it said when it ends before. */
export async function runServer(
  command: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const { url, pid, ended } = spawnServer(command, environment);
  return { url: await url, pid, ended, interrupt: () => process.kill(-pid, "SIGINT") };
}

function printedAddress(child: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk;
      const [address] = ADDRESS.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", () => reject(new Error(`The server did not start:\n${said}`)));
  });
}
