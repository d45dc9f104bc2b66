import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { aDefinitionsFolder } from "../builders/a-definitions-folder.ts";
import { SURVEY } from "../builders/edit-definition.ts";

let child: ChildProcess | undefined;
/** The watcher and the server that it started. */
afterEach(() => {
  if (child?.pid !== undefined) process.kill(-child.pid, "SIGKILL");
});

it("Q2: shows in development what is to be mended in a questionnaire, and serves it once it is", async () => {
  const definitions = aDefinitionsFolder();
  const file = join(definitions, SURVEY, "survey.json");
  const whole = readFileSync(file, "utf8");
  writeFileSync(file, `{${whole}`);
  const port = await freePort();
  child = spawn(process.execPath, ["--watch", "--watch-path", definitions, "app/commands/dev.server.ts"], {
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "development",
      PORT: String(port),
      DATABASE_PATH: ":memory:",
      DEFINITIONS_PATH: definitions,
    },
    stdio: "ignore",
    // A group of their own.
    detached: true,
  });
  const address = `http://127.0.0.1:${port}/sante`;
  const refused = await answerOf(address, 503);
  expect(refused).toContain("survey.json");
  writeFileSync(file, whole);
  await answerOf(address, 200);
}, 60_000);

/** Waits for an answer of this status; the test ends in time when none comes. */
async function answerOf(address: string, status: number): Promise<string> {
  for (;;) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.status === status) return response.text();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("a port was expected");
  return address.port;
}
