// What a shared link of a published result shows: named by its page, drawn, and gone with the result.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Address } from "../../app/address-policy.ts";
import { addresses } from "../../app/addresses.ts";
import { BY_PROGRAM, withdrawVersions } from "../../app/publication/publish-version.server.ts";
import { publishedOf } from "../../app/publication/published-of.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { knock } from "./security/knock.ts";

const SLUG = "aubrelac-metropole";
let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: "https://barometre.example" });
}, 240_000);
afterAll(() => site?.close());
const ask = (path: string) => knock(site.url, { path });
const contentOf = (body: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(body)?.[1];

it("a published page names its picture, with the hash of its document, and says what is on it", async () => {
  const { body } = await ask(`/fr/metropoles/${SLUG}/2026`);
  expect(contentOf(body, "og:image")).toMatch(
    /^https:\/\/barometre\.example\/fr\/og\/aubrelac-metropole\/2026\.png\?v=[0-9a-f]{12}$/,
  );
  expect(contentOf(body, "og:image:alt")).toContain("se situe au niveau 4 sur 5");
  expect(contentOf(body, "twitter:card")).toBe("summary_large_image");
  const older = await ask("/fr/metropoles/metropole-du-grand-trevialle/2026/versions/1");
  expect(contentOf(older.body, "og:image")).toBeUndefined();
});

it("every page that is listed says what a shared link of it shows", async () => {
  const listed = Object.entries<Address>(addresses).filter(
    ([, { index, page, path }]) => index === true && page !== undefined && !/:(?!locale)/.test(path),
  );
  expect(listed.length).toBeGreaterThan(8);
  for (const [id, { path }] of listed) {
    const { body } = await ask(path.replace(":locale", "fr"));
    expect(contentOf(body, "og:title"), id).toMatch(/\S/);
    expect(contentOf(body, "og:description"), id).toMatch(/\S/);
    expect(contentOf(body, "twitter:card"), id).toBe("summary");
  }
  const { body } = await ask("/fr/methode");
  expect(contentOf(body, "og:description")).toContain("Comment les réponses");
});

it("the picture is a PNG of 1200 by 630 for any site and any cache, and the same at the second time", async () => {
  const path = `${site.url}/fr/og/${SLUG}/2026.png`;
  const [one, other] = [await fetch(path), await fetch(`${path}?v=theirs`)];
  expect([one.status, one.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect(one.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  expect(one.headers.get("cache-control")).toBe("no-cache");
  const bytes = Buffer.from(await one.arrayBuffer());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(Buffer.from(await other.arrayBuffer())).toEqual(bytes);
  const etag = one.headers.get("etag") ?? "";
  expect((await fetch(path, { headers: { "if-none-match": etag } })).status).toBe(304);
  const english = await fetch(`${site.url}/en/og/${SLUG}/2026.png`);
  expect(Buffer.from(await english.arrayBuffer())).not.toEqual(bytes);
});

it("an address without a language leads to one, and what is not published has no picture", async () => {
  const { status, headers } = await ask(`/og/${SLUG}/2026.png`);
  expect([status, headers.get("location")]).toEqual([302, `/fr/og/${SLUG}/2026.png`]);
  expect((await ask("/fr/og/dijon-metropole/2026.png")).status).toBe(404);
});

it("goes with its result", async () => {
  const slug = "lanverzy-metropole";
  const online = publishedOf(site.deps, { slug, edition: "2026" });
  if (online?.kind !== "online") return expect.fail("it is online");
  const said = { by: BY_PROGRAM, reason: "Erreur de saisie", at: site.deps.now() };
  await site.deps.writer.run(() =>
    withdrawVersions(site.deps, { assessmentId: online.assessmentId, ...said }),
  );
  const { status, headers } = await ask(`/fr/og/${slug}/2026.png`);
  expect(status).toBe(410);
  expect(headers.get("content-type")).toContain("application/json");
  const page = await ask(`/fr/metropoles/${slug}/2026`);
  expect(contentOf(page.body, "og:image")).toBeUndefined();
});
