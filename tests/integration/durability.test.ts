import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../app/database/open-database.server.ts";
import { openLink } from "../../app/start/open-link.server.ts";
import { aServer, aTrial, opened, post } from "../builders/a-running-server.ts";

let folder: string;
let DATABASE_PATH: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "database-"));
  DATABASE_PATH = join(folder, "new", "barometre.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the database file", () => {
  it("holds an acknowledged answer before anything is closed, for another reader of the file", async () => {
    const server = aServer({ DATABASE_PATH });
    const trial = await aTrial(server);
    await post(server, trial, { question: "data.use", fields: { answer: "3", publicText: "écrit" } });
    const reader = openDatabase(DATABASE_PATH);
    const rows = reader.prepare("SELECT question_id, value, public_text FROM answers").raw().all();
    expect(rows).toEqual([["data.use", "3", "écrit"]]);
    reader.close();
    server.close();
  });

  it("waits for the disk at each commit, and checks its keys", () => {
    const db = openDatabase(DATABASE_PATH);
    const settings = ["journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete"].map(
      (name) => db.pragma(name, { simple: true }),
    );
    expect(settings).toEqual(["wal", 2, 1, 5_000, 1]);
    db.close();
  });

  it("gives everything back after a stop, queued saves included, from one file", async () => {
    const first = aServer({ DATABASE_PATH });
    const trial = await aTrial(first);
    const saves = ["data.use", "data.open"].map((question) =>
      post(first, trial, { question, fields: { answer: "2" } }),
    );
    first.close();
    expect((await Promise.all(saves)).map(({ ok }) => ok)).toEqual([true, true]);
    expect(readdirSync(join(folder, "new"))).toEqual(["barometre.sqlite", "barometre.sqlite.key"]);
    const second = aServer({ DATABASE_PATH });
    expect(openLink(second, trial.token)).toMatchObject({ ok: true, value: { edition: trial.edition } });
    expect(Object.keys(opened(second, trial).answers).toSorted()).toEqual(["data.open", "data.use"]);
    second.close();
  });

  it("never holds the key of an assessment", async () => {
    const server = aServer({ DATABASE_PATH });
    const { token } = await aTrial(server);
    server.close();
    expect(readFileSync(DATABASE_PATH).includes(token)).toBe(false);
    expect(readFileSync(DATABASE_PATH).includes(Buffer.from(token, "base64url"))).toBe(false);
  });

  it("is written by two processes without one undoing the other", async () => {
    const [one, two] = [aServer({ DATABASE_PATH }), aServer({ DATABASE_PATH })];
    const trial = await aTrial(one);
    await post(one, trial, { question: "data.use", fields: { answer: "1" } });
    expect(opened(two, trial).answers).toEqual({ "data.use": { state: "answered", value: 1 } });
    await post(two, trial, { question: "data.open", fields: { answer: "2" } });
    const stale = await post(two, trial, { question: "data.use", fields: { answer: "4" } });
    expect(stale).toMatchObject({ ok: false, reason: { code: "STALE" } });
    expect(opened(one, trial).answers).toEqual({
      "data.use": { state: "answered", value: 1 },
      "data.open": { state: "answered", value: 2 },
    });
    one.close();
    two.close();
  });
});
