// What a person gets to read when the server must not start: sentences, no stack.
import { readSettings, type Settings } from "../http/env.server.ts";
import { createMailer } from "../http/mailer.server.ts";
import { StartRefusal } from "../storage/start-refusal.server.ts";
import { createDeps, type Deps } from "../usecases/deps.server.ts";

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
    return createDeps(settings, { mailer: createMailer(settings) });
  } catch (error) {
    if (error instanceof StartRefusal) return exitWith(error.message);
    throw error;
  }
}

function exitWith(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
