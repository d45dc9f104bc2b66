import { describe, expect, it } from "vitest";
import { createWriter } from "./group-commit.server.ts";
import { closeDatabase, openDatabase } from "./open-database.server.ts";

function aWriter() {
  const db = openDatabase(":memory:");
  db.exec("CREATE TABLE notes (text TEXT NOT NULL UNIQUE) STRICT");
  const insert = db.prepare<[string]>("INSERT INTO notes VALUES (?)");
  const rollbacks: string[] = [];
  const writer = createWriter(db, () => rollbacks.push("rollback"));
  const notes = () => db.prepare<[], string>("SELECT text FROM notes ORDER BY rowid").pluck().all();
  return {
    db,
    writer,
    rollbacks,
    notes,
    write: (text: string) => writer.run(() => insert.run(text).changes),
  };
}

describe("createWriter", () => {
  it("resolves with what the job gives, once it is committed", async () => {
    const { db, write, notes } = aWriter();
    const result = write("a").then((changes) => ({ changes, inTransaction: db.inTransaction }));
    expect(notes()).toEqual([]);
    expect(await result).toEqual({ changes: 1, inTransaction: false });
    expect(notes()).toEqual(["a"]);
  });

  it("runs the jobs of one turn in one transaction, in order", async () => {
    const { db, writer, write, notes } = aWriter();
    const seen = writer.run(() => ({ inTransaction: db.inTransaction, before: notes() }));
    const all = await Promise.all([write("a"), write("b"), seen, writer.run(() => notes())]);
    expect(all[3]).toEqual(["a", "b"]);
    expect(await seen).toEqual({ inTransaction: true, before: [] });
  });

  it("lets one job fail without the others, and forgets what was remembered of the undone work", async () => {
    const { write, notes, rollbacks } = aWriter();
    const results = await Promise.allSettled([write("a"), write("a"), write("b")]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(notes()).toEqual(["a", "b"]);
    expect(rollbacks).not.toEqual([]);
  });

  it("writes again after a failure", async () => {
    const { write, notes } = aWriter();
    await write("a");
    await expect(write("a")).rejects.toThrow("UNIQUE");
    await write("b");
    expect(notes()).toEqual(["a", "b"]);
  });

  it("commits what is queued when the server stops", async () => {
    const { db, writer, write } = aWriter();
    const last = write("a");
    writer.flush();
    closeDatabase(db);
    expect(await last).toBe(1);
  });
});
