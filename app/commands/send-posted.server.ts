// Sends mails while the server runs: as soon as one is handed over, when one is due again, and now and then those that
// another process wrote. While the mail server is out of reach it is asked ever less often, whatever is handed over.
import { sendDue } from "../mails/send-due.server.ts";
import { type Logger, loggedError } from "../server/logger.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

const SOONEST_MS = 250;
const LOOK_MS = 15_000;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 5 * 60 * 1_000;
/** Patience with what is being sent when the server stops. What it cuts is sent again after the next start. */
const LAST_MS = 5_000;

export interface Sending {
  readonly deps: Deps;
  readonly logger: Logger;
  /** Aborted when the server begins to stop: nothing more is taken up. */
  readonly stopping: AbortSignal;
}

/** Gives what to await before the database is closed. Keeps no process alive. */
export function sendPosted(sending: Sending): () => Promise<void> {
  const { deps, stopping } = sending;
  const [posted, stopped] = [createBell(), createBell()];
  deps.onPost(posted.ring);
  stopping.addEventListener("abort", () => {
    posted.ring();
    stopped.ring();
  });
  const ended = sendUntilStopped(sending, { posted, stopped });
  return async () => {
    await Promise.race([ended, createBell().wait(LAST_MS)]);
    deps.mailer?.close();
  };
}

interface Bells {
  readonly posted: Bell;
  readonly stopped: Bell;
}

async function sendUntilStopped(sending: Sending, { posted, stopped }: Bells): Promise<void> {
  for (let failures = 0; !sending.stopping.aborted; ) {
    const isUnreachable = await sendOnce(sending);
    failures = isUnreachable ? failures + 1 : 0;
    if (isUnreachable) await stopped.wait(Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS));
    else await posted.wait(untilNextLook(sending.deps));
  }
}

/** Whether the mail server is out of reach. The log names nobody, and what a mail server writes repeats the address. */
async function sendOnce({ deps, logger, stopping }: Sending): Promise<boolean> {
  try {
    const { failures, isUnreachable, putOff, givenUp } = await sendDue(deps, stopping);
    if (failures.length > 0) logger.error({ putOff, givenUp, failures }, "mails did not leave");
    return isUnreachable;
  } catch (error) {
    logger.error({ error: loggedError(error) }, "mails could not be taken up");
    return true;
  }
}

function untilNextLook({ outgoing, now }: Deps): number {
  const next = outgoing.nextDue();
  const wait = next === null ? LOOK_MS : next.getTime() - now().getTime();
  return Math.min(Math.max(wait, SOONEST_MS), LOOK_MS);
}

interface Bell {
  readonly ring: () => void;
  /** Until it rings, or at once if it did since the last time; so long at most. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

function createBell(): Bell {
  let isRung = false;
  let wake: () => void = () => undefined;
  return {
    ring: () => {
      isRung = true;
      wake();
    },
    wait: async (milliseconds) => {
      if (!isRung)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds).unref();
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      isRung = false;
    },
  };
}
