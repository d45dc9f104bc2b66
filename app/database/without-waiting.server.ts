import { BUSY_TIMEOUT_MS, type Database } from "./open-database.server.ts";

/** SQLite waits for a lock inside the call, and the whole process with it: here it says at once that there is one. */
export function withoutWaiting<T>(db: Database, call: () => T): T {
  db.pragma("busy_timeout = 0");
  try {
    return call();
  } finally {
    db.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}
