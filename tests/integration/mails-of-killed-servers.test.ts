// S11: what a process that ends, or is killed, in the middle of a mail leaves behind: no mail lost, and none twice but the
// one that was being sent, under the same Message-ID.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sendDue } from "../../app/mails/send-due.server.ts";
import { createMailer } from "../../app/server/mailer.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aMailServer, type MailServer } from "../builders/a-mail-server.ts";
import { aServer } from "../builders/a-running-server.ts";

const COUNT = 30;

let folder: string;
let database: string;
let server: MailServer;
let children: ChildProcess[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "mails-"));
  database = join(folder, "barometre.sqlite");
  server = await aMailServer();
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Times may be asked for a moment later than now, when the lease of a killed process is over. */
function open(ahead = 0): Deps {
  const mailer = createMailer(server.settings);
  return aServer({ DATABASE_PATH: database }, { mailer, now: () => new Date(Date.now() + ahead) });
}
async function write(deps: Deps): Promise<void> {
  const mail = { kind: "invitation", subject: "Invitation", text: "https://b.example/secret" } as const;
  await deps.writer.run(() => {
    for (let number = 0; number < COUNT; number += 1) deps.post({ ...mail, to: `p${number}@rennes.example` });
  });
}
/** `npm run remind` on this database, which sends what waits. */
function remind(): ChildProcess {
  const env = {
    ...process.env,
    ...server.settings,
    DATABASE_PATH: database,
    DEMO: "off",
    LOG_LEVEL: "silent",
  };
  const child = spawn(process.execPath, ["app/commands/remind.server.ts"], { env, stdio: "ignore" });
  children.push(child);
  return child;
}
const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once("exit", resolve));
const arrivedAt = (address: string) =>
  server.received.filter(({ recipients }) => recipients.includes(address)).length;
const everyone = Array.from({ length: COUNT }, (_, number) => `p${number}@rennes.example`);

describe("a process that is killed while it sends", () => {
  it("loses no mail, and repeats at most those that it was sending, which can be told", async () => {
    const writer = open();
    await write(writer);
    writer.close();
    server.slowDown(30);
    const child = remind();
    await vi.waitUntil(() => server.received.length >= 4, { timeout: 60_000, interval: 5 });
    child.kill("SIGKILL");
    await ended(child);
    const before = server.received.length;
    expect(before).toBeLessThan(COUNT);
    server.slowDown(0);
    const next = open(3 * 60_000);
    await sendDue(next);
    expect(next.outgoing.count("waiting") + next.outgoing.count("sending")).toBe(0);
    next.mailer?.close();
    next.close();
    expect(everyone.filter((address) => arrivedAt(address) === 0)).toEqual([]);
    const twice = everyone.filter((address) => arrivedAt(address) > 1);
    expect(twice.length).toBeLessThanOrEqual(3);
    const nameOf = (source: string) => /^Message-ID: (.*)$/im.exec(source)?.[1] ?? "none";
    for (const address of twice) {
      const copies = server.received.filter(({ recipients }) => recipients.includes(address));
      expect(new Set(copies.map(({ source }) => nameOf(source))).size, address).toBe(1);
    }
    expect(new Set(server.received.map(({ source }) => nameOf(source))).size).toBe(COUNT);
  }, 90_000);
});

describe("two processes", () => {
  it("share the mails of one database, and send each once", async () => {
    const writer = open();
    await write(writer);
    server.slowDown(10);
    const child = remind();
    await vi.waitUntil(() => server.received.length >= 1, { timeout: 60_000, interval: 5 });
    await Promise.all([sendDue(writer), ended(child)]);
    writer.mailer?.close();
    writer.close();
    expect(everyone.filter((address) => arrivedAt(address) !== 1)).toEqual([]);
  }, 90_000);
});

describe("a mail server", () => {
  it("that is down, then refuses for now, then takes: nothing is lost, and nothing sent twice", async () => {
    const deps = open();
    await write(deps);
    const { SMTP_URL = "" } = server.settings;
    const nowhere = createMailer({ ...server.settings, SMTP_URL: SMTP_URL.replace(/\d+$/, "1") });
    expect(await sendDue({ ...deps, mailer: nowhere })).toMatchObject({ putOff: 1, isUnreachable: true });
    server.answer(450);
    const later = { ...deps, now: () => new Date(Date.now() + 60_000) };
    expect(await sendDue(later)).toMatchObject({ putOff: COUNT, isUnreachable: false, sent: 0 });
    server.answer(550);
    const one = { ...deps, now: () => new Date(Date.now() + 600_000) };
    const stopAfterOne = new AbortController();
    const refusing = sendDue(one, stopAfterOne.signal);
    stopAfterOne.abort();
    expect(await refusing).toMatchObject({ givenUp: 1, failures: [{ kind: "refused", reply: 550 }] });
    server.answer(null);
    expect(await sendDue(one)).toMatchObject({ sent: COUNT - 1 });
    deps.mailer?.close();
    nowhere?.close();
    deps.close();
    expect(server.received).toHaveLength(COUNT - 1);
  });
});
