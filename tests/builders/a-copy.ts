// A small database, a copy of it as `npm run backup` makes one, and ways to spoil that copy.
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { backupDatabase } from "../../app/database/backup-database.server.ts";
import { type BackupManifest, getManifest, manifestPath } from "../../app/database/backup-manifest.server.ts";
import { sha256Of } from "../../app/database/durable-files.server.ts";
import { closeDatabase } from "../../app/database/open-database.server.ts";
import { MIGRATIONS_FOLDER } from "../../app/database/project-folders.server.ts";
import { openStores } from "../../app/wiring/open-stores.server.ts";
import { aBody, someTime } from "./stores.ts";

/** With the bodies of these slugs, closed. */
export function aDatabaseFile(path: string, slugs: readonly string[]): string {
  const stores = openStores(path, someTime);
  for (const slug of slugs) stores.bodies.create(aBody({ slug, siren: null }));
  closeDatabase(stores.db);
  return path;
}

export function slugsIn(path: string): readonly string[] {
  const db = new Database(path, { fileMustExist: true });
  try {
    return db.prepare<[], string>("SELECT slug FROM bodies ORDER BY slug").pluck().all();
  } finally {
    db.close();
  }
}

/** Path of a copy of a database that holds the body "saved". */
export function aCopy(folder: string): string {
  const to = join(folder, "copies", "copy.sqlite");
  const from = aDatabaseFile(join(folder, "source.sqlite"), ["saved"]);
  backupDatabase({ from, to, now: someTime, app: "0.1.0", migrationsFolder: MIGRATIONS_FOLDER });
  return to;
}

export function editManifest(copy: string, edit: Partial<BackupManifest>): void {
  writeFileSync(manifestPath(copy), JSON.stringify({ ...getManifest(copy), ...edit }));
}

/** What is changed with the manifest following: only a look inside can tell. */
export function editCopy(copy: string, edit: (db: Database.Database) => void): void {
  const db = new Database(copy);
  db.pragma("foreign_keys = OFF");
  edit(db);
  db.close();
  signAgain(copy);
}

export function signAgain(copy: string): void {
  editManifest(copy, { sha256: sha256Of(copy), bytes: statSync(copy).size });
}

/** `at` is a part of the length: 0.5 is the middle. */
export function flipByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  const place = Math.floor(bytes.length * at);
  bytes.writeUInt8(bytes.readUInt8(place) ^ 0x10, place);
  rmSync(file);
  writeFileSync(file, bytes);
}
