// What is made of what is published is made once, whatever kind of page or file it is, and is fresh within a second of a
// publication or a withdrawal.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Address } from "../../app/address-policy.ts";
import { addresses } from "../../app/addresses.ts";
import {
  BY_PROGRAM,
  publishVersion,
  withdrawVersions,
} from "../../app/publication/publish-version.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { startAssessment } from "../../app/start/start-assessment.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { knock } from "./security/knock.ts";

const SLUG = "aubrelac-metropole";
const PAGE = `/fr/metropoles/${SLUG}/2026`;
const OF_ONE = [
  PAGE,
  `${PAGE}.json`,
  `${PAGE}.csv`,
  `${PAGE}.csv?dialecte=excel-fr`,
  `${PAGE}.metadata.json`,
];
const SHARED = [`/fr/embed/${SLUG}/2026`, `/fr/og/${SLUG}/2026.png`, `${PAGE}/priorites`];
const EVOLUTION = `/fr/metropoles/${SLUG}/evolution`;
const RELEASES = "/fr/editions/metropoles-numeriques-2026-demonstration/releves";
const OF_ALL = [
  ...["/fr/", "/en/", "/fr/metropoles", "/fr/editions", "/fr/comparer", "/fr/metropoles/rennes-metropole"],
  ...[EVOLUTION, `${EVOLUTION}.csv`, `${EVOLUTION}.csv?dialecte=excel-fr`, RELEASES, `${RELEASES}.json`],
];

const NOT_KEPT = {
  "asked by key or by what is typed: as many answers as questions": [
    ...["api-bodies", "api-body", "api-result", "api-version", "api-editions", "api-edition"],
    ...["api-definitions", "api-definition", "api-levers", "api-lever", "oembed"],
    ...["choose-body", "access-body"],
  ],
  "leads elsewhere": ["embed-by-language", "share-picture-by-language", "language"],
  "says nothing of what is published": [
    ...["api-document", "definition-file", "method", "method-version", "health", "accessibility"],
    ...["demonstration", "privacy", "licence", "legal-notice", "professionals", "lead-workshop"],
  ],
} as const;

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: "https://barometre.example" });
}, 240_000);
afterAll(() => site?.close());

const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  knock(site.url, { path, headers });
const tagOf = async (path: string) => (await ask(path)).headers.get("etag");
const within = () => new Promise((resolve) => setTimeout(resolve, 900));

function online() {
  const found = publishedOf(site.deps, { slug: SLUG, edition: "2026" });
  return found?.kind === "online" ? found : expect.fail("it is online");
}

describe("what is made of what is published", () => {
  it.each([...OF_ONE, ...SHARED, ...OF_ALL])(
    "is kept, with a strong tag, and said not to have changed: %s",
    async (path) => {
      const etag = (await tagOf(path)) ?? "";
      expect(etag).toMatch(/^"[\w-]+"$/);
      const again = await ask(path, { "if-none-match": etag });
      expect([again.status, again.body]).toEqual([304, ""]);
    },
  );

  it("is not sent to a browser that holds something, where the page shows that, and nothing of it is kept for others", async () => {
    const before = await ask("/fr/");
    const asked = {
      surveyId: "metropoles-numeriques",
      body: { slug: "rennes-metropole" },
      from: "blank",
    } as const;
    const trial = await startAssessment(site.deps, { ...asked, form: "" });
    if (!trial.ok) return expect.fail(trial.reason);
    const own = `/fr/t/rennes-metropole/e/${trial.value.edition}`;
    const cookie = `__Host-acces=${trial.value.token}`;
    const { headers, body } = await ask("/fr/", { cookie });
    expect(body).toContain(`href="${own}`);
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("etag")).toBeNull();
    const after = await ask("/fr/");
    expect(after.body).toBe(before.body);
    expect(after.body).not.toContain(own);
    expect(after.headers.get("cache-control")).toBe("no-cache");
    // A page that shows nothing of what a browser holds is the same bytes for it.
    const [held, without] = [await ask("/fr/metropoles", { cookie }), await ask("/fr/metropoles")];
    expect(held.body).toBe(without.body);
    expect(held.headers.get("etag")).toBe(without.headers.get("etag"));
  });

  it("is another page where somebody searches, and no search fills the memory", async () => {
    const plain = await ask("/fr/metropoles");
    const found = await ask("/fr/metropoles?q=Dijon");
    expect(found.body).not.toBe(plain.body);
    expect(found.headers.get("etag")).toBeNull();
    for (let one = 0; one < 50; one += 1)
      expect((await ask(`/fr/metropoles?q=x${one}`)).headers.get("etag")).toBeNull();
    expect((await ask("/fr/metropoles")).headers.get("etag")).toBe(plain.headers.get("etag"));
    expect((await ask("/fr/?x=theirs")).body).toBe((await ask("/fr/")).body);
    expect((await ask("/fr/?questionnaire=theirs")).body).not.toContain("theirs");
  });

  it("is kept of a comparison as of a page, but on a shelf of its own; a search there, and an order of one’s own, are made each time", async () => {
    const two = `/fr/comparer?m=${SLUG}&m=lanverzy-metropole`;
    const etag = (await tagOf(two)) ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect((await ask(two, { "if-none-match": etag })).status).toBe(304);
    const other = await ask(`/fr/comparer?m=lanverzy-metropole&m=${SLUG}`);
    expect(other.headers.get("etag")).not.toBe(etag);
    expect((await ask("/fr/comparer")).body).not.toContain("<h1>Aubrelac");
    for (const path of [
      `${two}&x=theirs`,
      `${two}&chercher=`,
      "/fr/comparer?q=x",
      `${PAGE}/priorites?p=data`,
    ])
      expect((await ask(path)).headers.get("etag"), path).toBeNull();
    expect((await ask(two)).body).not.toContain("theirs");
  });

  it("is every address for any cache, by the table, but those that are listed with why they are not", () => {
    const made = Object.entries<Address>(addresses)
      .filter(([, { cache, stored }]) => cache === "public" && stored === undefined)
      .map(([id]) => id);
    expect(made.toSorted()).toEqual(Object.values(NOT_KEPT).flat().toSorted());
  });
});

describe("within a second of a publication and of a withdrawal, by another process", () => {
  it("a correction shows in every page and file of the edition, and what it says of all is asked again", async () => {
    const before = await Promise.all([...OF_ONE, ...SHARED].map(tagOf));
    const document = readDocument(publishedText(site.deps, online().latest) ?? "");
    if (document.format !== 3) return expect.fail("it is of the format of today");
    const { global } = document.scores;
    const changed = { ...document, scores: { ...document.scores, global: { ...global, low: 1 } } };
    const said = { by: BY_PROGRAM, official: null, reason: "Erreur", at: site.deps.now() };
    await site.deps.writer.run(() =>
      publishVersion(site.deps, { assessmentId: online().assessmentId, document: changed, ...said }),
    );
    await within();
    const after = await Promise.all([...OF_ONE, ...SHARED].map(tagOf));
    for (const [place, tag] of after.entries())
      expect(tag, [...OF_ONE, ...SHARED][place]).not.toBe(before[place]);
  });

  it("a withdrawal is said everywhere", async () => {
    const said = { by: BY_PROGRAM, reason: "Erreur", at: site.deps.now() };
    await site.deps.writer.run(() =>
      withdrawVersions(site.deps, { assessmentId: online().assessmentId, ...said }),
    );
    await within();
    const statuses = await Promise.all([...OF_ONE, ...SHARED].map(async (path) => (await ask(path)).status));
    expect(new Set(statuses)).toEqual(new Set([410]));
  });
});
