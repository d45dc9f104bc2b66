// Acceptance scenario 36: small numbers and differencing. Two readings, before and after a publication or a withdrawal, at every place where
// an edition is told: its page, its findings, its releases, its files, the API and an export. Nothing is told together of fewer than
// five; no number that is made of several bodies changes unless a document changes that stands there by name, and it can be computed from
// those documents alone; and what nobody has published changes nothing at all.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addresses } from "../../app/addresses.ts";
import { filesUnder } from "../../app/commands/files-under.server.ts";
import type { Findings } from "../../app/domain/findings/findings.ts";
import type { NewPublicDocument } from "../../app/domain/publication/public-document.schema.ts";
import { fillPath } from "../../app/kit/path-to.ts";
import { onlineIn } from "../../app/open-data/edition-data.server.ts";
import {
  BY_PROGRAM,
  publishVersion,
  withdrawVersions,
} from "../../app/publication/publish-version.server.ts";
import type { Online } from "../../app/publication/published.view.ts";
import { publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { makeRelease } from "../../app/releases/make-release.server.ts";
import { showRelease } from "../../app/releases/show-release.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { anOpenEdition } from "../builders/an-edition.ts";
import { finaliseIn } from "../builders/finalised-in.ts";
import { signedIn } from "../builders/people.ts";
import { filesIn } from "../builders/read-archive.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const FICTIONAL = "metropoles-numeriques-2026-demonstration";
const REAL = "metropoles-2027";
const FLOOR = 5;
const folder = temporaryFolder();
const DATABASE_PATH = join(folder, "small.sqlite");

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", TRUST_PROXY: "1", DATABASE_PATH });
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true });
});

let networks = 0;
/** Each from a network of its own, since the API counts. */
async function bytesOf(path: string): Promise<Buffer> {
  networks += 1;
  const headers = { "x-forwarded-for": `198.51.100.${networks % 250}` };
  const answer = await fetch(site.url + path, { headers, redirect: "manual" });
  if (answer.status > 404) throw new Error(`${path}: ${answer.status} ${site.log.slice(-2).join()}`);
  return Buffer.from(await answer.arrayBuffer());
}
const textAt = async (path: string) => (await bytesOf(path)).toString("utf8");

/** Where an edition is told: every address that names one, and the lists that it stands in. */
function placesOf(edition: string): readonly string[] {
  const LISTS = ["public-editions", "data", "api-bodies", "api-editions", "catalogue", "comparison", "home"];
  const named = Object.entries(addresses)
    .filter(([id, { path }]) => isOfEdition(id, path) || LISTS.includes(id))
    .map(([, { path }]) => fillPath(path, { locale: "fr", edition }));
  return named.map((path) => (path.startsWith("/fr") || path.startsWith("/api") ? path : `/fr${path}`));
}
function isOfEdition(id: string, path: string): boolean {
  return (
    /\/(?:editions|donnees)\/:edition/.test(path) && !path.includes("/admin/") && !id.startsWith("release-")
  );
}
async function readAll(edition: string): Promise<ReadonlyMap<string, string>> {
  const read = await Promise.all(
    placesOf(edition).map(async (path) => [path, (await bytesOf(path)).toString("base64")] as const),
  );
  return new Map(read);
}

async function findingsOf(edition: string): Promise<Findings> {
  return JSON.parse(await textAt(`/fr/editions/${edition}/constats.json`)) as Findings;
}
/** What stands by name in the files of an edition: body and document. */
async function namedIn(edition: string): Promise<readonly string[]> {
  const files = filesIn(new Uint8Array(await bytesOf(`/fr/donnees/${edition}.zip`)));
  return files.filter(({ name }) => name.includes("/documents/")).map(({ name, text }) => `${name} ${text}`);
}
/** The same findings, by whoever has nothing but the files of the edition. */
async function computedFrom(edition: string): Promise<string> {
  const at = join(folder, "files");
  for (const { name, text } of filesIn(new Uint8Array(await bytesOf(`/fr/donnees/${edition}.zip`)))) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  const parameters = ["app/commands/findings.server.ts", join(at, edition)];
  const { stdout } = spawnSync(process.execPath, parameters, { encoding: "utf8" });
  rmSync(at, { recursive: true });
  return stdout;
}

/** What is kept is asked whether it is still what it was. */
function untilAskedAnew(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 900));
}

function onlineNow(): readonly Online[] {
  return [...onlineIn(site.deps, site.deps.editions.getByKey(FICTIONAL)?.id ?? 0)];
}
async function withdraw({ assessmentId, latest }: Online): Promise<void> {
  const of = { assessmentId, number: latest.number, by: BY_PROGRAM, reason: "Retrait", at: site.deps.now() };
  await site.deps.writer.run(() => withdrawVersions(site.deps, of));
  await untilAskedAnew();
}
async function publish(assessmentId: number, document: NewPublicDocument): Promise<void> {
  const said = { by: BY_PROGRAM, official: null, reason: "Correction", at: site.deps.now() };
  await site.deps.writer.run(() => publishVersion(site.deps, { assessmentId, document, ...said }));
  await untilAskedAnew();
}
function documentOf({ latest }: Online): NewPublicDocument {
  const document = readDocument(publishedText(site.deps, latest) ?? "");
  return document.format === 3 ? document : expect.fail("it is of an older format");
}
/** Scores alone. */
function scoresOf(document: NewPublicDocument): NewPublicDocument {
  const { format, body, edition, survey, finalisedVersion, finalisedHash, finalisedAt, declaration } =
    document;
  return {
    ...{ format, body, edition, survey, finalisedVersion, finalisedHash, finalisedAt, declaration },
    ...{ scope: [], scores: document.scores },
  };
}

/** Wherever something says of how many it is told, with the figures beside it. */
function toldOfFew(value: unknown, path = "told"): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, one]) => toldOfFew(one, `${path}.${name}`));
  const { n, ...figures } = value as Readonly<Record<string, unknown>>;
  const isFew = typeof n === "number" && n > 0 && n < FLOOR;
  const told = Object.entries(figures).filter(
    ([name, one]) => !NO_FIGURES.includes(name) && one !== null && !(Array.isArray(one) && one.length === 0),
  );
  return [
    ...inner,
    ...(isFew && told.length > 0 ? [`${path} of ${n}: ${told.map(([name]) => name).join()}`] : []),
  ];
}
/** What names a thing, bodies one by one, and how many have nothing. */
const NO_FIGURES = ["id", "dots", "without", "kind", "since"];

/** The study of 2020 is told in words, however few publish. */
function withoutStudy(page: string): string {
  return page.replace(/<section[^>]*aria-labelledby="edition-2020".*?<\/section>/s, "");
}

describe("scenario 36, small numbers and differencing: what is published", () => {
  const readings: { findings: Findings; named: readonly string[]; text: string; online: number }[] = [];
  async function read() {
    const text = await textAt(`/fr/editions/${FICTIONAL}/constats.json`);
    expect(await computedFrom(FICTIONAL)).toBe(text);
    const reading = {
      ...{ text, findings: JSON.parse(text) as Findings, named: await namedIn(FICTIONAL) },
      online: onlineNow().length,
    };
    const before = readings.at(-1);
    // No number moves alone: the documents that stand there by name have moved as well.
    if (before !== undefined && before.text !== text) expect(reading.named).not.toEqual(before.named);
    readings.push(reading);
    return reading;
  }

  it("moves with a document that stands there by name, and is computed from those alone", async () => {
    await read();
    for (const one of onlineNow().slice(6)) await withdraw(one);
    const six = await read();
    expect([six.online, six.findings.participation.n]).toEqual([6, 6]);
    expect(toldOfFew(six.findings.told)).toEqual([]);
    // The same once more: nothing has happened, nothing moves.
    expect((await read()).text).toBe(six.text);
  });

  it("tells nothing together of answers, brakes, gains, projects and priorities of two, though six publish scores", async () => {
    for (const one of onlineNow().slice(2)) await publish(one.assessmentId, scoresOf(documentOf(one)));
    const { findings } = await read();
    expect(findings.participation.n).toBe(6);
    const { told } = findings;
    expect(told?.withSteps).toBe(2);
    expect([told?.brakes, told?.gains, told?.projects, told?.priorities, told?.hypotheses]).toEqual(
      Array.from({ length: 5 }, () => null),
    );
    expect(told?.invariants.indicators).toEqual([]);
    expect(toldOfFew(told)).toEqual([]);
    const page = await textAt(`/fr/editions/${FICTIONAL}`);
    expect(page).not.toContain('id="freins"');
  });

  it("tells no figure of four, on the page, in its data and in an export, and the same again of five", async () => {
    const [five, four] = onlineNow().toReversed();
    await withdraw(five ?? expect.fail());
    const last = await read();
    expect(last.findings.told).not.toBeNull();
    await withdraw(four ?? expect.fail());
    const few = await read();
    expect(few.findings).toMatchObject({ participation: { n: 4 }, told: null });
    const page = await textAt(`/fr/editions/${FICTIONAL}`);
    expect(page).toContain("Il en faut cinq au moins");
    expect(withoutStudy(page)).not.toMatch(/<svg[^>]*role="img"|<table/);
    site.deps.writer.flush();
    const exported = exportInto("export");
    const inExport = (path: string) => readFileSync(join(exported, path), "utf8");
    expect(JSON.parse(inExport(`fr/editions/${FICTIONAL}/constats.json`))).toEqual(few.findings);
    expect(withoutStudy(inExport(`fr/editions/${FICTIONAL}/index.html`))).not.toMatch(
      /<svg[^>]*role="img"|<table/,
    );
    // The rest of it is what is published of each, and names no document that was taken off but as taken off.
    const told = filesUnder(exported).filter((file) => /constats/.test(file));
    for (const file of told)
      expect(toldOfFew((JSON.parse(readFileSync(file, "utf8")) as Findings).told)).toEqual([]);
    await publish(four?.assessmentId ?? 0, documentOf(four ?? expect.fail()));
    expect((await read()).findings.participation.n).toBe(5);
  });
});

function exportInto(name: string): string {
  const to = join(folder, name);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...{ BASE_URL: "https://barometre.example", DEMO: "on", DATABASE_PATH },
    NODE_ENV: "production",
  };
  const { status, stderr } = spawnSync(process.execPath, ["app/commands/export.server.ts", to], {
    env,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  return to;
}

describe("scenario 36, small numbers and differencing: what is not published", () => {
  const SLUGS = [
    ...["rennes-metropole", "nantes-metropole", "metropole-de-lyon", "brest-metropole", "dijon-metropole"],
    ...[
      "toulouse-metropole",
      "orleans-metropole",
      "tours-metropole-val-de-loire",
      "grenoble-alpes-metropole",
    ],
    ...["metropole-nice-cote-d-azur"],
  ];
  let asked: { session: string; key: string };
  let author: number;
  const finalise = (place: number, score: number) =>
    finaliseIn(site.deps, { key: REAL, slug: SLUGS[place] ?? "", author, score });
  /** What everybody reads, before and after an act, with what it gave. */
  async function around<Done>(act: () => Done | Promise<Done>) {
    const before = await readAll(REAL);
    const done = await act();
    site.deps.writer.flush();
    await untilAskedAnew();
    const after = await readAll(REAL);
    return {
      done,
      changed: [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path),
    };
  }

  beforeAll(async () => {
    const { deps, mails } = site;
    nameAdministrator(deps, { email: "admin@ecole.example", role: "administrator" });
    const session = await signedIn({ deps, mails } as never, "admin@ecole.example");
    author = deps.accounts.create({ email: "lead@rennes.example", name: "", authorKey: "k" }, deps.now());
    asked = { session, key: await anOpenEdition({ deps, session, slugs: SLUGS, key: REAL }) };
    for (const place of [0, 1, 2, 3, 4]) finalise(place, 10 * (place + 1));
    expect(await makeRelease(deps, asked)).toEqual({ ok: true, value: 1 });
    expect(await showRelease(deps, { ...asked, number: 1, isConfirmed: true })).toEqual({
      ok: true,
      value: 1,
    });
  });

  it("changes nothing of what everybody reads, whoever finishes, takes up and finishes again", async () => {
    const one = await around(() => finalise(5, 60));
    expect(one.changed).toEqual([]);
    const other = await around(() => finalise(0, 95));
    expect(other.changed).toEqual([]);
    expect((await findingsOf(REAL)).participation.n).toBe(0);
  });

  it("is not told anew while fewer than five have changed since any reading: not by another release either", async () => {
    for (const place of [6, 7]) finalise(place, 70 + place);
    const four = await around(() => makeRelease(site.deps, asked));
    expect(four).toEqual({ done: { ok: false, reason: "TOO_CLOSE" }, changed: [] });
    finalise(8, 80);
    const made = await around(() => makeRelease(site.deps, asked));
    expect(made).toEqual({ done: { ok: true, value: 2 }, changed: [] });
  });

  it("stands as it was told when one of them publishes and takes it back, and the rest is told by no other number", async () => {
    const release = `/fr/editions/${REAL}/releves.json`;
    const before = await textAt(release);
    const assessmentId = site.deps.assessments.get(SLUGS[1] ?? "", "2027")?.id ?? 0;
    const published = await around(() => publish(assessmentId, publicScore(20)));
    expect(published.changed).toContain(`/fr/donnees/${REAL}.json`);
    expect(published.changed).not.toContain(release);
    expect(await findingsOf(REAL)).toMatchObject({ participation: { n: 1, all: SLUGS.length }, told: null });
    expect(await makeRelease(site.deps, asked)).toEqual({ ok: false, reason: "TOO_CLOSE" });
    const [online] = onlineIn(site.deps, site.deps.editions.getByKey(REAL)?.id ?? 0);
    const gone = await around(() => withdraw(online ?? expect.fail()));
    expect(gone.changed).not.toContain(release);
    expect(await textAt(release)).toBe(before);
    expect(await findingsOf(REAL)).toMatchObject({ participation: { n: 0 }, told: null });
    // What was taken off is still known to who has read it, and is subtracted: four would be left of the five.
    const [first] = site.deps.editionReleases.listOf(site.deps.editions.getByKey(REAL)?.id ?? 0);
    expect(first?.release.dimensions["data"]?.bodies).toBe(5);
  });

  /** A document of that one dimension, as `finaliseIn` writes it. */
  function publicScore(score: number): NewPublicDocument {
    const figures = { status: "evaluated", score, low: score - 2, high: score + 2, coverage: 0.9 } as const;
    const data = { ...figures, level: 1, between: null, answered: 9, applicable: 10 };
    const levels = { score: null, low: null, high: null, level: null, rawLevel: null, between: null };
    const global = { ...levels, evaluated: 1, applicable: 1, capped: false, limiting: [], spread: null };
    const version = site.deps.definitions.getCurrent("metropoles-numeriques")?.survey.version ?? "";
    const hash = "0".repeat(64);
    return {
      ...{ format: 3, body: { slug: SLUGS[1] ?? "", name: "Nantes", demonstration: false }, edition: "2027" },
      survey: { id: "metropoles-numeriques", version, hash },
      ...{ finalisedVersion: 1, finalisedHash: hash, finalisedAt: site.deps.now().toISOString() },
      ...{ declaration: "self-assessment", scope: [], scores: { dimensions: { data }, global } },
    };
  }
});
