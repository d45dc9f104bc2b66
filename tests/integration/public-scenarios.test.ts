// Acceptance scenarios 9, 17, 33 and 38 at what is published, each at every place where the figure or the text is met.
import { hash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { resultResource } from "../../app/domain/publication/api.schema.ts";
import type { NewPublicDocument } from "../../app/domain/publication/public-document.schema.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { viewPublished } from "../../app/public-site/view-published.server.ts";
import { BY_PROGRAM, publishVersion } from "../../app/publication/publish-version.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { renameBody } from "../../app/seed/rename-body.server.ts";
import { pictureOf } from "../../app/sharing/picture-of.ts";
import { sharePicture } from "../../app/sharing/share-picture.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { filesIn } from "../builders/read-archive.ts";
import { cellOf, readTables, readText } from "../builders/read-table.ts";
import { knock } from "./security/knock.ts";

const ORIGIN = "https://barometre.example";
const EDITION = "2026";
const OF_ALL = "metropoles-numeriques-2026-demonstration";
const { t } = wordsOf("fr");

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: ORIGIN });
}, 240_000);
afterAll(() => site?.close());

const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  knock(site.url, { path, headers });
const bytesOf = async (path: string) => Buffer.from(await (await fetch(site.url + path)).arrayBuffer());
const pageOf = (slug: string, rest = "", edition = EDITION) => `/fr/metropoles/${slug}/${edition}${rest}`;

function onlineOf(slug: string) {
  const online = publishedOf(site.deps, { slug, edition: EDITION });
  return online?.kind === "online" ? online : expect.fail(`${slug} has published nothing`);
}
function documentOf(slug: string): NewPublicDocument {
  const document = readDocument(publishedText(site.deps, onlineOf(slug).latest) ?? "");
  return document.format === 3 ? document : expect.fail(`${slug} has published in an older format`);
}
function publish(assessmentId: number, document: NewPublicDocument, reason = ""): Promise<number> {
  const said = { by: BY_PROGRAM, official: null, reason, at: site.deps.now() };
  return site.deps.writer.run(() => publishVersion(site.deps, { assessmentId, document, ...said }));
}

describe("scenario 9, below coverage: a dimension without a score", () => {
  const SLUG = "lanverzy-metropole";
  const titleOf = (id: string) =>
    site.deps.definitions.getCurrent("metropoles-numeriques")?.definition.texts.fr?.sections[id]?.title ?? "";
  function openIn() {
    const open = Object.entries(documentOf(SLUG).scores.dimensions).filter(([, { score }]) => score === null);
    expect(open.length).toBeGreaterThan(0);
    return open;
  }

  it("is an empty cell in both tables, with its bounds, and the whole has none", async () => {
    for (const [rest, delimiter, statut, score] of [
      [".csv", ",", "statut", "score"],
      [".csv?dialecte=excel-fr", ";", t("data.column.statut"), t("data.column.score")],
    ] as const) {
      const { body } = await ask(pageOf(SLUG, rest));
      const rows: Record<string, string>[] = parse(body, { delimiter, bom: true, columns: true });
      const empty = rows.filter((row) => row[score] === "" && row[statut] === "not-evaluated");
      // Each dimension, and the whole, which a dimension without a score leaves without one.
      expect(empty.length, rest).toBe(openIn().length + 1);
      expect(rows.filter((row) => row[score] === "0")).toEqual([]);
    }
    const rows: Record<string, string>[] = parse((await ask(pageOf(SLUG, ".csv"))).body, { columns: true });
    for (const [id, { low, high }] of openIn()) {
      const row = rows.find((one) => one["dimension"] === id && one["type"] === "dimension");
      expect(row).toMatchObject({ score: "", niveau: "", score_min: String(low), score_max: String(high) });
    }
  });

  it("is null for programs", async () => {
    const { body } = await ask(`/api/v1/metropoles/${SLUG}/${EDITION}`);
    const { scores } = resultResource.parse(JSON.parse(body)).document;
    for (const [id] of openIn())
      expect(scores.dimensions[id]).toMatchObject({ status: "not-evaluated", score: null, level: null });
    expect([scores.global.score, scores.global.level]).toEqual([null, null]);
  });

  it("is a hollow vertex in the radar, no dot and no figure, and “not evaluated” in the table", async () => {
    for (const path of [pageOf(SLUG), `/fr/embed/${SLUG}/${EDITION}`]) {
      const { body } = await ask(path);
      const [radar = ""] = /<svg[^>]*chart-radar.*?<\/svg>/s.exec(body) ?? [];
      const hollow = radar.match(/<circle class="chart-missing" fill="#ffffff"/g) ?? [];
      expect([path, hollow.length]).toEqual([path, openIn().length]);
      expect(radar.match(/data-kind="score"/g)).toHaveLength(9 - openIn().length);
      const [table] = readTables(body, t("results.table.caption"));
      for (const [id] of openIn()) {
        expect(cellOf(table, titleOf(id), t("kit.table.score"))).toBe("–");
        expect(cellOf(table, titleOf(id), t("kit.table.level"))).toContain(t("kit.notEvaluated"));
      }
      expect(readText(body)).not.toContain("Score global");
    }
  });
});

describe("scenario 17, stored XSS: a hostile name and texts", () => {
  const SLUG = "fontserane-metropole";
  const HOSTILE = `<img src=x onerror="stolen=1"></title><script>stolen=1</script>]]>`;
  const REASON = `motif ${HOSTILE}`;
  let document: NewPublicDocument;
  beforeAll(async () => {
    const before = documentOf(SLUG);
    document = {
      ...before,
      body: { ...before.body, name: `nom ${HOSTILE}` },
      justifications: { "data.open": `texte ${HOSTILE}` },
      evidence: { "data.open": [{ title: `preuve ${HOSTILE}`, url: "https://x.example/" }] },
    };
    await publish(onlineOf(SLUG).assessmentId, document, REASON);
    await new Promise((resolve) => setTimeout(resolve, 150));
  });

  it("are drawn as letters in the picture of a shared link", async () => {
    const answer = viewPublished(site.deps, { slug: SLUG, edition: EDITION, number: null, locale: "fr" });
    if (!answer.ok || answer.value.kind !== "online") return expect.fail("it is online");
    const svg = sharePicture(pictureOf(answer.value.view, wordsOf("fr")));
    expect(svg).not.toMatch(/<(?:img|script|title|image|foreignObject)/);
    expect(svg).toContain("nom &lt;img");
    const picture = await fetch(`${site.url}/fr/og/${SLUG}/${EDITION}.png`);
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    // No text of ours is beside the pixels.
    expect(bytes.includes("stolen")).toBe(false);
  });

  it("stand whole and inert in the archive and the files of their edition", async () => {
    const files = new Map(
      filesIn(await bytesOf(`/fr/donnees/${OF_ALL}.zip`)).map(({ name, text }) => [
        name.slice(OF_ALL.length + 1),
        text,
      ]),
    );
    for (const name of ["LISEZMOI.txt", "metadata.json"])
      expect(files.get(name), name).not.toContain("stolen");
    const rows: Record<string, string>[] = parse(files.get("tableau.csv") ?? "", { columns: true });
    expect(new Set(rows.map((row) => row["COLL_NOM"]))).toContain(document.body.name);
    const own = files.get(`documents/${SLUG}-${EDITION}-2.json`) ?? "";
    expect(hash("sha256", own)).toBe(onlineOf(SLUG).latest.hash);
    expect(files.get("SHA256SUMS")).toContain(onlineOf(SLUG).latest.hash);
    expect(JSON.parse(own)).toMatchObject({
      justifications: document.justifications,
      evidence: document.evidence,
    });
    const whole = await ask(`/fr/donnees/${OF_ALL}.json`);
    expect(whole.headers.get("x-content-type-options")).toBe("nosniff");
    const parquet = await fetch(`${site.url}/fr/donnees/${OF_ALL}.parquet`);
    const typed = await parquetReadObjects({ file: await parquet.arrayBuffer() });
    expect(new Set(typed.map((row) => row["COLL_NOM"]))).toContain(document.body.name);
  });

  it("stand whole and inert in the API and the catalogue", async () => {
    const one = await ask(`/api/v1/metropoles/${SLUG}/${EDITION}`);
    expect(one.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(one.headers.get("x-content-type-options")).toBe("nosniff");
    expect(one.headers.get("content-security-policy")).toContain("default-src 'none'");
    const result = resultResource.parse(JSON.parse(one.body));
    expect(result.document).toEqual(document);
    expect(result.reason).toBe(REASON);
    const list = await ask("/api/v1/metropoles?limit=100");
    expect(JSON.parse(list.body).items).toContainEqual(expect.objectContaining({ slug: SLUG }));
    const catalogue = await ask("/fr/donnees/catalogue.jsonld");
    expect(() => JSON.parse(catalogue.body)).not.toThrow();
  });
});

describe("what an address ends on, whatever a reader says it accepts,", () => {
  const SLUG = "orvelande-metropole";
  it.each([
    ["", "application/json, text/csv", "text/html; charset=utf-8"],
    [".json", "text/html", "application/json; charset=utf-8"],
    [".csv", "text/html, application/json;q=0.9", "text/csv; charset=utf-8"],
    [".csv?dialecte=excel-fr", "application/xml", "text/csv; charset=utf-8"],
    [".metadata.json", "text/csv", "application/json; charset=utf-8"],
    [".zip", "application/json", "application/zip"],
    ["/versions/1.json", "text/html", "application/json; charset=utf-8"],
  ])("decides what is sent: %j asked for as %s", async (rest, accept, type) => {
    const [plain, asked] = [await ask(pageOf(SLUG, rest)), await ask(pageOf(SLUG, rest), { accept })];
    expect([asked.status, asked.headers.get("content-type")?.toLowerCase()]).toEqual([200, type]);
    expect(asked.body).toBe(plain.body);
    expect(asked.headers.get("vary") ?? "").not.toMatch(/\bAccept(?:,|$)/i);
  });

  it("is JSON in the API and a problem where there is nothing, for a browser as well", async () => {
    const accept = "text/html,application/xhtml+xml";
    const [one, none] = [
      await ask(`/api/v1/metropoles/${SLUG}`, { accept }),
      await ask("/api/v1/metropoles/nowhere", { accept }),
    ];
    expect(one.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect([none.status, none.headers.get("content-type")]).toEqual([
      404,
      "application/problem+json; charset=utf-8",
    ]);
  });
});

describe("scenario 38, permanent link: an article links edition 2026, then edition 2028 comes and the body is renamed", () => {
  const SLUG = "esquerval-metropole";
  const NOW = "grand-esquerval";
  const LATER = "2028";
  const PLACES = ["", "/data", "/versions/1", "/versions/1/data", ".json", ".csv", ".zip"];
  let before: readonly string[];
  let sha256: string;
  beforeAll(async () => {
    before = await Promise.all(PLACES.map(async (rest) => (await ask(pageOf(SLUG, rest))).body));
    sha256 = onlineOf(SLUG).latest.hash;
    const record = site.deps.assessments.getById(onlineOf(SLUG).assessmentId) ?? expect.fail("it is there");
    const { id: _id, revision: _revision, label: _label, ...rest } = record;
    const made = { ...rest, edition: LATER, editionId: null, startForm: null, startedAt: site.deps.now() };
    const { scores, ...document } = documentOf(SLUG);
    const id = site.deps.assessments.create(made);
    const raised = { ...scores, global: { ...scores.global, score: 91, low: 91, high: 91 } };
    await publish(id, { ...document, edition: LATER, scores: raised });
    expect(renameBody(site.deps, { slug: SLUG, to: NOW }).ok).toBe(true);
    await vi.waitFor(async () => expect((await ask(pageOf(NOW, "", LATER))).body).toContain("91"), 5_000);
  });

  it("the link leads on, once and for each of its pages and files, to the figures and the hash of 2026", async () => {
    // Tables and archives name the address at which they are read; what they tell is the same.
    const neutral = (text: string) => text.replaceAll(SLUG, "x").replaceAll(NOW, "x");
    for (const [place, rest] of PLACES.entries()) {
      const led = await ask(pageOf(SLUG, rest));
      expect([rest, led.status, led.location]).toEqual([rest, 301, pageOf(NOW, rest)]);
      const now = await ask(led.location ?? "");
      expect([rest, now.status]).toEqual([rest, 200]);
      if (rest === ".zip") continue;
      expect(neutral(linkToEvolution(now.body)), rest).toBe(neutral(linkToEvolution(before[place] ?? "")));
    }
    const page = await ask(pageOf(NOW));
    expect(page.body).toContain(sha256);
    expect(page.body).not.toContain("91 sur 100");
    expect(hash("sha256", (await ask(pageOf(NOW, ".json"))).body)).toBe(sha256);
  });

  it("what is published later has an address of its own, which the address of the body leads to", async () => {
    expect(readText((await ask(pageOf(NOW, "", LATER))).body)).toContain("Score global : 91 sur 100");
    const { status, location } = await ask(`/fr/metropoles/${NOW}`);
    expect([status, location]).toEqual([302, pageOf(NOW, "", LATER)]);
    expect((await ask(`/fr/metropoles/${SLUG}`)).location).toBe(`/fr/metropoles/${NOW}`);
  });

  /** Once there are two editions the page leads to what changed between them: the one thing that may come. */
  function linkToEvolution(html: string): string {
    return html.replace(/<li><a href="[^"]*\/evolution">[^<]*<\/a><\/li>/, "");
  }
});
