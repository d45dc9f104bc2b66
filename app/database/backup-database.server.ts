// Makes a copy of a database that may be in use. VACUUM INTO reads it in one transaction: the copy is the database of one
// moment, at or after the call, and in WAL mode neither side waits for the other. The online backup API would start again
// whenever another process writes, which under steady saving is always, and would take along what was deleted.
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { type BackupManifest, createManifest, manifestPath } from "./backup-manifest.server.ts";
import { type CopyContent, checkCopy } from "./check-copy.server.ts";
import { countRows, type RowCounts } from "./check-database.server.ts";
import { CopyRefusal } from "./copy-refusal.server.ts";
import { flush, sha256Of } from "./durable-files.server.ts";
import { BUSY_TIMEOUT_MS } from "./open-database.server.ts";

export interface Backup {
  readonly from: string;
  readonly to: string;
  readonly now: Date;
  /** Version of this program. */
  readonly app: string;
  readonly migrationsFolder: string;
}

/**
 * Under its name there is only ever a checked copy with its manifest: it is made under another one. Throws a
 * CopyRefusal, and leaves nothing, when there is no database, when the name is taken, or when the copy is not sound.
 */
export function backupDatabase(backup: Backup): BackupManifest {
  const { from, to, migrationsFolder } = backup;
  if (!existsSync(from)) throw new CopyRefusal(`There is no database at ${from} to copy.`);
  if (existsSync(to) || existsSync(manifestPath(to)))
    throw new CopyRefusal(`${to} is there already, and a backup never overwrites: give another name.`);
  mkdirSync(dirname(to), { recursive: true });
  const part = `${to}.part-${process.pid}`;
  try {
    const before = copyInto(from, part);
    flush(part);
    const content = checkCopy({ path: part, name: `The copy of ${from}`, migrationsFolder });
    checkCounts(before, content);
    return publish(backup, part, content);
  } finally {
    for (const end of ["", "-journal"]) rmSync(part + end, { force: true });
  }
}

/** Gives what was there just before. */
function copyInto(from: string, part: string): RowCounts {
  // Not read only: should nobody else have it open, the last to close tidies the journal of the database.
  const db = new Database(from, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  try {
    const before = countRows(db);
    db.prepare("VACUUM INTO ?").run(part);
    return before;
  } catch (error) {
    if (error instanceof Database.SqliteError)
      throw new CopyRefusal(`${from} cannot be copied: ${error.message} (${error.code}).`);
    throw error;
  } finally {
    db.close();
  }
}

/** Rows of these tables are never deleted, so that a copy with fewer is not the copy of this database. */
function checkCounts(before: RowCounts, copied: CopyContent): void {
  if (copied.assessments >= before.assessments && copied.answers >= before.answers) return;
  throw new CopyRefusal(
    `The copy holds ${copied.answers} answers of ${copied.assessments} assessments and the database ${before.answers} of ${before.assessments}: it was thrown away.`,
  );
}

function publish({ to, now, app }: Backup, part: string, content: CopyContent): BackupManifest {
  const manifest: BackupManifest = {
    sha256: sha256Of(part),
    bytes: statSync(part).size,
    madeAt: now.toISOString(),
    app,
    ...content,
  };
  // First, because it takes the name: of two backups to one name the second one fails here.
  createManifest(to, manifest);
  renameSync(part, to);
  flush(dirname(to));
  return manifest;
}
