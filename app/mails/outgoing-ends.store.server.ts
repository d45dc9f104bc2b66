// How a mail ends that did not leave by itself: tried once more, dropped, forgotten.
import type { Database } from "../database/open-database.server.ts";
import { DELETE_ENDED, DROP, DROP_ABOUT, FORGET_TEXTS, RETRY } from "./outgoing.sql.store.server.ts";

export function endingOf(db: Database) {
  const retry = db.prepare<[object]>(RETRY);
  const drop = db.prepare<[object]>(DROP);
  const dropAbout = db.prepare<[number, string]>(DROP_ABOUT);
  const forget = db.prepare<[number]>(FORGET_TEXTS);
  const deleteEnded = db.prepare<[object]>(DELETE_ENDED);
  return {
    /** Whether it had been given up and can still serve. */
    saveRetry: (publicId: string, times: { now: Date; giveUpAt: Date }): boolean =>
      retry.run({ publicId, ...inMilliseconds(times) }).changes === 1,
    /** Whether it was waiting, or given up. */
    saveDropped: (publicId: string, now: Date): boolean =>
      drop.run({ publicId, now: now.getTime() }).changes === 1,
    /** What waits, or was given up. */
    dropAbout: (about: string, now: Date): void => {
      dropAbout.run(now.getTime(), about);
    },
    forgetTexts: (now: Date): void => {
      forget.run(now.getTime());
    },
    deleteEnded: (limits: { sent: Date; givenUp: Date }): void => {
      deleteEnded.run(inMilliseconds(limits));
    },
  };
}

export function inMilliseconds(times: Readonly<Record<string, Date>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(times).map(([name, time]) => [name, time.getTime()]));
}
