import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrateDatabase } from "./migrate-database.server.ts";
import { type Database, openDatabase } from "./open-database.server.ts";

const now = new Date("2026-11-20T09:00:00Z");
let folder: string;
let db: Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
  db = openDatabase(":memory:");
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

function write(file: string, sql: string): void {
  writeFileSync(join(folder, file), sql);
}
function migrate(): void {
  migrateDatabase(db, folder, now);
}
function tables(): readonly string[] {
  return db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'migrations' ORDER BY name",
    )
    .pluck()
    .all();
}

describe("migrateDatabase", () => {
  it("applies each file once, in order", () => {
    write("0002_b.sql", "ALTER TABLE a ADD COLUMN more TEXT");
    write("0001_a.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT");
    migrate();
    migrate();
    expect(tables()).toEqual(["a"]);
    expect(db.prepare("SELECT number, file, applied_at FROM migrations ORDER BY number").raw().all()).toEqual(
      [
        [1, "0001_a.sql", now.getTime()],
        [2, "0002_b.sql", now.getTime()],
      ],
    );
  });

  it("refuses a file that was changed after it was applied, and names it", () => {
    write("0001_a.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT");
    migrate();
    write("0001_a.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY, more TEXT) STRICT");
    expect(migrate).toThrow(/0001_a\.sql was changed after it was applied/);
  });

  it("leaves nothing of a file that fails half-way, and keeps the ones before", () => {
    write("0001_a.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT");
    write("0002_b.sql", "CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1)");
    expect(migrate).toThrow("nowhere");
    expect(tables()).toEqual(["a"]);
  });

  it("refuses a gap in the numbers", () => {
    write("0001_a.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT");
    write("0003_c.sql", "CREATE TABLE c (id INTEGER PRIMARY KEY) STRICT");
    expect(migrate).toThrow(/0003_c\.sql: migrations are numbered/);
    renameSync(join(folder, "0003_c.sql"), join(folder, "0002_c.sql"));
    migrate();
    expect(tables()).toEqual(["a", "c"]);
  });

  it("refuses a database of a newer program", () => {
    write("0001_a.sql", "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT");
    write("0002_b.sql", "CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT");
    migrate();
    rmSync(join(folder, "0002_b.sql"));
    expect(migrate).toThrow(/newer version of the program \(migration 2; this one knows 1\)/);
  });
});
