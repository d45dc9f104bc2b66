// Whether the database can be read, for what watches the server: a look at the first row of every table, and what queries
// of requests have met. A whole check reads every page and would hold up everybody: `npm run backup` makes it.
import SqliteDatabase from "better-sqlite3";
import type { Database } from "./open-database.server.ts";

const TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
const BROKEN = ["SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR"];

export interface Soundness {
  readonly isSound: () => boolean;
  /** What a request failed of; anything but a broken database is no news. */
  readonly note: (error: unknown) => void;
}

export function createSoundness(db: Database): Soundness {
  const tables = db.prepare<[], string>(TABLES).pluck();
  let isBroken = false;
  const isReadable = () => {
    try {
      for (const name of tables.all()) db.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get();
      return true;
    } catch {
      return false;
    }
  };
  return {
    isSound: () => !isBroken && isReadable(),
    note: (error) => {
      isBroken ||= error instanceof SqliteDatabase.SqliteError && isOf(BROKEN, error.code);
    },
  };
}

/** Extended codes begin with theirs: SQLITE_IOERR_READ. */
function isOf(codes: readonly string[], code: string): boolean {
  return codes.some((one) => code.startsWith(one));
}
