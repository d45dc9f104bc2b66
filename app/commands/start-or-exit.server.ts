// What a person gets to read when the server must not start: sentences, no stack.

import { StartRefusal } from "../database/start-refusal.server.ts";
import { readSettings, type Settings } from "../server/env.server.ts";
import { createLocalMailer } from "../server/local-mailer.server.ts";
import { createLogger, loggedError } from "../server/logger.server.ts";
import { createMailer } from "../server/mailer.server.ts";
import { createDeps } from "../wiring/create-deps.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

const OWNER_ALONE = 0o077;

/** The settings of this process. With a bad one it ends here, after one sentence for each. */
export function settingsOrExit(): Settings {
  // Whatever a command writes (database, journal, copies) is its user’s alone.
  process.umask(OWNER_ALONE);
  const result = readSettings(process.env);
  if (result.ok) return result.settings;
  return exitWith(
    ["The server does not start, its settings have to be mended first:", ...result.problems].join("\n  "),
  );
}

/** What the use cases work with. A questionnaire or a database that must not be served ends the process here. */
export function depsOrExit(settings: Settings): Deps {
  const deps = depsOrSentence(settings);
  return typeof deps === "string" ? exitWith(deps) : deps;
}

/** What the use cases work with, or why a questionnaire or a database must not be served. */
export function depsOrSentence(settings: Settings): Deps | string {
  try {
    const mailer = createMailer(settings);
    const logger = createLogger(settings.LOG_LEVEL);
    const report = (error: unknown) =>
      logger.warn({ error: loggedError(error) }, "when people were last seen could not be written");
    if (mailer !== null) return createDeps(settings, { mailer, report });
    const local = createLocalMailer((text) => process.stdout.write(text));
    const keptMails = settings.LOCAL_OUTBOX === "on" ? local.list : null;
    return createDeps(settings, { mailer: local.mailer, keptMails, report });
  } catch (error) {
    if (error instanceof StartRefusal) return error.message;
    throw error;
  }
}

function exitWith(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
