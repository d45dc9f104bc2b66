// Nothing can be written for now: another process holds the database, or the disk takes nothing more. Whoever asked to
// write is told to try again; whoever reads is not concerned.
import Database from "better-sqlite3";

/** busy: another process has been writing for too long. storage: the disk is full, read-only or broken. */
export class WriteRefusal extends Error {
  readonly code = "WRITE_REFUSED";
  readonly reason: "busy" | "storage";

  constructor(reason: "busy" | "storage", { message, code }: InstanceType<typeof Database.SqliteError>) {
    super(`nothing could be written: ${message} (${code})`);
    this.reason = reason;
  }
}

/** By its code: the pages are built apart, and have a class of their own. */
export function isWriteRefusal(error: unknown): error is WriteRefusal {
  return error instanceof Error && "code" in error && error.code === "WRITE_REFUSED";
}

export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
}

const STORAGE = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN)/;

/** Null for what the same job would meet again however often it is tried. */
export function refusalOfWrite(error: unknown): WriteRefusal | null {
  if (!(error instanceof Database.SqliteError)) return null;
  if (isBusy(error)) return new WriteRefusal("busy", error);
  return STORAGE.test(error.code) ? new WriteRefusal("storage", error) : null;
}
