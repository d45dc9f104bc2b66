import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createWriter } from "./group-commit.server.ts";
import { closeDatabase, openDatabase } from "./open-database.server.ts";

function aWriter(path = ":memory:") {
  const db = openDatabase(path);
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

  it("P6: writes what nobody waits for with the next commit, and before it", async () => {
    const { writer, write, notes } = aWriter();
    const seen = writer.beside(() => expect(notes()).toEqual([]));
    await write("a");
    await seen;
  });

  it("P6: writes what nobody waits for within a minute", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { db, writer, notes } = aWriter();
    const insert = db.prepare("INSERT INTO notes VALUES ('beside')");
    void writer.beside(() => void insert.run());
    await vi.advanceTimersByTimeAsync(59_000);
    expect(notes()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_001);
    expect(notes()).toEqual(["beside"]);
  });
});

/** A writer of a file, and somebody else who may hold it. */
function aSharedFile() {
  const folder = mkdtempSync(join(tmpdir(), "group-commit-"));
  const ours = aWriter(join(folder, "notes.sqlite"));
  const other = openDatabase(join(folder, "notes.sqlite"));
  onTestFinished(() => {
    for (const db of [other, ours.db]) db.close();
    rmSync(folder, { recursive: true });
  });
  return { ...ours, other };
}

describe("S10: while somebody else holds the database", () => {
  it("all that is queued is refused once, after a quarter of a second and not five for each", async () => {
    const { other, write, notes, rollbacks } = aSharedFile();
    other.exec("BEGIN IMMEDIATE");
    const begun = performance.now();
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 5);
    const all = await Promise.allSettled(Array.from({ length: 50 }, (_, place) => write(String(place))));
    clearInterval(turning);
    const reasons = all.map((one) => (one.status === "rejected" ? one.reason : null));
    expect(new Set(reasons).size).toBe(1);
    expect(reasons[0]).toMatchObject({ code: "WRITE_REFUSED", reason: "busy" });
    expect(performance.now() - begun).toBeLessThan(1_000);
    // The process answered others meanwhile.
    expect(turns).toBeGreaterThan(10);
    expect([notes(), rollbacks]).toEqual([[], []]);
  });

  it("a lock that ends in time costs nobody an answer", async () => {
    const { other, write, notes } = aSharedFile();
    other.exec("BEGIN IMMEDIATE");
    const both = Promise.all([write("a"), write("b")]);
    setTimeout(() => other.exec("COMMIT"), 30);
    await both;
    await write("c");
    expect(notes()).toEqual(["a", "b", "c"]);
  });

  it("what comes while others wait waits with them, and is written after the lock", async () => {
    const { other, write, notes } = aSharedFile();
    other.exec("BEGIN IMMEDIATE");
    const first = write("a");
    await new Promise((resolve) => setTimeout(resolve, 20));
    const second = write("b");
    other.exec("COMMIT");
    await Promise.all([first, second]);
    expect(notes()).toEqual(["a", "b"]);
  });

  it("the server that stops waits for it as before", async () => {
    const { db } = aSharedFile();
    expect(db.pragma("busy_timeout", { simple: true })).toBe(5_000);
  });
});

it("S12: a full disk is one refusal for all, and what is written later is", async () => {
  const { db, write, notes } = aWriter();
  const full = Number(db.pragma("page_count", { simple: true }));
  db.pragma(`max_page_count = ${full}`);
  const long = "x".repeat(10_000);
  const all = await Promise.allSettled([write(`${long}a`), write(`${long}b`)]);
  const reasons = all.map((one) => (one.status === "rejected" ? one.reason : null));
  expect(reasons[0]).toMatchObject({ code: "WRITE_REFUSED", reason: "storage" });
  expect(reasons[1]).toBe(reasons[0]);
  db.pragma("max_page_count = 1000000");
  await write("short");
  expect(notes()).toEqual(["short"]);
});
