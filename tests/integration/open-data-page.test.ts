// The page of open data, and what crawlers ask for: only what everybody may read is named, and each of it answers.

import { hash } from "node:crypto";
import { Schema } from "tableschema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Element, xml2js } from "xml-js";
import type { Address } from "../../app/address-policy.ts";
import { addresses } from "../../app/addresses.ts";
import { COLUMNS } from "../../app/domain/publication/public-table.ts";
import { MOST_IN_ONE, sitemap, sitemapIndex } from "../../app/open-data/sitemap.ts";
import { BY_PROGRAM, publishVersion } from "../../app/publication/publish-version.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { knock } from "./security/knock.ts";

const ORIGIN = "https://barometre.example";

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: ORIGIN });
}, 240_000);
afterAll(() => site?.close());

const ask = (path: string) => knock(site.url, { path });

describe("the page of open data", () => {
  it("leads to the files of each edition, and says which are fictional", async () => {
    const { body } = await ask("/fr/donnees");
    const links = [...body.matchAll(/href="([^"]*\/(?:donnees\/[^"]+|flux\.atom|api\/v1\/[^"]+))"/g)];
    const paths = new Set(links.map(([, href = ""]) => href.replaceAll("&amp;", "&").replace(ORIGIN, "")));
    expect(paths.size).toBeGreaterThan(9);
    for (const path of paths) expect((await ask(path)).status, path).toBe(200);
    const editions = body.match(/<strong>[^<]*ces organismes n’existent pas/g) ?? [];
    expect(editions).toHaveLength(2);
    for (const { name } of COLUMNS) expect(body).toContain(`<code>${name}</code>`);
  });

  it("says that nothing is published where nothing is, and keeps the dictionary", async () => {
    const empty = await aServedSite({ DEMO: "off", BASE_URL: ORIGIN });
    const { body } = await knock(empty.url, { path: "/en/donnees" });
    expect(body).toContain("Nothing is published yet.");
    expect(body).toContain("<code>COLL_NOM</code>");
    expect(body).not.toContain("do not exist");
    await empty.close();
  });
});

describe("what programs of other sites may read", () => {
  const isData = ([, { cache, content }]: [string, Address]) => cache === "public" && content === "nothing";
  const idsOf = (holds: (row: [string, Address]) => boolean) =>
    Object.entries<Address>(addresses)
      .filter(holds)
      .map(([id]) => id);

  it("is every file, document and answer of the API that is published, and nothing else, by the table of addresses", () => {
    const shared = idsOf(([, row]) => row.shared === true);
    expect(shared).toEqual(idsOf(isData));
    expect(shared).toContain("public-document");
    expect(shared).toContain("public-releases-file");
  });

  it("is said by each of them, whatever asks, and by no page", async () => {
    const page = "/fr/metropoles/aubrelac-metropole/2026";
    const origin = async (path: string) => {
      const headers = { origin: "https://elsewhere.example" };
      const answer = await knock(site.url, { path, headers });
      return [answer.status, answer.headers.get("access-control-allow-origin")];
    };
    for (const path of [
      ...[
        `${page}.csv`,
        `${page}.json`,
        `${page}.zip`,
        `${page}.metadata.json`,
        `${page}/versions/1/document`,
      ],
      ...[
        "/fr/donnees/schema.json",
        "/fr/flux.atom",
        "/sitemap.xml",
        "/api/v1/metropoles",
        "/api/v1/openapi.json",
      ],
      "/fr/metropoles/aubrelac-metropole/evolution.csv",
    ])
      expect([path, ...(await origin(path))]).toEqual([path, 200, "*"]);
    for (const path of ["/fr/", page, "/fr/donnees", "/fr/metropoles", "/fr/embed/aubrelac-metropole/2026"])
      expect([path, ...(await origin(path))]).toEqual([path, 200, null]);
    expect(await origin("/fr/compte/donnees/fichier")).toEqual([303, null]);
  });
});

describe("the schema of the tables", () => {
  it.each(["fr", "en"])(
    "says what it is, whose, where it stands and of which version (%s)",
    async (locale) => {
      const path = `/${locale}/donnees/schema.json`;
      const described = JSON.parse((await ask(path)).body);
      expect(described).toMatchObject({
        ...{
          name: "barometre-metropoles-resultats",
          version: "1.0.0",
          homepage: `${ORIGIN}/${locale}/donnees`,
        },
        ...{ path: ORIGIN + path, contributors: [{ role: "author" }] },
      });
      for (const text of [described.title, described.description]) expect(text.length).toBeGreaterThan(20);
      const schema = await Schema.load(described, { strict: true });
      expect(schema.fieldNames).toEqual(COLUMNS.map(({ name }) => name));
    },
  );

  it("has another version when its columns are others", async () => {
    const { version, fields } = JSON.parse((await ask("/fr/donnees/schema.json")).body);
    const columns = fields.map(({ name, type }: { name: string; type: string }) => `${name} ${type}`);
    // Who changes the columns changes the version of the schema, and both here.
    expect([version, hash("sha256", columns.join()).slice(0, 16)]).toEqual(["1.0.0", "7a7f8848f08936ae"]);
  });
});

describe("what search engines read of data", () => {
  /** The one block of a page. */
  function blockIn(body: string) {
    const blocks = [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    expect(blocks).toHaveLength(1);
    return JSON.parse(blocks[0]?.[1] ?? "");
  }

  it("is a Dataset on each published page, with the files of that very version", async () => {
    for (const [path, version] of [
      ["/fr/metropoles/aubrelac-metropole/2026", "1"],
      ["/en/metropoles/aubrelac-metropole/2026/versions/1", "1"],
    ] as const) {
      const { body, headers } = await ask(path);
      const block = blockIn(body);
      expect(block).toMatchObject({
        ...{ "@context": "https://schema.org", "@type": "Dataset", version, isAccessibleForFree: true },
        ...{ creator: { name: "Aubrelac Métropole" } },
      });
      expect(body).toContain(block.identifier);
      expect(block.description).toMatch(/n’existe pas|does not exist/);
      for (const { contentUrl, encodingFormat } of block.distribution) {
        const file = await ask(contentUrl.replace(ORIGIN, ""));
        expect([file.status, file.headers.get("content-type")?.split(";")[0]]).toEqual([200, encodingFormat]);
      }
      // It is data, for which the policy has no exception.
      expect(headers.get("content-security-policy")).toMatch(/script-src 'self'(;| 'sha256)/);
    }
  });

  it("is a catalogue of the editions on the page of open data, and nothing where nothing is published of a body", async () => {
    const block = blockIn((await ask("/fr/donnees")).body);
    expect(block).toMatchObject({ "@type": "DataCatalog", url: `${ORIGIN}/fr/donnees` });
    expect(block.dataset.length).toBeGreaterThan(1);
    for (const { contentUrl } of block.dataset.flatMap(
      ({ distribution }: { distribution: [] }) => distribution,
    ))
      expect((await ask(contentUrl.replace(ORIGIN, ""))).status, contentUrl).toBe(200);
    for (const path of ["/fr/metropoles/rennes-metropole", "/fr/metropoles/drivonne-littoral-metropole/2024"])
      expect((await ask(path)).body).not.toContain("ld+json");
  });

  it("holds the names of bodies as text, whatever they are", async () => {
    const name = '</script><script>alert(1)</script><!--"\\\u2028';
    const of = publishedOf(site.deps, { slug: "esquerval-metropole", edition: "2026" });
    if (of?.kind !== "online") return expect.fail("it is online");
    const document = readDocument(publishedText(site.deps, of.latest) ?? "");
    const said = { by: BY_PROGRAM, official: null, reason: "", at: site.deps.now() };
    const hostile = { ...document, body: { ...document.body, name } };
    await site.deps.writer.run(() =>
      publishVersion(site.deps, { assessmentId: of.assessmentId, document: hostile, ...said }),
    );
    await new Promise((resolve) => setTimeout(resolve, 900));
    const { body } = await ask("/fr/metropoles/esquerval-metropole/2026");
    expect(blockIn(body).creator.name).toBe(name);
    expect(body).not.toContain("<script>alert");
  });
});

describe("what crawlers ask for", () => {
  it("names pages that may be listed, each in every language, and they answer", async () => {
    const { body, headers } = await ask("/sitemap.xml");
    expect(headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const urls = locationsIn(body);
    expect(urls).toContain(`${ORIGIN}/fr/metropoles/aubrelac-metropole/2026`);
    expect(urls).not.toContain(`${ORIGIN}/fr/metropoles/drivonne-littoral-metropole/2024`);
    expect(urls.filter((url) => /\/(t|admin|lien|compte|connexion)\b/.test(url))).toEqual([]);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls.slice(0, 40)) {
      const answer = await fetch(site.url + new URL(url).pathname, { redirect: "manual" });
      expect([answer.status, answer.headers.get("x-robots-tag")], url).toEqual([200, null]);
    }
    expect(body).toContain(
      `<xhtml:link rel="alternate" hreflang="en" href="${ORIGIN}/en/metropoles/aubrelac-metropole/2026"/>`,
    );
  });

  it("is told where nothing is to be listed, and where the list is", async () => {
    const { body } = await ask("/robots.txt");
    for (const path of ["/fr/t/", "/en/t/", "/fr/lien/", "/en/lien/"])
      expect(body).toContain(`Disallow: ${path}\n`);
    expect(body).toContain(`Sitemap: ${ORIGIN}/sitemap.xml\n`);
  });

  it("is several files past 50,000 addresses, and none of them before", async () => {
    expect((await ask("/sitemaps/1.xml")).status).toBe(404);
    const at = { slug: "a&b", name: "A", number: 1, hash: "", official: null, reason: "", at: new Date(0) };
    const page = { edition: "2026", latest: at, body: at } as unknown as Listed;
    const text = [
      ...sitemap(
        Array.from({ length: MOST_IN_ONE }, () => page),
        { origin: ORIGIN, isFirst: true },
      ),
    ].join("");
    const count = locationsIn(text).length;
    expect([count > 2 * MOST_IN_ONE, count <= 50_000, text.length < 50 * 1024 * 1024]).toEqual([
      true,
      true,
      true,
    ]);
    expect(locationsIn([...sitemapIndex(ORIGIN, 2)].join(""))).toEqual([
      `${ORIGIN}/sitemaps/1.xml`,
      `${ORIGIN}/sitemaps/2.xml`,
    ]);
  });
});

type Listed = Parameters<typeof sitemap>[0] extends Iterable<infer One> ? One : never;

/** Of a file that a strict parser reads. */
function locationsIn(xml: string): readonly string[] {
  const [root] = (xml2js(xml, { compact: false }) as Element).elements ?? [];
  return (root?.elements ?? []).map(({ elements = [] }) => {
    const loc = elements.find(({ name }) => name === "loc")?.elements?.[0]?.text;
    return typeof loc === "string" ? loc : expect.fail("no address");
  });
}
