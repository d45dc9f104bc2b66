// A published result in a frame of another site: framed there and nowhere else, without script, fresh after a withdrawal.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AddressId, addresses } from "../../app/addresses.ts";
import { policyOf } from "../../app/http/policy-of.server.ts";
import { BY_PROGRAM, withdrawVersions } from "../../app/publication/publish-version.server.ts";
import { publishedOf } from "../../app/publication/published-of.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { guardedRoutes } from "./security/guarded-routes.ts";
import type { GuardedWorld, Target } from "./security/guarded-world.ts";
import { knock } from "./security/knock.ts";

const SLUG = "aubrelac-metropole";
const PLACE = { slug: SLUG, edition: "2026" } as Target;
/** Nobody knows of these workshops: what is asked there is answered as what does not exist, in no frame either. */
const WORLD = {
  room: { publicId: "bbbbbbbbbbbb", code: "ABCDEF" },
  ended: { publicId: "bbbbbbbbbbbb" },
} as GuardedWorld;
const at = (path: string, locale = "fr") => `/${locale}/embed/${SLUG}${path}`;

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: "https://barometre.example" });
}, 240_000);
afterAll(() => site?.close());
const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  knock(site.url, { path, headers });

describe("an embed", () => {
  it("may be framed by any site, runs nothing, and no other page may be framed", async () => {
    const { status, headers, body } = await ask(at("/2026"));
    expect(status).toBe(200);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors *");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
    expect(headers.get("x-frame-options")).toBeNull();
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("x-robots-tag")).toMatch(/noindex/);
    expect(body).not.toContain("<script");
  });

  it("is the one page of the site that may be framed", async () => {
    const asked = Object.entries(guardedRoutes).flatMap(([id, doors]) =>
      policyOf(id as AddressId).page === undefined || policyOf(id as AddressId).framed
        ? []
        : doors
            .filter(({ method }) => method === "GET")
            .map((door) => ({ id, path: door.path(PLACE, WORLD) })),
    );
    const ids = new Set<string>();
    for (const { id, path } of asked) {
      const { headers, status } = await ask(`/fr${path}`);
      ids.add(id);
      expect([path, status, headers.get("x-frame-options")]).toEqual([path, status, "DENY"]);
      expect(headers.get("content-security-policy"), path).toContain("frame-ancestors 'none'");
      expect(headers.get("cross-origin-resource-policy"), path).toBe("same-origin");
    }
    const framed = Object.keys(addresses).filter((id) => policyOf(id as AddressId).framed);
    expect(framed).toEqual(["embed", "embed-by-language"]);
    expect(ids.size).toBeGreaterThan(60);
  });

  it("shows the figures as drawings and as a table, says that they are fictional, and where they come from", async () => {
    const { body } = await ask(at("/2026"));
    expect(body).toContain("Données de démonstration");
    expect(body).toContain("Licence Ouverte 2.0");
    expect(body).toContain(`href="/fr/metropoles/${SLUG}/2026"`);
    expect(body).toContain('<base target="_blank"/>');
    expect(body.match(/<svg class="chart /g)).toHaveLength(3);
    expect(body).toContain("<table");
  });

  it("is the same whatever stands behind its path, with a strong tag, for any cookie", async () => {
    const plain = await ask(at("/2026"));
    const other = await ask(`${at("/2026")}?questionnaire=theirs`, { cookie: "x=y" });
    expect(other.body).toBe(plain.body);
    expect(plain.headers.get("etag")).toMatch(/^"/);
    expect(plain.headers.get("cache-control")).toBe("no-cache");
  });

  it("is led to by an address without a language", async () => {
    const { status, headers } = await ask(`/embed/${SLUG}/2026`, { "accept-language": "en-GB,en;q=0.8" });
    expect([status, headers.get("location")]).toEqual([302, at("/2026", "en")]);
    expect(headers.get("vary")).toContain("Accept-Language");
  });

  it("is offered, to be copied, by the page that it is of, with a title", async () => {
    const { body } = await ask(`/fr/metropoles/${SLUG}/2026`);
    expect(body).toContain(
      `&lt;iframe src=&quot;https://barometre.example${at("/2026")}&quot; title=&quot;Aubrelac`,
    );
  });

  it("is a bare page in words where nothing is published", async () => {
    const { status, body } = await ask("/fr/embed/dijon-metropole/2026");
    expect(status).toBe(404);
    expect(body).not.toMatch(/<script|<header|<footer/);
    expect(body).toContain("Page introuvable");
  });

  it("says so, and where to read why, once its result was withdrawn", async () => {
    const slug = "lanverzy-metropole";
    const path = `/fr/embed/${slug}/2026`;
    expect((await ask(path)).status).toBe(200);
    const online = publishedOf(site.deps, { slug, edition: "2026" });
    if (online?.kind !== "online") return expect.fail("it is online");
    const said = { by: BY_PROGRAM, reason: "Erreur de saisie", at: site.deps.now() };
    await site.deps.writer.run(() =>
      withdrawVersions(site.deps, { assessmentId: online.assessmentId, ...said }),
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    const { status, body, headers } = await ask(path);
    expect(status).toBe(410);
    expect(headers.get("cache-control")).toContain("no-store");
    expect(body).toContain("Ce résultat a été retiré");
    expect(body).toContain(`href="/fr/metropoles/${slug}/2026"`);
    expect(body).not.toMatch(/<svg|Score global/);
  });
});
