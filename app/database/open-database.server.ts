// One connection a process. What is acknowledged is on the disk: WAL with synchronous=FULL (the driver's own default
// in WAL is NORMAL, which may lose the last commits when the machine stops).
import { chmodSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";

export type { Database } from "better-sqlite3";

export const BUSY_TIMEOUT_MS = 5_000;
/** Of 4 KB. A page that many saves touch is folded into the file once for all of them. */
const CHECKPOINT_PAGES = 4_000;
const OWNER_ALONE = 0o600;
/** Whatever the group and all others may do. */
const OTHERS = 0o077;

/** Opens the file, made with its folder when absent; ":memory:" for a database that ends with the process. */
export function openDatabase(path: string): Database.Database {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  db.pragma("foreign_keys = ON");
  // What is deleted is overwritten: a copy of the file alone, or a disk that is given away, holds no erased person.
  db.pragma("secure_delete = ON");
  if (path !== ":memory:") keepToOwner(path);
  return db;
}

/** Answers, notes and addresses are no other user’s business; a file that was made before is closed to them, too. */
function keepToOwner(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    const stats = statSync(file, { throwIfNoEntry: false });
    const isOpen = stats !== undefined && (stats.mode & OTHERS) !== 0;
    if (isOpen && stats.uid === process.getuid?.()) chmodSync(file, OWNER_ALONE);
  }
}

/** Folds the WAL into the file, so that the file alone is a complete copy. */
export function closeDatabase(db: Database.Database): void {
  if (!db.open) return;
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
}
