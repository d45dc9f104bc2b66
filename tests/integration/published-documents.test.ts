// Documents that were published, over HTTP: of whatever format, beside what was withdrawn, and what a page of them weighs.
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type PublicDocument,
  publicDocumentJsonSchema,
} from "../../app/domain/publication/public-document.schema.ts";
import {
  BY_PROGRAM,
  publishVersion,
  withdrawVersions,
} from "../../app/publication/publish-version.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { knock } from "./security/knock.ts";

const EDITION = "2026";
/** As bytes were published before documents told of hashes and links, of a version of the questionnaire that is served here. */
const OLD = readFileSync("tests/snapshots/public-document-1.txt", "utf8").replace(
  '"version":"1.2.0"',
  `"version":"${JSON.parse(readFileSync("survey-definitions/metropoles-numeriques/survey.json", "utf8")).version}"`,
);

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: "https://barometre.example" });
}, 240_000);
afterAll(() => site?.close());

const pageOf = (slug: string, rest = "", locale = "fr") => `/${locale}/metropoles/${slug}/${EDITION}${rest}`;
const ask = (path: string) => knock(site.url, { path });

function onlineOf(slug: string) {
  const online = publishedOf(site.deps, { slug, edition: EDITION });
  return online?.kind === "online" ? online : expect.fail(`${slug} has published nothing`);
}
const documentOf = (slug: string) => readDocument(publishedText(site.deps, onlineOf(slug).latest) ?? "");

/** Gives its number. */
function publish(
  slug: string,
  document: PublicDocument,
  assessmentId = onlineOf(slug).assessmentId,
): Promise<number> {
  const said = { by: BY_PROGRAM, official: null, reason: "Une erreur", at: site.deps.now() };
  return site.deps.writer.run(() => publishVersion(site.deps, { assessmentId, document, ...said }));
}

it("the format of documents is told to programs, in a file to which each page leads", async () => {
  const { body } = await ask(pageOf("sarmanche-metropole"));
  const [, file = ""] = /href="(\/schemas\/[^"]+)"/.exec(body) ?? [];
  expect(readFileSync(`build/client${file}`, "utf8")).toBe(publicDocumentJsonSchema());
});

describe("a document of before hashes and links were told", () => {
  const SLUG = "aubrelac-metropole";
  const MADE_OF = "version finalisée dont ce document est tiré";

  it("goes on being read, and is handed out to the byte under the hash that it always had", async () => {
    const number = await publish(SLUG, readDocument(OLD));
    const file = await ask(pageOf(SLUG, `/versions/${number}/document`));
    expect(file.body).toBe(OLD);
    const { status, body } = await ask(pageOf(SLUG, `/versions/${number}`));
    expect(status).toBe(200);
    expect(body).toContain(hash("sha256", OLD));
    expect(body).not.toContain(MADE_OF);
    expect((await ask(pageOf(SLUG, `/versions/${number - 1}`))).body).toContain(MADE_OF);
  });
});

describe("a version that was withdrawn beside a newer one that is online", () => {
  const SLUG = "esquerval-metropole";

  it("is 410, page, dimension and document, in both languages, and the newer one is read", async () => {
    const { assessmentId, latest } = onlineOf(SLUG);
    const document = documentOf(SLUG);
    const reason = "Un nom y figure";
    await site.deps.writer.run(() =>
      withdrawVersions(site.deps, { assessmentId, by: BY_PROGRAM, at: site.deps.now(), reason }),
    );
    const corrected = { ...document, justifications: {} };
    const number = await publish(SLUG, corrected, assessmentId);
    expect(number).toBe(latest.number + 1);
    const old = `/versions/${latest.number}`;
    for (const locale of ["fr", "en"])
      for (const rest of [old, `${old}/data`]) {
        const { status, body, headers } = await ask(pageOf(SLUG, rest, locale));
        expect([rest, locale, status]).toEqual([rest, locale, 410]);
        expect(body).toContain(reason);
        expect(body).toContain(latest.hash);
        expect(body).not.toMatch(/<svg|sur 100/);
        expect(headers.get("cache-control")).toBe("private, no-store");
      }
    const file = await ask(pageOf(SLUG, `${old}/document`));
    expect([file.status, JSON.parse(file.body)]).toEqual([
      410,
      { withdrawn: site.deps.now().toISOString(), reason, hashes: [latest.hash], demonstration: true },
    ]);
    for (const rest of ["", "/data", `/versions/${number}`, `/versions/${number}/data`])
      expect([rest, (await ask(pageOf(SLUG, rest))).status]).toEqual([rest, 200]);
    const newer = await ask(pageOf(SLUG, `/versions/${number}/document`));
    expect(hash("sha256", newer.body)).toBe(onlineOf(SLUG).latest.hash);
  });
});

describe("the script of a published page", () => {
  const MOST = 8 * 1_024;

  /** All that a browser would run, before it is compressed; it may load no other one. */
  async function scriptBytes(path: string, headers: Readonly<Record<string, string>>): Promise<number> {
    const { body } = await knock(site.url, { path, headers });
    const inline = [
      ...body.matchAll(/<script(?! type="application\/ld\+json"|[^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs),
    ];
    const named = [
      ...body.matchAll(/<(?:script[^>]*\bsrc|link[^>]*rel="modulepreload"[^>]*\bhref)="([^"]+)"/g),
    ];
    const files = named.map(([, source = ""]) => readFileSync(`build/client${source}`, "utf8"));
    const texts = [...inline.map(([, text = ""]) => text), ...files];
    expect(texts).toHaveLength(1);
    for (const text of texts) expect(text).not.toMatch(/\bimport\b/);
    return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  }

  it.each(["", "/data", "/versions/1"])(
    "weighs at most 8 KB, on a first page and on later ones: %s",
    async (rest) => {
      const path = pageOf("sarmanche-metropole", rest);
      const first = await scriptBytes(path, {});
      const later = await scriptBytes(path, { "sec-fetch-site": "same-origin" });
      expect(Math.max(first, later)).toBeLessThanOrEqual(MOST);
      expect(Math.min(first, later)).toBeGreaterThan(100);
    },
  );
});
