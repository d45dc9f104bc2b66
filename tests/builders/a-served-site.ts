// The whole site in this process: the built pages behind the real way of a request, with a clock, a mailbox and a log
// that a test can read.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { sendPosted } from "../../app/commands/send-posted.server.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import { createApp } from "../../app/server/create-app.server.ts";
import { readSettings } from "../../app/server/env.server.ts";
import { createFirstPages } from "../../app/server/first-pages.server.ts";
import { createLogger } from "../../app/server/logger.server.ts";
import { createMailer } from "../../app/server/mailer.server.ts";
import { createDeps } from "../../app/wiring/create-deps.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { buildPages } from "../setup/running-server.ts";
import { tellingOf } from "./a-running-server.ts";
import { someTime } from "./stores.ts";

const SERVER_BUILD = "build/server/index.js";
const CLIENT_BUILD = "build/client";

export interface ServedSite {
  /** Without a slash at its end. */
  readonly url: string;
  readonly deps: Deps;
  /** Lines of the log, as written. */
  readonly log: readonly string[];
  /** Mails that left, oldest first; empty where a mail server takes them. */
  readonly mails: readonly Mail[];
  readonly setTime: (now: Date) => void;
  readonly close: () => Promise<void>;
}

let pages: Promise<ServerBuild> | undefined;

/** The routes as they are served; the build is made first unless it is up to date. */
export function builtPages(): Promise<ServerBuild> {
  pages ??= loadPages();
  return pages;
}

async function loadPages(): Promise<ServerBuild> {
  buildPages();
  // By it React, loaded by the build, takes the variant that is served.
  process.env["NODE_ENV"] = "production";
  return import(/* @vite-ignore */ pathToFileURL(SERVER_BUILD).href);
}

/** On any free port, unless the test names one; the clock stands still until the test moves it. */
export async function aServedSite(environment: Readonly<Record<string, string>> = {}): Promise<ServedSite> {
  const built = await builtPages();
  const result = readSettings({ DATABASE_PATH: ":memory:", DEMO: "off", ...environment });
  if (!result.ok) throw new Error(result.problems.join());
  const { settings } = result;
  let now = someTime;
  const log: string[] = [];
  const mails: Mail[] = [];
  const logger = createLogger("info", { write: (line) => log.push(line) });
  const mailer = createMailer(settings);
  const made = createDeps(settings, { mailer, now: () => now });
  const deps = mailer === null ? tellingOf(made, (mail) => mails.push(mail)) : made;
  const stopping = new AbortController();
  const mailsEnded = sendPosted({ deps, logger, stopping: stopping.signal });
  const files = (_request: unknown, _response: unknown, next: () => void) => next();
  const app = createApp({
    ...{ settings, deps, logger, stopping: stopping.signal, pages: built, files },
    firstPages: createFirstPages(CLIENT_BUILD),
  });
  const server = createServer(app).listen(Number(environment["PORT"] ?? 0), "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ deps, log, mails },
    setTime: (time) => {
      now = time;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      stopping.abort();
      await mailsEnded();
      deps.close();
    },
  };
}
