import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backupDatabase } from "../../app/database/backup-database.server.ts";
import { manifestPath } from "../../app/database/backup-manifest.server.ts";
import { openDatabase } from "../../app/database/open-database.server.ts";
import { MIGRATIONS_FOLDER } from "../../app/database/project-folders.server.ts";
import { type Restored, restoreDatabase } from "../../app/database/restore-database.server.ts";
import {
  aCopy,
  aDatabaseFile,
  editCopy,
  editManifest,
  flipByte,
  signAgain,
  slugsIn,
} from "../builders/a-copy.ts";
import { someTime } from "../builders/stores.ts";

let folder: string;
let to: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "restore-"));
  to = join(folder, "served", "barometre.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

function restore(from: string): Restored {
  return restoreDatabase({ from, to, now: someTime, migrationsFolder: MIGRATIONS_FOLDER });
}
function filesBeside(): readonly string[] {
  return readdirSync(join(folder, "served")).toSorted();
}
function aBackup(from: string, name: string) {
  const now = someTime;
  return backupDatabase({
    from,
    to: join(folder, name),
    now,
    app: "0.1.0",
    migrationsFolder: MIGRATIONS_FOLDER,
  });
}

describe("a backup", () => {
  it("writes a manifest that says what the copy is", () => {
    const copy = aCopy(folder);
    const bytes = readFileSync(copy);
    expect(JSON.parse(readFileSync(manifestPath(copy), "utf8"))).toEqual({
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
      madeAt: someTime.toISOString(),
      migration: readdirSync(MIGRATIONS_FOLDER).length,
      app: "0.1.0",
      assessments: 0,
      answers: 0,
    });
    expect(readdirSync(join(folder, "copies"))).toEqual(["copy.sqlite", "copy.sqlite.manifest.json"]);
  });

  it("holds what is still in the journal of a crashed server, and nothing of what was deleted", () => {
    const db = openDatabase(aDatabaseFile(to, ["saved", "a-word-taken-back"]));
    db.exec("DELETE FROM bodies WHERE slug = 'a-word-taken-back'; UPDATE bodies SET slug = 'changed'");
    aBackup(to, "copy.sqlite");
    db.close();
    expect(slugsIn(join(folder, "copy.sqlite"))).toEqual(["changed"]);
    expect(readFileSync(join(folder, "copy.sqlite")).includes("a-word-taken-back")).toBe(false);
  });

  it("never overwrites, neither a copy nor a manifest", () => {
    const from = aDatabaseFile(to, []);
    aBackup(from, "copy.sqlite");
    expect(() => aBackup(from, "copy.sqlite")).toThrow(
      /copy\.sqlite is there already, and a backup never over/,
    );
    rmSync(join(folder, "copy.sqlite"));
    expect(() => aBackup(from, "copy.sqlite")).toThrow(/is there already/);
  });

  it("is not made of nothing, nor of a file that is no database, and leaves nothing behind", () => {
    expect(() => aBackup(join(folder, "nowhere.sqlite"), "copy.sqlite")).toThrow(/There is no database at/);
    writeFileSync(join(folder, "letter.txt"), "Madame, Monsieur, ".repeat(1_000));
    expect(() => aBackup(join(folder, "letter.txt"), "copy.sqlite")).toThrow(/letter\.txt cannot be copied/);
    expect(readdirSync(folder)).toEqual(["letter.txt"]);
  });

  it("is thrown away when what it copied is broken", () => {
    const db = openDatabase(aDatabaseFile(to, []));
    db.pragma("foreign_keys = OFF");
    db.exec("INSERT INTO communes VALUES (99, '35238', 'Rennes', 1, '[]')");
    db.close();
    expect(() => aBackup(to, "copy.sqlite")).toThrow(
      /A row of communes names a row of bodies that is not there/,
    );
    expect(readdirSync(folder)).toEqual(["served"]);
  });
});

describe("a restore", () => {
  it("puts the copy in place, keeps what was there, and leaves no journal", () => {
    aDatabaseFile(to, ["present"]);
    const { aside, manifest } = restore(aCopy(folder));
    expect(slugsIn(to)).toEqual(["saved"]);
    expect(aside).toBe(`${to}.before-2026-11-20T09-00-00Z`);
    expect(slugsIn(aside ?? "")).toEqual(["present"]);
    expect(filesBeside()).toEqual(["barometre.sqlite", "barometre.sqlite.before-2026-11-20T09-00-00Z"]);
    expect(manifest.madeAt).toBe(someTime.toISOString());
  });

  it("works where there was no database, and sets the journal of a removed one aside", () => {
    const db = openDatabase(aDatabaseFile(join(folder, "old.sqlite"), []));
    db.exec("CREATE TABLE strange (a)");
    const copy = aCopy(folder);
    aDatabaseFile(to, []);
    rmSync(to);
    copyFileSync(join(folder, "old.sqlite-wal"), `${to}-wal`);
    db.close();
    expect(restore(copy).aside).toBeNull();
    expect(slugsIn(to)).toEqual(["saved"]);
    expect(filesBeside()).toEqual(["barometre.sqlite", "barometre.sqlite.before-2026-11-20T09-00-00Z-wal"]);
  });

  it("keeps what only the journal of a crashed server held", () => {
    const copy = aCopy(folder);
    const live = openDatabase(aDatabaseFile(join(folder, "live.sqlite"), ["first"]));
    live.exec("UPDATE bodies SET slug = 'only-in-the-journal'");
    aDatabaseFile(to, []);
    for (const end of ["", "-wal"]) copyFileSync(join(folder, `live.sqlite${end}`), to + end);
    live.close();
    expect(slugsIn(restore(copy).aside ?? "")).toEqual(["only-in-the-journal"]);
    expect(existsSync(`${to}-wal`)).toBe(false);
  });

  it("is refused while anything has the database open, even idle", () => {
    const copy = aCopy(folder);
    const server = openDatabase(aDatabaseFile(to, ["present"]));
    expect(() => restore(copy)).toThrow(/A server or another program has .*barometre\.sqlite open: stop it/);
    server.close();
    expect(slugsIn(to)).toEqual(["present"]);
    expect(filesBeside()).toEqual(["barometre.sqlite"]);
  });

  it("stops a server that opened the database just before, instead of letting it write into what was set aside", () => {
    const copy = aCopy(folder);
    const early = new Database(aDatabaseFile(to, ["present"]));
    restore(copy);
    expect(() => early.pragma("journal_mode = WAL")).toThrow(
      expect.objectContaining({ code: "SQLITE_READONLY_DBMOVED" }),
    );
    early.close();
    expect(slugsIn(to)).toEqual(["saved"]);
  });

  it("says what to do when the present database cannot even be opened", () => {
    const copy = aCopy(folder);
    aDatabaseFile(to, []);
    writeFileSync(to, "Madame, Monsieur, ".repeat(1_000));
    expect(() => restore(copy)).toThrow(/cannot be opened .*: stop the server, rename/);
  });
});

describe("a damaged copy", () => {
  const spoilt: readonly [string, (copy: string) => void, RegExp][] = [
    ["that is not there", (copy) => rmSync(copy), /^There is no file .*copy\.sqlite\.$/],
    ["without its manifest", (copy) => rmSync(manifestPath(copy)), /^There is no manifest /],
    [
      "with another manifest",
      (copy) => editManifest(copy, { sha256: "0".repeat(64) }),
      /not what its manifest says/,
    ],
    [
      "with a manifest of another migration",
      (copy) => editManifest(copy, { migration: 1 }),
      /its manifest says 1/,
    ],
    [
      "with a text in place of its manifest",
      (copy) => writeFileSync(manifestPath(copy), "{"),
      /is not a manifest that `npm run backup` wrote/,
    ],
    ["cut short", (copy) => truncateSync(copy, 20_000), /is 20000 bytes long and its manifest says \d+/],
    ["with one byte flipped in the middle", (copy) => flipByte(copy, 0.5), /not what its manifest says/],
    ["that is a text", (copy) => writeFileSync(copy, "Madame, Monsieur, "), /is not an SQLite database/],
    ["that is empty", (copy) => truncateSync(copy, 0), /is not an SQLite database/],
    [
      "cut short with a manifest that follows",
      (copy) => {
        truncateSync(copy, 20_480);
        signAgain(copy);
      },
      /is damaged: /,
    ],
    [
      "of a newer version",
      (copy) =>
        editCopy(copy, (db) =>
          db.exec("INSERT INTO migrations SELECT max(number) + 1, 'x', 'x', 1 FROM migrations"),
        ),
      /is of a newer version of the program \(migration \d+; this one knows \d+\)/,
    ],
    [
      "of another variant",
      (copy) => editCopy(copy, (db) => db.exec("UPDATE migrations SET checksum = 'x' WHERE number = 2")),
      /its migration 2 is not the one of db\/migrations/,
    ],
    [
      "of another program",
      (copy) => editCopy(copy, (db) => db.exec("DROP TABLE migrations")),
      /is an SQLite database, but not one of this program/,
    ],
    [
      "with a key that leads nowhere",
      (copy) =>
        editCopy(copy, (db) => db.exec("INSERT INTO communes VALUES (99, '35238', 'Rennes', 1, '[]')")),
      /A row of communes names a row of bodies that is not there/,
    ],
    ["with a page that nothing leads to", (copy) => editCopy(copy, forgetIndex), /is damaged: .*never used/s],
  ];

  it.each(spoilt)("%s is refused with a sentence, and nothing is changed", (_, spoil, sentence) => {
    const copy = aCopy(folder);
    aDatabaseFile(to, ["present"]);
    spoil(copy);
    expect(() => restore(copy)).toThrow(expect.objectContaining({ code: "COPY_REFUSED" }));
    expect(() => restore(copy)).toThrow(sentence);
    expect(slugsIn(to)).toEqual(["present"]);
    expect(filesBeside()).toEqual(["barometre.sqlite"]);
  });
});

/** Its pages stay behind, and nothing leads to them any more. */
function forgetIndex(db: Database.Database): void {
  db.unsafeMode();
  db.pragma("writable_schema = ON");
  db.exec("DELETE FROM sqlite_schema WHERE name = 'secret_links_of_assessment'");
}
