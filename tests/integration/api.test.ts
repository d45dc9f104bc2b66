// The API, read by a client that is generated from what the API says of itself.
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  bodyResource,
  definitionResource,
  editionResource,
  leverResource,
  pageOf,
  type ResultResource,
  resultResource,
} from "../../app/domain/publication/api.schema.ts";
import { cursorOf } from "../../app/domain/publication/api-query.ts";
import { COLUMNS } from "../../app/domain/publication/public-table.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { standingsOfAll } from "../../app/publication/published-everywhere.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { generateClient, type OpenApiDocument } from "../builders/generated-client.ts";
import { knock } from "./security/knock.ts";

const ORIGIN = "https://barometre.example";
const SLUG = "aubrelac-metropole";
const { t } = wordsOf("fr");

let site: ServedSite;
let client: ReturnType<typeof generateClient>;
let document: OpenApiDocument;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: ORIGIN, TRUST_PROXY: "1" });
  document = JSON.parse((await ask("/openapi.json")).body);
  client = generateClient(document, { site: site.url, headers: aNetwork });
}, 240_000);
afterAll(() => site?.close());

/** Each request comes from a network of its own, since there are many. */
let networks = 0;
function aNetwork(): Readonly<Record<string, string>> {
  networks += 1;
  return { "x-forwarded-for": `198.51.${Math.floor(networks / 250)}.${1 + (networks % 250)}` };
}
const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  knock(site.url, { path: `/api/v1${path}`, headers: { ...aNetwork(), ...headers } });
const call = async (name: string, values: Readonly<Record<string, string>> = {}) =>
  (await client[name]?.(values)) ?? expect.fail(`there is no ${name}`);

describe("the API", () => {
  it("says of itself what an OpenAPI validator accepts", async () => {
    const { valid, errors } = await new Validator().validate({ ...structuredClone(document) });
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(document.servers).toEqual([{ url: ORIGIN }]);
    const wrong = structuredClone(document) as { paths: Record<string, unknown> };
    wrong.paths["/api/v1/levers"] = { get: { responses: { 200: {} } } };
    expect((await new Validator().validate({ ...wrong })).valid).toBe(false);
  });

  it("gives every body that has published, a page after the other, in the order of the alphabet", async () => {
    const slugs: string[] = [];
    let answer = await call("api-bodies", { limit: "2" });
    for (;;) {
      const { items, next } = pageOf(bodyResource).parse(answer.body);
      slugs.push(...items.map(({ slug }) => slug));
      if (next === null) break;
      answer = await client.follow("api-bodies", next);
    }
    expect(slugs).toEqual(
      [...new Set([...standingsOfAll(site.deps)].map(({ published }) => published.body.slug))].toSorted(),
    );
  });

  it("gives every published figure, as the page shows it and the file tells it", async () => {
    const { items } = pageOf(bodyResource).parse((await call("api-bodies")).body);
    const online = items.flatMap(({ slug, editions }) =>
      editions.filter(({ latest }) => latest !== null).map(({ edition }) => ({ slug, edition })),
    );
    expect(online.length).toBeGreaterThan(10);
    const unscored: string[] = [];
    for (const place of online) {
      const result = resultResource.parse((await call("api-result", place)).body);
      const page = await knock(site.url, { path: new URL(result.page).pathname });
      expect(page.body).toContain(result.sha256);
      const file = await knock(site.url, { path: `${new URL(result.page).pathname}.json` });
      expect(result.document).toEqual(JSON.parse(file.body));
      await expectFigures(result, page.body);
      const { score } = result.document.scores.global;
      expect(/Score global\s*: (\d+) sur 100/.exec(textOf(page.body))?.[1], result.page).toBe(
        score === null ? undefined : rounded(score),
      );
      if (score === null) unscored.push(result.body.slug);
    }
    // What has no score is told as that by all three.
    expect(unscored).toContain("lanverzy-metropole");
  });

  it("gives one resource of each kind, by the addresses of its lists", async () => {
    const version = await call("api-version", { slug: SLUG, edition: "2026", number: "1" });
    expect(resultResource.parse(version.body)).toMatchObject({
      version: 1,
      body: { slug: SLUG, fictional: true },
    });
    expect(bodyResource.parse((await call("api-body", { slug: SLUG })).body).editions[0]?.edition).toBe(
      "2026",
    );
    for (const [list, one, schema] of [
      ["api-editions", "api-edition", editionResource],
      ["api-levers", "api-lever", leverResource],
    ] as const) {
      const { items } = pageOf(schema as z.ZodType<{ url: string }>).parse((await call(list)).body);
      expect((await client.follow(one, items[0]?.url ?? "")).body).toEqual(items[0]);
    }
    const { items } = pageOf(definitionResource.partial({ dimensions: true })).parse(
      (await call("api-definitions")).body,
    );
    const { url = "", file = "" } = items.find(({ id }) => id === "metropoles-numeriques") ?? {};
    const definition = definitionResource.parse((await client.follow("api-definition", url)).body);
    expect(definition.dimensions).toHaveLength(9);
    const content = await knock(site.url, { path: new URL(file).pathname });
    expect(JSON.parse(content.body).survey).toMatchObject({ id: definition.id, version: definition.version });
    expect((await knock(site.url, { path: new URL(file).pathname.replace(".json", "") })).status).toBe(404);
  });

  it("speaks the language that is asked for, says so, and is asked for again by its tag", async () => {
    const [french, english] = await Promise.all(
      ["fr", "en;q=0.9, de"].map((language) => ask("/levers?limit=1", { "accept-language": language })),
    );
    expect(french?.headers.get("content-language")).toBe("fr");
    expect(english?.headers.get("content-language")).toBe("en");
    expect(french?.body).not.toBe(english?.body);
    expect(french?.headers.get("vary")).toMatch(/Accept-Language/);
    const etag = french?.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await ask("/levers?limit=1", { "accept-language": "fr", "if-none-match": etag });
    expect([again.status, again.body]).toEqual([304, ""]);
    expect((await ask("/levers?limit=1", { "accept-language": "en", "if-none-match": etag })).status).toBe(
      200,
    );
    expect(french?.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("has no field that orders bodies by what they reached", async () => {
    const names = [...JSON.stringify(document).matchAll(/"([a-zA-Z_]+)":/g)].map(([, name = ""]) => name);
    const ranking = /rank|classement|rang|position|place|percentile|quartile|best|top|order|sort/i;
    expect([...names, ...COLUMNS.map(({ name }) => name)].filter((name) => ranking.test(name))).toEqual([]);
  });
});

describe("what the API refuses", () => {
  const problemOf = async (path: string) => {
    const { status, headers, body } = await ask(path, { "accept-language": "fr" });
    expect(headers.get("content-type"), path).toBe("application/problem+json; charset=utf-8");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    return { status, ...(JSON.parse(body) as { parameter?: string; detail: string; title: string }) };
  };

  it.each([
    ["/metropoles?sort=score", "sort"],
    ["/metropoles?limit=0", "limit"],
    ["/metropoles?limit=1&limit=2", "limit"],
    ["/editions?cursor=..%2F..%2Fetc", "cursor"],
    [`/levers?cursor=${cursorOf("constructor")}`, "cursor"],
    [`/definitions?cursor=${"61".repeat(5_000)}`, "cursor"],
    ["/metropoles?cursor=%27%20OR%201%3D1--", "cursor"],
    [`/metropoles/${SLUG}/2026?fields=score`, "fields"],
    ["/metropoles?__proto__=1", "__proto__"],
  ])("is named: %s", async (path, parameter) => {
    const problem = await problemOf(path);
    expect([problem.status, problem.parameter]).toEqual([400, parameter]);
    expect(problem.detail.length).toBeGreaterThan(20);
  });

  it("is a problem, not a page, wherever it is below the API", async () => {
    for (const path of [
      "/nowhere",
      "",
      "/metropoles/nowhere",
      `/metropoles/${SLUG}/1999`,
      "/metropoles/dijon-metropole",
    ])
      expect((await problemOf(path)).status, path).toBe(404);
    for (const path of [
      `/metropoles/${SLUG}/2026/versions/01`,
      "/editions/nowhere",
      "/levers/x/y",
      "/definitions/x/1.0.0",
    ])
      expect((await problemOf(path)).status, path).toBe(404);
    expect((await problemOf("/metropoles/%00")).status).toBe(400);
    const posted = await knock(site.url, { method: "POST", path: "/api/v1/metropoles" });
    expect([posted.status, posted.headers.get("content-type")]).toEqual([
      405,
      "application/problem+json; charset=utf-8",
    ]);
    const other = await knock(site.url, { path: "/api/v2/metropoles" });
    expect([other.status, JSON.parse(other.body).status]).toEqual([404, 404]);
  });

  it("says what was withdrawn, since when and why, with its hashes", async () => {
    const { status, body } = await ask("/metropoles/drivonne-littoral-metropole/2024");
    expect([status, JSON.parse(body).fictional]).toEqual([410, true]);
    expect(JSON.parse(body).reason).toContain("la remplace");
    expect(JSON.parse(body).hashes).toHaveLength(1);
  });

  it("is more than sixty requests a minute from one network, until a minute has passed", async () => {
    const asked = await aServedSite({ DEMO: "on", BASE_URL: ORIGIN });
    const statuses: number[] = [];
    for (let count = 0; count < 61; count += 1)
      statuses.push((await knock(asked.url, { path: "/api/v1/editions" })).status);
    expect([...new Set(statuses.slice(0, 60)), statuses[60]]).toEqual([200, 429]);
    const { headers, body } = await knock(asked.url, { path: "/api/v1/openapi.json" });
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect(JSON.parse(body)).toMatchObject({ status: 429, type: "about:blank" });
    // Files cost nothing of it, and pages neither.
    for (const path of ["/fr/donnees/schema.json", "/fr/metropoles"])
      expect((await knock(asked.url, { path })).status).toBe(200);
    await asked.close();
  });
});

/** Of each dimension, in its row of the page. */
async function expectFigures(result: ResultResource, html: string): Promise<void> {
  const { dimensions } = await definitionOf(result.document.survey);
  expect(dimensions).toHaveLength(9);
  for (const { id, title } of dimensions) {
    const row = rowsOf(html).find((one) => one.includes(title));
    // A figure is a whole number of the row, and no part of another one.
    const numbers = row?.match(/\d+/g) ?? [];
    for (const figure of figuresOf(result, id))
      expect(/^\d/.test(figure) ? numbers : row, `${result.page} ${id}`).toContain(figure);
  }
}

async function definitionOf({ id, version }: { readonly id: string; readonly version: string }) {
  return definitionResource.parse((await call("api-definition", { survey: id, version })).body);
}

/** What is to be read of a dimension: its score, or that it has none, and both bounds where they differ. */
function figuresOf({ document: { scores } }: ResultResource, id: string): readonly string[] {
  const { status, score, low, high } = scores.dimensions[id] ?? expect.fail(`no ${id}`);
  const bounds = low === null || high === null || low === high ? [] : [low, high].map(rounded);
  if (score !== null) return [rounded(score), ...bounds];
  return [t(status === "not-applicable" ? "kit.notApplicable" : "kit.notEvaluated"), ...bounds];
}

function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, " ");
}

/** Rows of the tables of a page, as they are read. */
function rowsOf(html: string): readonly string[] {
  return [...html.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) => textOf(row));
}

function rounded(score: number): string {
  return new Intl.NumberFormat("fr", { maximumFractionDigits: 0 }).format(score);
}
