// Makes sure that nobody else has a database open. In WAL mode every connection keeps a shared lock on the file for as
// long as it is open, idle or not, and leaving WAL mode needs the file for itself: so it succeeds exactly when no other
// process has the database open. The system drops such locks with their process, whatever ended it; a lock file of our
// own would outlive a crash and have to be removed by hand.
import Database from "better-sqlite3";
import { CopyRefusal } from "./copy-refusal.server.ts";

const PATIENCE_MS = 1_000;

/**
 * Folds the journal into the file and keeps everyone out until the connection is closed. A server that starts meanwhile
 * and waits for the lock stops with an error when the file was replaced before its eyes: SQLite sees that it moved.
 */
export function lockAlone(path: string): Database.Database {
  const db = new Database(path, { fileMustExist: true, timeout: PATIENCE_MS });
  try {
    db.pragma("locking_mode = EXCLUSIVE");
    db.pragma("journal_mode = DELETE");
    db.exec("BEGIN EXCLUSIVE");
    return db;
  } catch (error) {
    db.close();
    throw error instanceof Database.SqliteError ? refusalOf(path, error) : error;
  }
}

function refusalOf(path: string, { code, message }: { code: string; message: string }): CopyRefusal {
  if (code.startsWith("SQLITE_BUSY"))
    return new CopyRefusal(
      `A server or another program has ${path} open: stop it, then restore again. Nothing was changed.`,
    );
  return new CopyRefusal(
    `${path} cannot be opened (${message}), so nobody can tell whether a server still uses it: stop the server, ` +
      `rename ${path} and what stands beside it as ${path}-wal and ${path}-shm, then restore again. Nothing was changed.`,
  );
}
