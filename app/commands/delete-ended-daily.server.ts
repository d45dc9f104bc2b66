import { type Logger, loggedError } from "../server/logger.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { deleteEnded } from "./delete-ended.server.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

interface Daily {
  readonly deps: Deps;
  readonly logger: Logger;
  /** Aborted when the server begins to stop. */
  readonly stopping: AbortSignal;
}

/** Once now, then once a day until the server stops; keeps no process alive. */
export function deleteEndedDaily({ deps, logger, stopping }: Daily): void {
  const run = () =>
    deleteEnded(deps).catch((error: unknown) =>
      logger.error({ error: loggedError(error) }, "what has ended could not be deleted"),
    );
  void run();
  const timer = setInterval(run, DAY_MS).unref();
  stopping.addEventListener("abort", () => clearInterval(timer));
}
