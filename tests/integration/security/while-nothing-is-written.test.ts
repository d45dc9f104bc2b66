// The site while another process holds its database: reading and signing out go on, whoever writes is told to try again
// and has lost nothing. And what keeps it so: no page that is read writes.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { someTime } from "../../builders/stores.ts";
import { guardedRoutes } from "./guarded-routes.ts";
import { aGuardedWorld, type GuardedWorld, QUESTION, TARGETS } from "./guarded-world.ts";
import { knock } from "./knock.ts";

const HOLD = `
const db = new (require("better-sqlite3"))(process.argv[1]);
db.exec("BEGIN IMMEDIATE");
process.stdout.write("held");
process.stdin.resume();
`;
const HOUR_MS = 3_600_000;

let world: GuardedWorld;
let folder: string;
let path: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "locked-"));
  path = join(folder, "barometre.sqlite");
  world = await aGuardedWorld({ DATABASE_PATH: path });
}, 180_000);
afterAll(async () => {
  await world?.site.close();
  rmSync(folder, { recursive: true });
});

/** A second process that writes, and does not come to an end. */
async function holder(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["-e", HOLD, path], { stdio: ["pipe", "pipe", "inherit"] });
  await once(child.stdout ?? expect.fail("no output"), "data");
  return child;
}
async function letGo(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}
const answerPath = () => {
  const { slug, edition } = world.targets["own team"];
  return `/fr/t/${slug}/e/${edition}/s/data/q/${QUESTION}`;
};

describe("S12, P6: reading", () => {
  it("writes nothing, whoever reads whatever page", async () => {
    const { site, cookies, targets } = world;
    const doors = Object.values(guardedRoutes).flatMap((all) => all ?? []);
    const pages = new Set(
      doors
        .filter(({ method }) => method === "GET")
        .flatMap((door) => TARGETS.map((target) => door.path(targets[target], world))),
    );
    site.setTime(new Date(someTime.getTime() + (91 * 24 + 1) * HOUR_MS));
    const before = site.deps.writer.changes();
    for (const visitor of ["lead", "commune", "administrator", "link holder"] as const)
      await Promise.all(
        [...pages].map((page) => knock(site.url, { path: `/fr${page}`, cookie: cookies[visitor] })),
      );
    expect(pages.size).toBeGreaterThan(80);
    expect(site.deps.writer.changes()).toBe(before);
  }, 180_000);
});

describe("S10: while another process holds the database", () => {
  const fields = { answer: "3", publicText: "Une phrase, et\nune autre.", version: "0", form: "f", seq: "1" };

  it("fifty saves are refused together within a second, each with a time to try again", async () => {
    const child = await holder();
    const { site, cookies } = world;
    const begun = performance.now();
    const saves = await Promise.all(
      Array.from({ length: 50 }, () =>
        knock(site.url, {
          ...{ method: "POST", path: `${answerPath()}/enregistrer`, form: fields, cookie: cookies.lead },
        }),
      ),
    );
    const spent = performance.now() - begun;
    await letGo(child);
    expect(new Set(saves.map(({ status }) => status))).toEqual(new Set([503]));
    expect(Number(saves[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
    // 50 times 5 seconds, one after the other, before.
    expect(spent).toBeLessThan(5_000);
    expect(site.log.filter((line) => line.includes("not written"))).not.toHaveLength(0);
    expect(site.log.filter((line) => line.includes("not written")).length).toBeLessThan(10);
  }, 60_000);

  it("pages are read as before", async () => {
    const child = await holder();
    const { site, cookies } = world;
    const page = await knock(site.url, { path: answerPath(), cookie: cookies.lead });
    await letGo(child);
    expect(page.status).toBe(200);
  }, 60_000);

  it("a form comes back with all that was typed, and is saved by its button afterwards", async () => {
    const child = await holder();
    const { site, cookies } = world;
    const sent = { method: "POST", path: answerPath(), form: fields, cookie: cookies.lead } as const;
    const refused = await knock(site.url, sent);
    await letGo(child);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("5");
    expect(refused.body).toContain("<p>Une phrase, et</p><p>une autre.</p>");
    const hidden = [...refused.body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
    const again = Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, value]));
    expect(again).toEqual(fields);
    expect(refused.body).toContain(`action="${answerPath()}"`);
    expect((await knock(site.url, sent)).status).not.toBe(503);
  }, 60_000);

  it("S12: signing out clears the cookie, and the session opens nothing any more", async () => {
    const child = await holder();
    const { site, cookies } = world;
    const cookie = cookies.reader;
    const out = await knock(site.url, { method: "POST", path: "/fr/deconnexion", cookie });
    const after = await knock(site.url, { path: "/fr/compte", cookie });
    await letGo(child);
    expect(out.cookies[0]).toMatch(/^session=; Path=\/; Max-Age=0;/);
    expect([out.status, after.status]).toEqual([303, 303]);
  }, 60_000);
});
