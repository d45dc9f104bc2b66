// What is published, over HTTP: rendered once, sent as it was kept, fresh after every publication and withdrawal, and made of
// nothing but the document that was published.
import { hash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewPublicDocument } from "../../app/domain/publication/public-document.schema.ts";
import { SCORES_ONLY } from "../../app/domain/publication/publication-scope.ts";
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
const FICTIONAL = /cette métropole n’existe pas|does not exist/;
const HOSTILE =
  '<img src=x onerror="alert(1)"></title><script>alert(1)</script> =HYPERLINK("http://x") \u202Eà l’envers';

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: "https://barometre.example" });
}, 240_000);
afterAll(() => site?.close());

const pageOf = (slug: string, rest = "", locale = "fr") => `/${locale}/metropoles/${slug}/${EDITION}${rest}`;
function ask(path: string, headers: Readonly<Record<string, string>> = {}) {
  return knock(site.url, { path, headers });
}

function onlineOf(slug: string) {
  const online = publishedOf(site.deps, { slug, edition: EDITION });
  return online?.kind === "online" ? online : expect.fail(`${slug} has published nothing`);
}
function documentOf(slug: string): NewPublicDocument {
  const document = readDocument(publishedText(site.deps, onlineOf(slug).latest) ?? "");
  return document.format === 3 ? document : expect.fail(`${slug} has published in an older format`);
}
function publish(slug: string, change: Partial<NewPublicDocument>): Promise<number> {
  const document = { ...documentOf(slug), ...change };
  const { assessmentId } = onlineOf(slug);
  const official = { name: HOSTILE, mandate: "vice-présidente" };
  const said = { by: BY_PROGRAM, official, reason: "Une erreur de saisie", at: site.deps.now() };
  return site.deps.writer.run(() => publishVersion(site.deps, { assessmentId, document, ...said }));
}
const withoutBlocks = ({ body, edition, survey, scores, ...rest }: NewPublicDocument): NewPublicDocument => ({
  ...{ format: 3, body, edition, survey, scores, scope: SCORES_ONLY, declaration: "self-assessment" },
  ...{
    finalisedVersion: rest.finalisedVersion,
    finalisedHash: rest.finalisedHash,
    finalisedAt: rest.finalisedAt,
  },
});

describe("a published page", () => {
  const SLUG = "aubrelac-metropole";

  it("is one text in three forms, each with its own strong tag, and the same at the second time", async () => {
    const [br, gzip, plain] = await Promise.all(
      ["br", "gzip", "identity"].map((form) => raw(pageOf(SLUG), { "accept-encoding": form })),
    );
    const text = plain?.body.toString() ?? "";
    expect(brotliDecompressSync(br?.body ?? Buffer.of()).toString()).toBe(text);
    expect(gunzipSync(gzip?.body ?? Buffer.of()).toString()).toBe(text);
    const tags = [br, gzip, plain].map((one) => one?.headers.get("etag"));
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    const again = await raw(pageOf(SLUG), { "accept-encoding": "br" });
    expect(again.body).toEqual(br?.body);
    expect(again.headers.get("etag")).toBe(tags[0]);
  });

  it("says so where it has not changed, and answers who asks for its headers alone", async () => {
    const first = await raw(pageOf(SLUG), { "accept-encoding": "br" });
    const etag = first.headers.get("etag") ?? "";
    const known = await raw(pageOf(SLUG), { "accept-encoding": "br", "if-none-match": `"x", W/${etag}` });
    expect([known.status, known.body.length]).toEqual([304, 0]);
    expect(known.headers.get("etag")).toBe(etag);
    const other = await raw(pageOf(SLUG), { "accept-encoding": "gzip", "if-none-match": etag });
    expect(other.status).toBe(200);
    const head = await raw(pageOf(SLUG), { "accept-encoding": "br" }, "HEAD");
    expect([head.status, head.body.length, head.headers.get("etag")]).toEqual([200, 0, etag]);
    expect(head.headers.get("content-length")).toBe(String(first.body.length));
  });

  it("is for any cache, asked about before each use, reads no cookie and sets none", async () => {
    const { headers, body } = await ask(pageOf(SLUG), { cookie: "__Host-session=x; acces=y" });
    expect(headers.get("cache-control")).toBe("no-cache");
    expect(headers.get("vary")).toMatch(/Accept-Encoding/);
    expect(headers.get("vary")).not.toMatch(/cookie/i);
    expect(headers.getSetCookie()).toEqual([]);
    expect(headers.get("x-robots-tag")).toBeNull();
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(body).toBe((await ask(pageOf(SLUG))).body);
  });

  it("is the same whatever stands after its path", async () => {
    expect((await ask(`${pageOf(SLUG)}?utm_source=x`)).body).toBe((await ask(pageOf(SLUG))).body);
  });

  it("holds nothing of what its first reader wrote behind its path, whatever it is", async () => {
    const path = pageOf(SLUG, "/versions/1", "en");
    const { body } = await ask(`${path}?questionnaire=theirs&courriel=jeanne@example.org&envoi=theirs`);
    expect(body).not.toMatch(/theirs|jeanne/);
    expect(body).toBe((await ask(path)).body);
    expect(body).not.toContain("twenty minutes");
  });

  it("names itself in both languages and says what a shared link shows", async () => {
    const { body } = await ask(pageOf(SLUG));
    const here = `https://barometre.example${pageOf(SLUG)}`;
    expect(body).toContain(`<link rel="canonical" href="${here}"/>`);
    expect(body).toContain(`hrefLang="en" href="https://barometre.example${pageOf(SLUG, "", "en")}"`);
    expect(body).toContain(`<meta property="og:url" content="${here}"/>`);
    expect(body).toMatch(/<meta property="og:description" content="[^"]*se situe au niveau/);
    expect(body).toMatch(/<meta name="description" content="[^"]*Auto-évaluation déclarative/);
  });

  it("is cited by the address of its version and offered as a frame, as a whole and by dimension, beside the method of its version", async () => {
    for (const rest of ["", "/data"]) {
      const { body } = await ask(pageOf(SLUG, rest));
      expect(body, rest).toContain(`https://barometre.example${pageOf(SLUG, `/versions/1${rest}`)} (SHA-256`);
      expect(body, rest).toContain(`&lt;iframe src=&quot;https://barometre.example/fr/embed/${SLUG}/2026`);
      expect(body, rest).toContain(`href="${pageOf(SLUG, ".csv")}"`);
      expect((await ask(pageOf(SLUG, `/versions/1${rest}`))).status).toBe(200);
    }
    const method = /href="(\/fr\/methode\/[^"]*)"/.exec((await ask(pageOf(SLUG))).body)?.[1] ?? "";
    const { survey } = documentOf(SLUG);
    expect(method).toBe(`/fr/methode/${survey.version}?questionnaire=${survey.id}`);
    expect((await ask(method)).status).toBe(200);
  });

  it("loads nothing from anybody else, and no script but the one of the theme", async () => {
    for (const path of [pageOf(SLUG), pageOf(SLUG, "/data"), pageOf(SLUG, "/versions/1")]) {
      const { body } = await ask(path);
      const sources = [
        ...body.matchAll(
          /<(?:script|img|iframe|link rel="(?:stylesheet|preload|modulepreload)")[^>]*?(?:src|href)="([^"]+)"/g,
        ),
      ];
      expect(
        sources.map(([, source = ""]) => source).filter((source) => !source.startsWith("/assets/")),
      ).toEqual([]);
      expect(body.match(/<script(?! type="application\/ld\+json")/g)).toHaveLength(1);
    }
  });

  it("says that a fictional body does not exist, on every page of it, and nothing of who reads", async () => {
    const before = site.log.length;
    for (const locale of ["fr", "en"])
      for (const rest of ["", "/data", "/versions/1", "/versions/1/data"])
        expect((await ask(pageOf(SLUG, rest, locale))).body).toMatch(FICTIONAL);
    expect(site.log.slice(before)).toEqual([]);
  });

  it("shows the hash of the very bytes that are handed out", async () => {
    const file = await ask(pageOf(SLUG, "/versions/1/document"));
    expect(file.headers.get("content-type")).toMatch(/^application\/json/);
    const sha256 = hash("sha256", file.body);
    expect(onlineOf(SLUG).latest.hash).toBe(sha256);
    expect((await ask(pageOf(SLUG))).body).toContain(sha256);
    const etag = file.headers.get("etag") ?? "";
    expect((await ask(pageOf(SLUG, "/versions/1/document"), { "if-none-match": etag })).status).toBe(304);
  });
});

describe("addresses", () => {
  it("of a body lead to its latest edition", async () => {
    const { status, headers } = await ask("/fr/metropoles/aubrelac-metropole");
    expect(status).toBe(302);
    expect(headers.get("location")).toBe(pageOf("aubrelac-metropole"));
  });

  it("of a real body that has published nothing say so in the same words for all, unlisted", async () => {
    const [one, other] = [
      await ask("/fr/metropoles/rennes-metropole"),
      await ask("/fr/metropoles/nantes-metropole"),
    ];
    expect([one.status, one.headers.get("x-robots-tag")]).toEqual([200, "noindex, nofollow"]);
    expect(one.body).toContain("Aucun résultat publié.");
    const neutral = (text: string) =>
      text
        .replaceAll("Rennes Métropole", "X")
        .replaceAll("Nantes Métropole", "X")
        .replaceAll("rennes-", "x-")
        .replaceAll("nantes-", "x-");
    expect(neutral(one.body)).toBe(neutral(other.body));
  });

  it("of what was never online are one 404, and so are versions and dimensions that are none", async () => {
    const paths = [
      "/fr/metropoles/nothing",
      pageOf("nothing"),
      pageOf("rennes-metropole"),
      pageOf("rennes-metropole", "/signaler"),
      pageOf("aubrelac-metropole", "/versions/9"),
      pageOf("aubrelac-metropole", "/versions/01"),
      pageOf("aubrelac-metropole", "/nothing"),
      pageOf("aubrelac-metropole", "/versions/9/document"),
      "/fr/metropoles/aubrelac-metropole/1999",
    ];
    const answers = await Promise.all(paths.map((path) => ask(path)));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
    for (const { headers } of answers) expect(headers.get("cache-control")).toBe("private, no-store");
    // Of the address that was asked for, the page says itself what it is.
    const bare = answers.map(({ body }, at) => body.replaceAll(paths[at]?.slice(3) ?? "", ""));
    expect(new Set(bare).size).toBe(1);
  });
});

describe("a correction", () => {
  const SLUG = "esquerval-metropole";
  let before: { readonly page: string; readonly document: string };
  beforeAll(async () => {
    before = {
      page: (await ask(pageOf(SLUG, "/versions/1"))).body,
      document: (await ask(pageOf(SLUG, "/versions/1/document"))).body,
    };
    await ask(pageOf(SLUG));
    await publish(SLUG, {
      scores: {
        ...documentOf(SLUG).scores,
        global: { ...documentOf(SLUG).scores.global, score: 12, low: 12, high: 12 },
      },
      justifications: { "data.open": HOSTILE },
      evidence: { "data.open": [{ title: HOSTILE, url: 'https://x.example/?"><img src=x>' }] },
    });
  });

  it("is online within a second, with what it changes in words and the way to the version before", async () => {
    const since = performance.now();
    let body = "";
    while (!body.includes("version 2") && performance.now() - since < 1_000)
      body = (await ask(pageOf(SLUG))).body;
    expect(body).toContain("Une erreur de saisie");
    expect(body).toMatch(/Score global\s*: \d+ avant, 12 maintenant\./);
    expect(body).toContain(`href="${pageOf(SLUG, "/versions/1")}"`);
  });

  it("scenario 38, permanent link: leaves the version before where it was, its bytes as they were, and says what took its place", async () => {
    const page = (await ask(pageOf(SLUG, "/versions/1"))).body;
    expect(page).toContain("Une version plus récente est en ligne");
    expect((await ask(pageOf(SLUG, "/versions/1/document"))).body).toBe(before.document);
    const figures = (html: string) => [...html.matchAll(/<td[^>]*>(\d+)<\/td>/g)].map(([, figure]) => figure);
    expect(figures(page)).toEqual(figures(before.page));
  });

  it("scenario 17, stored XSS: shows whatever was published as text, on each of its pages", async () => {
    for (const rest of ["", "/data", "/versions/2", "/versions/2/data"]) {
      const { body } = await ask(pageOf(SLUG, rest));
      expect(body).not.toMatch(/<img|<script>|<\/title><script/);
    }
    const { body: detail } = await ask(pageOf(SLUG, "/data"));
    expect(detail).toContain("&lt;img src=x onerror=");
    expect(detail).toContain(
      'href="https://x.example/?&quot;&gt;&lt;img src=x&gt;" rel="noreferrer nofollow"',
    );
    expect((await ask(pageOf(SLUG))).body).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});

describe("scenario 37, consent and withdrawal:", () => {
  const SLUG = "fontserane-metropole";

  it("what is not in the scope stands on no page", async () => {
    await publish(SLUG, { justifications: { "data.open": "SECRET" } });
    expect((await ask(pageOf(SLUG, "/data"))).body).toContain("SECRET");
    expect((await ask(pageOf(SLUG, ".json"))).body).toContain("SECRET");
    const { assessmentId } = onlineOf(SLUG);
    const document = withoutBlocks(documentOf(SLUG));
    await site.deps.writer.run(() =>
      publishVersion(site.deps, {
        assessmentId,
        document,
        by: BY_PROGRAM,
        official: null,
        reason: "Scores seuls",
        at: site.deps.now(),
      }),
    );
    site.setTime(new Date(site.deps.now().getTime() + 1_000));
    await new Promise((resolve) => setTimeout(resolve, 150));
    const page = (await ask(pageOf(SLUG))).body;
    expect(page).not.toMatch(/SECRET|id="leviers"|id="a-cote"|id="reperes"/);
    expect(page).toContain("N’est plus publié");
    expect((await ask(pageOf(SLUG, "/data"))).status).toBe(404);
    expect((await ask(pageOf(SLUG, "/versions/3/document"))).body).not.toContain("SECRET");
    const elsewhere = [".json", ".csv", ".csv?dialecte=excel-fr", ".metadata.json", ".zip"];
    const latest = [...elsewhere.map((rest) => pageOf(SLUG, rest)), `/fr/embed/${SLUG}/${EDITION}`];
    for (const path of latest) {
      const { status, body } = await ask(path);
      expect([path, status, /SECRET/.test(body)]).toEqual([path, 200, false]);
    }
  });

  it("withdrawn, it is gone within a second, in both languages, with date and reason and nothing of the content", async () => {
    const { assessmentId, latest } = onlineOf(SLUG);
    await site.deps.writer.run(() =>
      withdrawVersions(site.deps, {
        assessmentId,
        by: BY_PROGRAM,
        at: site.deps.now(),
        reason: `À la demande du maire ${HOSTILE}`,
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    for (const locale of ["fr", "en"])
      for (const rest of ["", "/data", "/versions/1", "/versions/3"]) {
        const { status, body, headers } = await ask(pageOf(SLUG, rest, locale));
        expect([rest, status]).toEqual([rest, 410]);
        expect(body).toContain("À la demande du maire");
        expect(body).not.toMatch(/SECRET|<img|<svg|sur 100/);
        expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
        expect(headers.get("cache-control")).toBe("private, no-store");
      }
    for (const rest of [".json", ".csv", ".metadata.json", ".zip", "/versions/2.json"]) {
      const { status, body } = await ask(pageOf(SLUG, rest));
      expect([rest, status, /SECRET/.test(body)]).toEqual([rest, 410, false]);
    }
    const embedded = await ask(`/fr/embed/${SLUG}/${EDITION}`);
    expect(embedded.body).not.toMatch(/SECRET|<svg/);
    const file = await ask(pageOf(SLUG, "/versions/2/document"));
    expect(file.status).toBe(410);
    expect(file.body).toContain(latest.hash);
    expect(file.body).not.toContain("SECRET");
    expect((await ask(pageOf(SLUG, "/signaler"))).status).toBe(404);
    expect((await ask(`/fr/metropoles/${SLUG}`)).status).toBe(302);
  });
});

async function raw(path: string, headers: Readonly<Record<string, string>>, method = "GET") {
  const { request } = await import("node:http");
  const { hostname, port } = new URL(site.url);
  return new Promise<{ status: number; headers: Headers; body: Buffer }>((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      const names = Object.entries(answer.headers).map(
        ([name, value]) => [name, String(value)] as [string, string],
      );
      resolve({ status: answer.statusCode ?? 0, headers: new Headers(names), body: Buffer.concat(chunks) });
    });
    sent.once("error", reject).end();
  });
}
