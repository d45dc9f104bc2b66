// One connection a process. What is acknowledged is on the disk: WAL with synchronous=FULL (the driver's own default
// in WAL is NORMAL, which may lose the last commits when the machine stops).
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";

export type { Database } from "better-sqlite3";

export const BUSY_TIMEOUT_MS = 5_000;
/** Of 4 KB. A page that many saves touch is folded into the file once for all of them. */
const CHECKPOINT_PAGES = 4_000;

/** Opens the file, made with its folder when absent; ":memory:" for a database that ends with the process. */
export function openDatabase(path: string): Database.Database {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  db.pragma("foreign_keys = ON");
  return db;
}

/** Folds the WAL into the file, so that the file alone is a complete copy. */
export function closeDatabase(db: Database.Database): void {
  if (!db.open) return;
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
}
