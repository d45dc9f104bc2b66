// What came online, was corrected and was withdrawn, as an Atom feed: read by a strict parser, then held to what RFC 4287 asks.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Element, xml2js } from "xml-js";
import { z } from "zod";
import {
  BY_PROGRAM,
  publishVersion,
  withdrawVersions,
} from "../../app/publication/publish-version.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { faultOfFeed } from "../builders/atom-grammar.ts";
import { knock } from "./security/knock.ts";

const ORIGIN = "https://barometre.example";
const HOSTILE = `</title>]]><script>alert(1)</script> =1+1 "'&amp; \u0007 l’été`;

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: ORIGIN });
}, 240_000);
afterAll(() => site?.close());

const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  knock(site.url, { path, headers });
const feedOf = async (locale = "fr") => readFeed((await ask(`/${locale}/flux.atom`)).body);

const withinOneSecond = () => new Promise((resolve) => setTimeout(resolve, 900));

function onlineOf(slug: string) {
  const online = publishedOf(site.deps, { slug, edition: "2026" });
  return online?.kind === "online" ? online : expect.fail(`${slug} has published nothing`);
}
async function correct(slug: string, reason: string): Promise<void> {
  const { assessmentId, latest } = onlineOf(slug);
  const document = readDocument(publishedText(site.deps, latest) ?? "");
  const said = { by: BY_PROGRAM, official: null, reason, at: site.deps.now() };
  await site.deps.writer.run(() => publishVersion(site.deps, { assessmentId, document, ...said }));
}

describe("the feed of publications", () => {
  it("is what RFC 4287 asks for, in both languages, with the same ids", async () => {
    const [french, english] = [await feedOf("fr"), await feedOf("en")];
    expect(french.links).toContainEqual({ rel: "self", href: `${ORIGIN}/fr/flux.atom` });
    expect(english.entries.map(({ id }) => id)).toEqual(french.entries.map(({ id }) => id));
    expect(new Set(french.entries.map(({ id }) => id)).size).toBe(french.entries.length);
    for (const { id } of french.entries)
      expect(id).toMatch(/^tag:barometre\.example,2026:publication\/\d+\/\w+$/);
    const dates = french.entries.map(({ updated }) => updated);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(french.updated).toBe(dates[0]);
  });

  it("is valid by the grammar of RFC 4287 as another program reads it, which refuses what is none", async () => {
    for (const locale of ["fr", "en"])
      expect(faultOfFeed((await ask(`/${locale}/flux.atom`)).body)).toBeNull();
    const { body } = await ask("/fr/flux.atom");
    for (const name of ["id", "title", "updated"])
      expect(faultOfFeed(body.replace(new RegExp(`<${name}>.*?</${name}>`), "")), name).toMatch(
        /feed failed to validate/,
      );
    expect(faultOfFeed(body.replace("<entry>", "<entry><id>urn:x</id>"))).toMatch(/entry/);
    expect(faultOfFeed(body.replace(/<updated>/, "<updated>hier"))).toMatch(/updated/);
  });

  it("tells what was published, corrected and withdrawn, with reasons, and that fictional bodies do not exist", async () => {
    const { entries } = await feedOf();
    const titles = entries.map(({ title }) => title);
    expect(titles.filter((title) => title.endsWith("résultat publié, version 1")).length).toBeGreaterThan(3);
    const corrected = entries.find(({ title }) => title.includes("correction, version 2"));
    expect(corrected?.content).toContain("avait été surestimé");
    const withdrawn = entries.find(({ title }) => title.endsWith("résultat retiré"));
    expect(withdrawn?.content).toContain("L’évaluation de 2026 la remplace.");
    for (const { content } of entries) expect(content).toContain("cet organisme n’existe pas");
    for (const { link } of entries.slice(0, 3))
      expect((await ask(new URL(link).pathname)).status, link).toBeLessThan(300);
  });

  it("is named by the pages that a search engine lists", async () => {
    for (const path of ["/fr/", "/fr/metropoles/aubrelac-metropole/2026"])
      expect((await ask(path)).body, path).toMatch(
        /<link rel="alternate" type="application\/atom\+xml"[^>]*href="https:\/\/barometre\.example\/fr\/flux\.atom"/,
      );
  });

  it("shows whatever was typed as text, follows what is published, and says nothing of why what was taken off was corrected", async () => {
    const before = await feedOf();
    await correct("aubrelac-metropole", HOSTILE);
    await withinOneSecond();
    const { entries } = await feedOf();
    expect(faultOfFeed((await ask("/fr/flux.atom")).body)).toBeNull();
    expect(entries.length).toBe(before.entries.length + 1);
    const newest = entries.find(({ title }) => title.includes("Aubrelac") && title.includes("version 2"));
    expect(newest?.content).toContain("&lt;/title&gt;]]&gt;&lt;script&gt;");
    expect(newest?.content).not.toContain("<script>");
    const { assessmentId } = onlineOf("aubrelac-metropole");
    const said = { by: BY_PROGRAM, reason: HOSTILE, at: site.deps.now() };
    await site.deps.writer.run(() => withdrawVersions(site.deps, { assessmentId, ...said }));
    await withinOneSecond();
    const own = (await feedOf()).entries.filter(({ title }) => title.includes("Aubrelac"));
    expect(own.map(({ content }) => content.includes("alert"))).toEqual([true, false, false]);
    expect(own.filter(({ content }) => content.includes("a été retirée depuis"))).toHaveLength(2);
  });

  it("is a feed without an entry where nothing is published, and is asked for again by its tag", async () => {
    const empty = await aServedSite({ DEMO: "off", BASE_URL: ORIGIN });
    const { body, headers } = await knock(empty.url, { path: "/fr/flux.atom" });
    expect(readFeed(body).entries).toEqual([]);
    expect(faultOfFeed(body)).toBeNull();
    expect(headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const again = { path: "/fr/flux.atom", headers: { "if-none-match": headers.get("etag") ?? "" } };
    expect((await knock(empty.url, again)).status).toBe(304);
    await empty.close();
  });

  it("is refused by this reading where something is missing", () => {
    for (const wrong of ["<id>x</id>", "<title>x</title>", ""])
      expect(() => readFeed(`<feed xmlns="http://www.w3.org/2005/Atom">${wrong}</feed>`)).toThrow();
    expect(() => readFeed("<feed><br></feed>")).toThrow();
  });
});

/** RFC 3339, as Atom has it. */
const moment = z.iso.datetime();
const iri = z.string().refine((text) => URL.canParse(text));
const entrySchema = z.strictObject({
  ...{
    id: iri,
    title: z.string().min(1),
    updated: moment,
    published: moment,
    link: iri,
    content: z.string().min(1),
  },
});
const feedSchema = z.strictObject({
  ...{ id: iri, title: z.string().min(1), updated: moment, author: z.string().min(1), rights: z.string() },
  links: z.array(z.strictObject({ rel: z.enum(["self", "alternate"]), href: iri })).min(2),
  entries: z.array(entrySchema),
});

/** Throws for what is not well-formed, and for an element that is missing, there twice where once is asked, or unknown. */
function readFeed(xml: string): z.infer<typeof feedSchema> {
  const root = (xml2js(xml, { compact: false }) as Element).elements?.[0];
  if (root?.name !== "feed" || root.attributes?.["xmlns"] !== "http://www.w3.org/2005/Atom")
    throw new Error("no feed");
  const entries = childrenOf(root, "entry").map((entry) => {
    const { link: links, ...rest } = textsOf(entry, ["link"]);
    expect([links, rest["content"] === undefined]).toEqual([undefined, false]);
    return { ...rest, link: childrenOf(entry, "link")[0]?.attributes?.["href"] };
  });
  const links = childrenOf(root, "link").map(({ attributes }) => attributes);
  return feedSchema.parse({ ...textsOf(root, ["entry", "link"]), links, entries });
}

function childrenOf({ elements = [] }: Element, name: string): readonly Element[] {
  return elements.filter((one) => one.name === name);
}

function textsOf({ elements = [] }: Element, except: readonly string[]): Readonly<Record<string, string>> {
  const named = elements.filter(({ name = "" }) => !except.includes(name));
  const names = named.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  return Object.fromEntries(named.map((one) => [one.name ?? "", textOf(one)]));
}

function textOf({ elements = [], text, cdata }: Element): string {
  return `${text ?? ""}${cdata ?? ""}${elements.map(textOf).join("")}`;
}
