import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "./open-database.server.ts";
import { createSoundness } from "./soundness.server.ts";

const HEADER_BYTES = 100;

describe("S15: the health of a database", () => {
  it("is good while every table can be read, whatever else went wrong", () => {
    const db = openDatabase(":memory:");
    db.exec("CREATE TABLE notes (text TEXT)");
    const health = createSoundness(db);
    health.note(new Error("something else"));
    health.note(new Database.SqliteError("no such table", "SQLITE_ERROR"));
    expect(health.isSound()).toBe(true);
    db.close();
  });

  it("is bad where a page was overwritten", () => {
    const folder = mkdtempSync(join(tmpdir(), "soundness-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, "notes.sqlite");
    const first = openDatabase(path);
    first.exec("CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('one')");
    first.pragma("wal_checkpoint(TRUNCATE)");
    first.close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + HEADER_BYTES);
    writeFileSync(path, bytes);
    const db = openDatabase(path);
    expect(createSoundness(db).isSound()).toBe(false);
    db.close();
  });

  it("stays bad once a request has met a broken page", () => {
    const db = openDatabase(":memory:");
    const health = createSoundness(db);
    health.note(new Database.SqliteError("disk I/O error", "SQLITE_IOERR_READ"));
    expect(health.isSound()).toBe(false);
    db.close();
  });
});
