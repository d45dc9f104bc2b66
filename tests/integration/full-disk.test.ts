// S12: the site while its disk is full, by a limit on the pages of the database, which SQLite answers as it does a full
// disk. What is sent is refused in words and kept in the page, what is read is read, and nothing is half written: answers,
// files, requests to a colleague and the mails that go with them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { aPdf } from "../builders/files.ts";
import { whileFull } from "../builders/while-full.ts";
import { aGuardedWorld, emailOf, type GuardedWorld, QUESTION } from "./security/guarded-world.ts";
import { type Answer, knock } from "./security/knock.ts";

const TEXT = "Une phrase qui en vaut d’autres. ".repeat(30).trim().slice(0, 1_000);
const NOTE = "Une note de travail, plus longue. ".repeat(58).trim().slice(0, 2_000);

let folder: string;
let world: GuardedWorld;
/** The connection that the site writes by: a limit of pages is one of the connection. */
let db: Database.Database;
let hub: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "full-disk-"));
  const path = join(folder, "barometre.sqlite");
  const opened = vi.spyOn(Database.prototype, "pragma");
  world = await aGuardedWorld({ DATABASE_PATH: path });
  const connections = opened.mock.contexts as Database.Database[];
  db = connections.find(({ name, open }) => open && name === path) ?? expect.fail("no connection");
  opened.mockRestore();
  const { slug, edition } = world.targets["own team"];
  hub = `/fr/t/${slug}/e/${edition}`;
}, 600_000);
afterAll(async () => {
  await world?.site.close();
  rmSync(folder, { recursive: true });
});

const post = (path: string, form: Readonly<Record<string, string>>): Promise<Answer> =>
  knock(world.site.url, { method: "POST", path: hub + path, form, cookie: world.cookies.lead });
const get = (path: string) => knock(world.site.url, { path, cookie: world.cookies.lead });
const stored = () => {
  const { slug, edition } = world.targets["own team"];
  const { assessments, answers, history } = world.site.deps;
  const record = assessments.get(slug, edition) ?? expect.fail("no assessment");
  const answer = answers.listOf(record.id, record.surveyVersion).get(QUESTION);
  return { answer, version: answer?.version ?? 0, told: [...history.readChain(record.id)].length };
};
const formOf = (seq: string) => ({
  ...{ answer: "3", publicText: TEXT, workingNote: NOTE, form: "full-disk-form-0001" },
  ...{ version: String(stored().version), seq, was: "", intent: "back" },
});

describe("S12: an answer that is sent while the disk is full", () => {
  it("is refused in words, comes back whole, and is saved by the same form afterwards", async () => {
    const before = stored();
    const form = formOf("1");
    const refused = await whileFull(db, () => post(`/s/data/q/${QUESTION}`, form));
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(refused.body).toContain("<h1>");
    for (const text of [TEXT, NOTE]) expect(refused.body).toContain(text);
    expect(stored()).toEqual(before);
    expect((await post(`/s/data/q/${QUESTION}`, form)).status).toBe(303);
    expect(stored().answer).toMatchObject({
      publicText: TEXT,
      workingNote: NOTE,
      version: before.version + 1,
    });
  });

  it("by the page itself is tried again: 503, nothing written, saved once there is room", async () => {
    const before = stored();
    const form = { ...formOf("2"), workingNote: `${NOTE.slice(0, 1_900)} encore` };
    const save = () => post(`/s/data/q/${QUESTION}/enregistrer`, form);
    const refused = await whileFull(db, save);
    expect([refused.status, refused.body]).toEqual([503, "{}"]);
    expect(stored()).toEqual(before);
    expect((await save()).status).toBe(200);
    expect(stored()).toMatchObject({ version: before.version + 1, told: before.told + 1 });
  });

  it("is in the log, at most a line for each that was refused, without a word of what was typed", async () => {
    const { log } = world.site;
    const from = log.length;
    await whileFull(db, () =>
      Promise.all(Array.from({ length: 10 }, () => post(`/s/data/q/${QUESTION}/enregistrer`, formOf("3")))),
    );
    const lines = log.slice(from).filter((line) => line.includes("not written"));
    // How many share a commit, and so a line, hangs on when they come: group-commit.server.test.ts holds that.
    expect([lines.length > 0, lines.length <= 10]).toEqual([true, true]);
    expect(log.slice(from).join()).not.toContain("Une phrase");
  });
});

describe("S12: a file that is sent while the disk is full", () => {
  it("is refused in words, and neither the file nor its line is there", async () => {
    const path = `${hub}/s/data/q/${QUESTION}/pieces`;
    const before = stored();
    const send = async () => {
      const parts = new FormData();
      parts.append("form", "full-disk-file-0001");
      parts.append("intent", "add");
      parts.append("piece", new Blob([new Uint8Array(aPdf("x".repeat(50_000)))]), "Preuve pleine.pdf");
      const headers = { cookie: world.cookies.lead };
      const url = world.site.url + path;
      const response = await fetch(url, { method: "POST", redirect: "manual", headers, body: parts });
      return { status: response.status, body: await response.text() };
    };
    const refused = await whileFull(db, send);
    expect(refused.status).toBe(503);
    expect(refused.body).toContain("<h1>");
    expect((await get(path)).body).not.toContain("Preuve pleine");
    expect(stored().told).toBe(before.told);
    expect((await send()).status).toBe(303);
    expect((await get(path)).body).toContain("Preuve pleine.pdf");
  });
});

describe("S12: mails while the disk is full", () => {
  const to = emailOf("contributor");
  const asked = ["data", "steering", "agents", "citizens", "inclusion", "cooperation"].flatMap((section) =>
    ["contribute", "review"].map((kind) => ({ section, kind })),
  );
  const ask = ({ section, kind }: (typeof asked)[number]) =>
    post(`/s/${section}/attribuer`, {
      ...{ courriel: to, demande: kind, message: TEXT.slice(0, 500), form: `full-disk-${section}-${kind}` },
    });
  const sent = () => world.site.mails.filter((mail) => mail.to === to).length;

  it("what would write one is refused whole until there is room; each leaves once", async () => {
    const before = sent();
    const answers = await whileFull(db, async () => {
      const all: { readonly of: (typeof asked)[number]; readonly status: number; readonly body: string }[] =
        [];
      for (const of of asked) all.push({ of, ...(await ask(of)) });
      return all;
    });
    const refused = answers.filter(({ status }) => status === 503);
    const done = answers.filter(({ status }) => status === 303);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length + done.length).toBe(asked.length);
    for (const { body } of refused) expect(body).toContain(TEXT.slice(0, 500));
    // Those that still found room are written, wait, and leave once there is room to note it.
    await vi.waitFor(() => expect(sent()).toBe(before + done.length), 20_000);
    for (const { of } of refused) expect((await ask(of)).status).toBe(303);
    await vi.waitFor(() => expect(sent()).toBe(before + asked.length), 20_000);
  });
});

describe("S12: while the disk is full", () => {
  it("pages are read, and signing out ends the session in the browser", async () => {
    const { url } = world.site;
    const cookie = world.cookies.reader;
    const [page, result, out] = await whileFull(db, async () => [
      await get(`${hub}/s/data/q/${QUESTION}`),
      await get(`${hub}/resultats`),
      await knock(url, { method: "POST", path: "/fr/deconnexion", cookie }),
    ]);
    expect([page?.status, result?.status, out?.status]).toEqual([200, 200, 303]);
    expect(out?.cookies[0]).toMatch(/^session=; Path=\/; Max-Age=0;/);
  });
});
