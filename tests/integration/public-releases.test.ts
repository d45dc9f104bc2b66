// What an edition tells everybody: a release that somebody of the team has shown, as a page and for programs, and nothing before.
import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readAct, verifyJournal } from "../../app/domain/editions/site-act.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import type { NewPublicDocument } from "../../app/domain/publication/public-document.schema.ts";
import { BY_PROGRAM, publishVersion } from "../../app/publication/publish-version.server.ts";
import { sha256 } from "../../app/record/history.store.server.ts";
import { makeRelease } from "../../app/releases/make-release.server.ts";
import { type ShowRelease, showRelease } from "../../app/releases/show-release.server.ts";
import { viewPublicEditions, viewPublicReleases } from "../../app/releases/view-public-releases.server.ts";
import { viewReleases } from "../../app/releases/view-releases.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { anEdition, anOpenEdition, SURVEY } from "../builders/an-edition.ts";
import { finaliseIn } from "../builders/finalised-in.ts";
import { signedIn } from "../builders/people.ts";

const NOTHING = { ok: false, reason: "NOT_FOUND" };
const KEY = "metropoles-2027";
const SLUGS = [
  ...["rennes-metropole", "nantes-metropole", "metropole-de-lyon", "brest-metropole", "dijon-metropole"],
  ...["toulouse-metropole", "orleans-metropole"],
];
let deps: Deps;
let asked: { session: string; key: string };
let author: number;

async function run(of: { deps: Deps; mails: readonly (NewMail | { to: string; text: string })[] }) {
  deps = of.deps;
  nameAdministrator(deps, { email: "admin@ecole.example", role: "administrator" });
  const session = await signedIn(of as never, "admin@ecole.example");
  author = deps.accounts.create({ email: "lead@rennes.example", name: "", authorKey: "k" }, deps.now());
  asked = { session, key: await anOpenEdition({ deps, session, slugs: SLUGS, key: KEY }) };
}
const finalise = (place: number, score: number) =>
  finaliseIn(deps, { key: KEY, slug: SLUGS[place] ?? "", author, score });
const five = (by = 10) => [0, 1, 2, 3, 4].map((place) => finalise(place, by * (place + 1)));
const show = (number: number, change: Partial<ShowRelease> = {}) =>
  showRelease(deps, { ...asked, number, isConfirmed: true, ...change });
function read(key = KEY) {
  const view = viewPublicReleases(deps, { key, locale: "fr" });
  return view.ok ? view.value.releases.map(({ number }) => number) : view.reason;
}
/** The scores of the dimension, in a document that goes online. */
async function publish(assessmentId: number, score: number): Promise<void> {
  const figures = { status: "evaluated", score, low: score - 2, high: score + 2, coverage: 0.9 } as const;
  const data = { ...figures, level: 1, between: null, answered: 9, applicable: 10 };
  const levels = { score: null, low: null, high: null, level: null, rawLevel: null, between: null };
  const global = { ...levels, evaluated: 1, applicable: 1, capped: false, limiting: [], spread: null };
  const document: NewPublicDocument = {
    ...{ format: 3, body: { slug: "a", name: "A", demonstration: false }, edition: "2027" },
    survey: { id: SURVEY, version: "1.0.0", hash: sha256("") },
    ...{ finalisedVersion: 1, finalisedHash: sha256(""), finalisedAt: deps.now().toISOString() },
    ...{ declaration: "self-assessment", scope: [], scores: { dimensions: { data }, global } },
  };
  const about = { by: BY_PROGRAM, official: null, reason: "", at: deps.now() };
  await deps.writer.run(() => publishVersion(deps, { assessmentId, document, ...about }));
}

describe("a release that is shown", () => {
  beforeEach(async () => {
    const mails: NewMail[] = [];
    await run({ deps: aServer({}, { post: (mail) => mails.push(mail) }), mails });
  });

  it("is shown by an act of somebody, with the journal, once and for good", async () => {
    five();
    await makeRelease(deps, asked);
    expect(read()).toEqual([]);
    expect(await show(1, { isConfirmed: false })).toEqual({ ok: false, reason: "NOT_CONFIRMED" });
    expect(read()).toEqual([]);
    expect(await Promise.all([show(1), show(1)])).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 1 },
    ]);
    expect(read()).toEqual([1]);
    const acts = [...deps.siteActs.readChain()].filter(({ kind }) => kind === "release-shown");
    expect(acts.map(({ text }) => readAct(text))).toEqual([{ number: 1 }]);
    expect(verifyJournal(deps.siteActs.readChain(), sha256).fault).toBeNull();
    const team = viewReleases(deps, { ...asked, locale: "fr" });
    expect(team.ok && team.value.releases[0]?.shown).toMatchObject({
      ...{ at: deps.now(), by: { name: "admin@ecole.example" } },
    });
  });

  it("is nobody’s to show but who runs editions, and only one that was made", async () => {
    five();
    await makeRelease(deps, asked);
    for (const session of [null, "x"]) expect(await show(1, { session } as never)).toEqual(NOTHING);
    expect(await show(2)).toEqual(NOTHING);
    expect(await show(Number.NaN)).toEqual(NOTHING);
    expect(await show(1, { key: "nowhere" })).toEqual(NOTHING);
    expect(read()).toEqual([]);
  });

  it("waits while what bodies have published since would leave fewer than five", async () => {
    const [rennes = 0, nantes = 0, ...others] = five();
    await makeRelease(deps, asked);
    await publish(rennes, 10);
    const team = viewReleases(deps, { ...asked, locale: "fr" });
    expect(team.ok && team.value.releases[0]?.whyHidden).toBe("TOO_PUBLIC");
    expect(await show(1)).toEqual({ ok: false, reason: "TOO_PUBLIC" });
    // Of a figure that is another one, nothing can be subtracted.
    await publish(nantes, 90);
    for (const [place, id] of others.entries()) await publish(id, 10 * (place + 3));
    expect(await show(1)).toEqual({ ok: false, reason: "TOO_PUBLIC" });
    await publish(nantes, 20);
    expect(await show(1)).toEqual({ ok: true, value: 1 });
  });

  it("is not made where what is published leaves fewer than five", async () => {
    const [rennes = 0] = five();
    await publish(rennes, 10);
    expect(await makeRelease(deps, asked)).toEqual({ ok: false, reason: "TOO_PUBLIC" });
    finalise(5, 60);
    expect(await makeRelease(deps, asked)).toEqual({ ok: true, value: 1 });
  });

  it("is of an edition that has begun: before, it is the same nothing as no edition", async () => {
    const key = await anEdition(deps, { session: asked.session, key: "metropoles-2028", name: "2028" });
    expect([read(key), read("nowhere"), read()]).toEqual(["NOT_FOUND", "NOT_FOUND", []]);
    expect(viewPublicEditions(deps).editions.map(({ edition }) => edition)).toEqual([KEY]);
  });
});

describe("the public releases of an edition", () => {
  let site: ServedSite;
  const page = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${site.url}${path}`, { headers });
  beforeAll(async () => {
    site = await aServedSite({ DEMO: "on" });
    const { mails } = site;
    await run({ deps: site.deps, mails });
  }, 120_000);
  afterAll(() => site.close());

  it("are one sentence, without a table, before the first one is shown", async () => {
    const [french, english] = [
      await page(`/fr/editions/${KEY}/releves`),
      await page(`/en/editions/${KEY}/releves`),
    ];
    expect([french.status, english.status]).toEqual([200, 200]);
    const text = await french.text();
    expect(text).toContain("Cette édition n’a encore rendu public aucun relevé.");
    expect(await english.text()).toContain("This edition has not made any release public yet.");
    expect(text).not.toMatch(/<table|démonstration|fictive/);
    const file = await page(`/fr/editions/${KEY}/releves.json`);
    expect(await file.json()).toEqual({
      ...{ format: 1, edition: { key: KEY, name: "2027", demonstration: false }, releases: [] },
    });
  });

  it("say numbers, days, how many, the floor and the hash, and name no body", async () => {
    five();
    await makeRelease(deps, asked);
    await show(1);
    for (const place of [0, 1, 2, 3, 4]) finalise(place, 90 - place);
    await makeRelease(deps, asked);
    const answer = await page(`/fr/editions/${KEY}/releves`);
    expect(Object.fromEntries(answer.headers)).toMatchObject({ "cache-control": "no-cache" });
    expect(answer.headers.get("x-robots-tag")).toBeNull();
    const text = await answer.text();
    expect(text).toContain('<link rel="canonical"');
    expect(text).toContain("Relevé n° 1, ");
    expect(text).toContain("Organismes ayant finalisé : 5 sur 7.");
    expect(text).toContain("toujours cinq organismes au moins");
    expect(text).not.toContain("Relevé n° 2");
    for (const name of ["Rennes", "Nantes", "Lyon", "Brest", "Dijon", "admin@"])
      expect(text).not.toContain(name);
    const { hash = "" } = deps.editionReleases.listOf(deps.editions.getByKey(KEY)?.id ?? 0)[0] ?? {};
    expect(text).toContain(hash);
  });

  it("are for programs the very bytes that were frozen, beside their hash, and asked for again for nothing", async () => {
    const path = `/en/editions/${KEY}/releves.json`;
    const answer = await page(path);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    const text = await answer.text();
    const { releases } = JSON.parse(text) as { releases: { sha256: string; release: unknown }[] };
    expect(releases).toHaveLength(1);
    const [stored] = deps.editionReleases.listOf(deps.editions.getByKey(KEY)?.id ?? 0);
    expect(text).toContain(`"release":${stored?.text}}`);
    expect(
      createHash("sha256")
        .update(stored?.text ?? "")
        .digest("hex"),
    ).toBe(releases[0]?.sha256);
    expect(text).not.toContain("bases");
    const again = await page(path, { "If-None-Match": answer.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    await show(2);
    await new Promise((resolve) => setTimeout(resolve, 900));
    const changed = await page(path, { "If-None-Match": answer.headers.get("etag") ?? "" });
    expect(changed.status).toBe(200);
  });

  it("of fictional bodies are there from the start, and say so in the page and in the file", async () => {
    const { editions } = viewPublicEditions(deps);
    const { edition: key = "" } =
      editions.find(({ newest, isDemonstration }) => isDemonstration && newest) ?? {};
    expect(editions[0]).toMatchObject({ edition: KEY, isDemonstration: false });
    const text = await (await page(`/fr/editions/${key}/releves`)).text();
    expect(text).toContain("Édition fictive");
    const file = (await (await page(`/fr/editions/${key}/releves.json`)).json()) as object;
    expect(file).toMatchObject({ edition: { key, demonstration: true }, releases: [{}] });
    expect(await (await page("/fr/editions")).text()).toContain("fictive");
  });
});
