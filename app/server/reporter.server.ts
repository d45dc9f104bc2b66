// What becomes of a fault: a line of the log, or a refusal that asks to try again.
import { isWriteRefusal } from "../database/write-refusal.server.ts";
import type { AppParts } from "./app-parts.server.ts";
import type { Report } from "./endpoints.server.ts";
import { type Logger, loggedError } from "./logger.server.ts";

/** With the request id, and without address or body. What could not be written for now becomes a refusal. */
export function reporter(logger: Logger, { soundness }: Pick<AppParts["deps"], "soundness">): Report {
  const known = new WeakSet<Error>();
  return (error, { method }, visit) => {
    const { requestId } = visit;
    soundness.note(error);
    if (!isWriteRefusal(error))
      return logger.error({ method, requestId, error: loggedError(error) }, "failed");
    visit.refusal = "UNAVAILABLE";
    // One line for all that were refused with it.
    if (!known.has(error)) logger.warn({ reason: error.reason, error: loggedError(error) }, "not written");
    known.add(error);
  };
}
