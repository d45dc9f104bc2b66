// A database as it was before a migration, to see what that migration makes of it.
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { migrateDatabase } from "../../app/database/migrate-database.server.ts";
import { type Database, openDatabase } from "../../app/database/open-database.server.ts";
import { MIGRATIONS_FOLDER } from "../../app/database/project-folders.server.ts";
import { someTime } from "./stores.ts";

/** In memory, with every migration before the first one whose file is named so. */
export function aDatabaseBefore(words: string): Database {
  const db = openDatabase(":memory:");
  migrateUpTo(db, words, "without it");
  onTestFinished(() => void db.close());
  return db;
}

/** Up to the first migration whose file is named so. */
export function migrateUpTo(db: Database, words: string, last: "with it" | "without it"): void {
  const folder = mkdtempSync(join(tmpdir(), "migrations-"));
  const files = readdirSync(MIGRATIONS_FOLDER).toSorted();
  const end = files.findIndex((file) => file.includes(words)) + (last === "with it" ? 1 : 0);
  for (const file of files.slice(0, end)) copyFileSync(join(MIGRATIONS_FOLDER, file), join(folder, file));
  migrateDatabase(db, folder, someTime);
  rmSync(folder, { recursive: true });
}
