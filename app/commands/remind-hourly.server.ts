import { composeReminder } from "../assignments/assignment-mails.server.ts";
import { sendReminders } from "../assignments/send-reminders.server.ts";
import { composeLetter } from "../editions/letter-mail.server.ts";
import { sendLetters } from "../editions/send-letters.server.ts";
import type { Settings } from "../server/env.server.ts";
import { type Logger, loggedError } from "../server/logger.server.ts";
import { siteOrigin } from "../server/site-origin.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

const HOUR_MS = 60 * 60 * 1_000;

interface Hourly {
  readonly deps: Deps;
  readonly settings: Settings;
  readonly logger: Logger;
  /** Aborted when the server begins to stop. */
  readonly stopping: AbortSignal;
}

/** Once an hour until the server stops; keeps no process alive. */
export function remindHourly({ deps, settings, logger, stopping }: Hourly): void {
  const compose = composeReminder(siteOrigin(settings));
  const letter = composeLetter(siteOrigin(settings));
  const timer = setInterval(async () => {
    try {
      await sendReminders(deps, compose, stopping);
      await sendLetters(deps, letter, stopping);
    } catch (error) {
      logger.error({ error: loggedError(error) }, "reminders could not be handed over");
    }
  }, HOUR_MS);
  timer.unref();
  stopping.addEventListener("abort", () => clearInterval(timer));
}
