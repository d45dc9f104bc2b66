// Whether a file is a whole database of this program, before anybody relies on it: when a copy was just made, and when
// one is about to be put in place. Every refusal is one sentence that names the file as the person knows it.
import { closeSync, openSync, readSync } from "node:fs";
import Database from "better-sqlite3";
import { countRows, listFaults, type RowCounts } from "./check-database.server.ts";
import { CopyRefusal } from "./copy-refusal.server.ts";
import { readMigrations } from "./migrate-database.server.ts";

const HEADER = "SQLite format 3\0";
const SELECT_APPLIED = "SELECT number, checksum FROM migrations ORDER BY number";

export interface CopyContent extends RowCounts {
  /** Number of the last migration. */
  readonly migration: number;
}
export interface CheckedFile {
  readonly path: string;
  /** How the sentences call it. */
  readonly name: string;
  /** Of the migrations that this program knows. */
  readonly migrationsFolder: string;
}

export function hasDatabaseHeader(path: string): boolean {
  const start = Buffer.alloc(HEADER.length);
  const file = openSync(path, "r");
  try {
    readSync(file, start);
  } finally {
    closeSync(file);
  }
  return start.toString("latin1") === HEADER;
}

/** Reads every page. */
export function checkCopy({ path, name, migrationsFolder }: CheckedFile): CopyContent {
  const db = new Database(path, { readonly: true });
  try {
    const [fault] = listFaults(db);
    if (fault !== undefined) throw new CopyRefusal(`${name} is damaged: ${fault}`);
    return { migration: checkMigrations(db, name, migrationsFolder), ...countRows(db) };
  } catch (error) {
    if (error instanceof Database.SqliteError) throw new CopyRefusal(`${name} is damaged: ${error.message}.`);
    throw error;
  } finally {
    db.close();
  }
}

/** Older than the program is welcome: the next start brings it up to date. */
function checkMigrations(db: Database.Database, name: string, folder: string): number {
  const applied = listApplied(db);
  const known = readMigrations(folder);
  if (applied.length === 0)
    throw new CopyRefusal(`${name} is an SQLite database, but not one of this program.`);
  if (applied.length > known.length)
    throw new CopyRefusal(
      `${name} is of a newer version of the program (migration ${applied.length}; this one knows ${known.length}): use the newer version.`,
    );
  const strange = applied.find(
    ({ number, checksum }, index) => number !== index + 1 || checksum !== known[index]?.checksum,
  );
  if (strange !== undefined)
    throw new CopyRefusal(
      `${name} is of another variant of the program: its migration ${strange.number} is not the one of db/migrations.`,
    );
  return applied.length;
}

function listApplied(db: Database.Database): readonly { number: number; checksum: string }[] {
  try {
    return db.prepare<[], { number: number; checksum: string }>(SELECT_APPLIED).all();
  } catch (error) {
    // No such table, or one with other columns.
    if (error instanceof Database.SqliteError && error.code === "SQLITE_ERROR") return [];
    throw error;
  }
}
