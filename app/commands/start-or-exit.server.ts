// What a person gets to read when the server must not start: sentences, no stack.

import { StartRefusal } from "../database/start-refusal.server.ts";
import { readSettings, type Settings } from "../server/env.server.ts";
import { createLocalMailer } from "../server/local-mailer.server.ts";
import { createMailer } from "../server/mailer.server.ts";
import { createDeps, type Deps } from "../wiring/deps.server.ts";

/** The settings of this process. With a bad one it ends here, after one sentence for each. */
export function settingsOrExit(): Settings {
  const result = readSettings(process.env);
  if (result.ok) return result.settings;
  return exitWith(
    ["The server does not start, its settings have to be mended first:", ...result.problems].join("\n  "),
  );
}

/** What the use cases work with. A questionnaire or a database that must not be served ends the process here. */
export function depsOrExit(settings: Settings): Deps {
  try {
    const mailer = createMailer(settings);
    if (mailer !== null) return createDeps(settings, { mailer });
    const local = createLocalMailer((text) => process.stdout.write(text));
    return createDeps(settings, { mailer: local.mailer, keptMails: isLocal(settings) ? local.list : null });
  } catch (error) {
    if (error instanceof StartRefusal) return exitWith(error.message);
    throw error;
  }
}

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

/** Whoever can read the site sits at its machine, to look around or to work on it. */
function isLocal({ HOST, BASE_URL, TRUST_PROXY, DEMO, NODE_ENV }: Settings): boolean {
  const looksAround = DEMO === "on" || NODE_ENV === "development";
  return looksAround && BASE_URL === undefined && TRUST_PROXY === 0 && LOOPBACK.includes(HOST);
}

function exitWith(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
