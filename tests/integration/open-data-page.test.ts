// The page of open data, and what crawlers ask for: only what everybody may read is named, and each of it answers.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Element, xml2js } from "xml-js";
import { COLUMNS } from "../../app/domain/publication/public-table.ts";
import { MOST_IN_ONE, sitemap, sitemapIndex } from "../../app/open-data/sitemap.ts";
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
    const editions = body.match(/ces organismes n’existent pas/g) ?? [];
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
