// A site of its own that sends its mails through a real mail server, for a journey that is told by mails.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { aMailServer } from "../../builders/a-mail-server.ts";
import { type SpawnedServer, spawnServer } from "../../setup/running-server.ts";

const ROOT = join(import.meta.dirname, "../../..");

export interface MailedSite {
  /** Without a slash at its end. */
  readonly url: string;
  /** As a host would, while the server runs. */
  readonly nameAdministrator: (email: string) => void;
  /** The addresses in the newest of so many mails to someone; waits for it to arrive. */
  readonly linksOf: (email: string, mail?: number) => Promise<readonly string[]>;
  /** On the same database and address, as after an update of what it serves. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `settings` are added to those of a mailed site. */
export async function aMailedSite(settings: Readonly<Record<string, string>> = {}): Promise<MailedSite> {
  const folder = mkdtempSync(join(tmpdir(), "mailed-site-"));
  const mail = await aMailServer();
  const PORT = String(await freePort());
  const url = `http://127.0.0.1:${PORT}`;
  const environment = {
    ...{ ...mail.settings, PORT, BASE_URL: url, LOCAL_OUTBOX: "off", DEMO: "off" },
    ...{ DATABASE_PATH: join(folder, "barometre.sqlite"), ...settings },
  };
  let server = await served(url, environment);
  const textsTo = (email: string) =>
    mail.received.filter(({ recipients }) => recipients.includes(email)).map(({ source }) => textOf(source));
  return {
    url,
    nameAdministrator: (email) => {
      const env = { ...process.env, ...environment };
      const command = ["app/commands/admin.server.ts", "add", email];
      execFileSync(process.execPath, command, { cwd: ROOT, stdio: "pipe", env });
    },
    linksOf: async (email, count = 1) => {
      const arrived = () => textsTo(email).length;
      await expect
        .poll(arrived, { message: `mails to ${email}`, timeout: 20_000 })
        .toBeGreaterThanOrEqual(count);
      return textsTo(email)[count - 1]?.match(/https?:\/\/\S+/g) ?? [];
    },
    restart: async () => {
      await stop(server);
      server = await served(url, environment);
    },
    close: async () => {
      await stop(server);
      await mail.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function served(url: string, environment: Readonly<Record<string, string>>): Promise<SpawnedServer> {
  const server = spawnServer([process.execPath, "app/commands/serve.server.ts"], environment);
  // What it prints is the address of the setting, which we know; a refusal to start is thrown here.
  server.url.catch(() => undefined);
  await Promise.race([untilItAnswers(url), server.ended.then(() => server.url)]);
  return server;
}

async function stop({ pid, ended }: SpawnedServer): Promise<void> {
  process.kill(-pid, "SIGINT");
  await ended;
}

async function untilItAnswers(url: string): Promise<void> {
  const answers = () =>
    fetch(`${url}/sante`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { message: "the site answers", timeout: 50_000 }).toBe(true);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

/** Of a mail of one part, as it was before it was made fit for the wire. */
function textOf(source: string): string {
  const [head = "", ...body] = source.split("\r\n\r\n");
  const sent = body.join("\r\n\r\n");
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(sent, "base64").toString();
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return sent;
  const joined = sent.replace(/=\r\n/g, "");
  const bytes = joined.replace(/=([\dA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, "latin1").toString();
}
