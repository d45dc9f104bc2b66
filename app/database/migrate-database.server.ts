// Brings a database to the shape of the code: numbered .sql files, each in one transaction, recorded with a checksum.
// A file that was changed after it ran would leave two shapes under one number, so it stops the start.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "./open-database.server.ts";
import { StartRefusal } from "./start-refusal.server.ts";

const FILE_NAME = /^(\d{4})_[a-z0-9_]+\.sql$/;
const CREATE_RECORD = `CREATE TABLE IF NOT EXISTS migrations (
  number INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  checksum TEXT NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT`;

interface Migration {
  readonly number: number;
  readonly file: string;
  readonly sql: string;
  readonly checksum: string;
}

export function migrateDatabase(db: Database, folder: string, now: Date): void {
  db.exec(CREATE_RECORD);
  const migrations = readMigrations(folder);
  const recorded = db.prepare<[number], { checksum: string }>(
    "SELECT checksum FROM migrations WHERE number = ?",
  );
  const record = db.prepare(
    "INSERT INTO migrations (number, file, checksum, applied_at) VALUES (?, ?, ?, ?)",
  );
  const apply = db.transaction((migration: Migration) => {
    const before = recorded.get(migration.number);
    if (before !== undefined) return refuseChanged(migration, before.checksum);
    db.exec(migration.sql);
    record.run(migration.number, migration.file, migration.checksum, now.getTime());
  });
  refuseNewerDatabase(db, migrations);
  // Immediate, so that of two processes that start together the second one waits, and finds the work done.
  for (const migration of migrations) apply.immediate(migration);
}

/** In their order. */
export function readMigrations(folder: string): readonly Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort();
  return files.map((file, index) => {
    const number = Number(FILE_NAME.exec(file)?.[1]);
    if (number !== index + 1) {
      throw new StartRefusal(
        `${join(folder, file)}: migrations are numbered 0001, 0002… without a gap, as in 0001_words.sql.`,
      );
    }
    const sql = readFileSync(join(folder, file), "utf8");
    return { number, file, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}

function refuseChanged(migration: Migration, recorded: string): void {
  if (migration.checksum === recorded) return;
  throw new StartRefusal(
    `db/migrations/${migration.file} was changed after it was applied to this database. Put the file back as it was and write the change in a new migration.`,
  );
}

function refuseNewerDatabase(db: Database, migrations: readonly Migration[]): void {
  const newest = db.prepare<[], number>("SELECT coalesce(max(number), 0) FROM migrations").pluck().get() ?? 0;
  if (newest <= migrations.length) return;
  throw new StartRefusal(
    `This database was last used by a newer version of the program (migration ${newest}; this one knows ${migrations.length}). Start the newer version.`,
  );
}
