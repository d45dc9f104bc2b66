// Addresses without a page: what they answer, and what becomes of a fault of theirs.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aGuardedWorld, type GuardedWorld, QUESTION } from "./security/guarded-world.ts";
import { type Answer, knock } from "./security/knock.ts";

let world: GuardedWorld;
let hub: string;

beforeAll(async () => {
  world = await aGuardedWorld();
  const { slug, edition } = world.targets["own team"];
  hub = `/fr/t/${slug}/e/${edition}`;
}, 120_000);
afterAll(() => world?.site.close());

const cookie = () => world.cookies.lead;
function save(form: Record<string, string>): Promise<Answer> {
  return knock(world.site.url, {
    ...{ method: "POST", path: `${hub}/s/data/q/${QUESTION}/enregistrer`, cookie: cookie(), form },
  });
}
const jsonOf = ({ body }: Answer) => JSON.parse(body);
const versionOf = () => {
  const { slug, edition } = world.targets["own team"];
  const { assessments, answers } = world.site.deps;
  const found = assessments.get(slug, edition);
  return answers.listOf(found?.id ?? 0, found?.surveyVersion ?? "").get(QUESTION)?.version ?? 0;
};

describe("the save that a page makes by itself", () => {
  it("answers with the version that now stands, which is stored", async () => {
    const saved = await save({ answer: "3", version: String(versionOf()), form: "page-one", sequence: "1" });
    expect(saved.status).toBe(200);
    expect(jsonOf(saved)).toMatchObject({ version: versionOf() });
    expect(saved.headers.get("content-type")).toContain("application/json");
    expect(saved.headers.get("cache-control")).toBe("private, no-store");
  });

  it("names what is wrong, and stores nothing", async () => {
    const before = versionOf();
    const form = { answer: "9", version: String(before), form: "page-one", sequence: "2" };
    const refused = await save(form);
    expect([refused.status, jsonOf(refused).problems.length > 0, versionOf()]).toEqual([422, true, before]);
  });

  it("tells a page that was overtaken which version stands", async () => {
    const before = versionOf();
    const stale = await save({ answer: "1", version: "0", form: "page-two", sequence: "1" });
    expect([stale.status, jsonOf(stale), versionOf()]).toEqual([409, { version: before }, before]);
  });
});

describe("a fault of an endpoint", () => {
  it("is a page that says nothing of it, and one line in the log", async () => {
    const { deps, log, url } = world.site;
    const lines = log.length;
    const { get } = deps.sessions;
    Object.assign(deps.sessions, {
      get: () => {
        throw new Error("the disk is gone");
      },
    });
    const answer = await knock(url, { path: `${hub}/s/data/presence`, cookie: cookie() });
    Object.assign(deps.sessions, { get });
    expect(answer.status).toBe(500);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(answer.body).not.toContain("the disk is gone");
    expect(log.slice(lines).filter((line) => line.includes("the disk is gone"))).toHaveLength(1);
    expect((await knock(url, { path: `${hub}/s/data/presence`, cookie: cookie() })).status).toBe(200);
  });
});
