// S15: what keeps a database from being opened is one sentence at the terminal, and the files of one are its owner’s alone.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../app/database/open-database.server.ts";
import { StartRefusal } from "../../app/database/start-refusal.server.ts";
import { startRefusalOf } from "../../app/database/start-refusal-of.server.ts";
import { aServer } from "../builders/a-running-server.ts";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sentences-"));
  path = join(folder, "barometre.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

function said(): string {
  try {
    aServer({ DATABASE_PATH: path }).close();
  } catch (error) {
    expect(error).toBeInstanceOf(StartRefusal);
    return error instanceof StartRefusal ? error.message : "";
  }
  return "it starts";
}

describe("S15: a start", () => {
  it("says that a file is no database", () => {
    writeFileSync(path, "a text of some length, and no database at all".repeat(100));
    expect(said()).toMatch(/is no SQLite database/);
  });

  it("says that a folder stands where the file should be, or a file where the folder should be", () => {
    mkdirSync(path);
    expect(said()).toContain(path);
    writeFileSync(join(folder, "file"), "");
    path = join(folder, "file", "barometre.sqlite");
    expect(said()).toMatch(/cannot be opened|cannot be written/);
  });

  it.each([
    ["SQLITE_READONLY_DIRECTORY", /cannot be written to/],
    ["SQLITE_CANTOPEN", /cannot be written to/],
    ["SQLITE_FULL", /is full/],
    ["SQLITE_CORRUPT", /npm run restore/],
    ["SQLITE_BUSY", /Another program/],
    ["SQLITE_IOERR_WRITE", /disk/],
  ])("has a sentence for %s", (code, sentence) => {
    const refusal = startRefusalOf(new Database.SqliteError("raw words", code), path);
    expect(refusal).toBeInstanceOf(StartRefusal);
    expect(String(refusal)).toMatch(sentence);
    expect(String(refusal)).not.toContain("raw words");
  });

  it.each([
    ["EACCES", /cannot be written to/],
    ["EROFS", /cannot be written to/],
    ["ENOSPC", /is full/],
  ])("has a sentence for %s", (code, sentence) => {
    expect(String(startRefusalOf(Object.assign(new Error("raw words"), { code }), path))).toMatch(sentence);
  });

  it("leaves a fault of ours as it is", () => {
    const faults = [new Error("ours"), new Database.SqliteError("no such table", "SQLITE_ERROR"), "text"];
    for (const fault of faults) expect(startRefusalOf(fault, path)).toBe(fault);
  });

  it("closes a database that was open to everybody, and its journal, to all but its owner", () => {
    openDatabase(path).close();
    chmodSync(path, 0o644);
    const db = openDatabase(path);
    db.exec("CREATE TABLE notes (text TEXT)");
    for (const file of [path, `${path}-wal`, `${path}-shm`])
      expect([file, (statSync(file).mode & 0o777).toString(8)]).toEqual([file, "600"]);
    db.close();
  });
});
