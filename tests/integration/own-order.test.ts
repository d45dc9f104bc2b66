// A published page in the order of who reads it: the same figures elsewhere on the page, and nothing kept, whatever is written.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { knock } from "./security/knock.ts";

const PAGE = "/fr/metropoles/esquerval-metropole/2026";
const ORDER = `${PAGE}/priorites`;

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on" });
}, 240_000);
afterAll(() => site?.close());

const ask = (path: string) => knock(site.url, { path });
const titles = (html: string) =>
  [...html.matchAll(/<h3[^>]*>(?:(?!<h3).)*?<a href="[^"]*\/2026\/([a-z]+)"/g)]
    .map(([, id = ""]) => id)
    .slice(0, 9);
const figures = (html: string) =>
  [...html.matchAll(/<td[^>]*data-label="Score"[^>]*>([^<]*)</g)].map(([, text = ""]) => text);

describe("the page in an order of one's own", () => {
  it("has all dimensions, those that were named first, and every figure as it was published", async () => {
    const [plain, ordered] = [await ask(PAGE), await ask(`${ORDER}?p=data&p=agents&p=data&p=`)];
    expect(ordered.status).toBe(200);
    const before = titles(plain.body);
    expect(before.length).toBe(9);
    const rest = before.filter((id) => id !== "data" && id !== "agents");
    expect(titles(ordered.body)).toEqual(["data", "agents", ...rest]);
    expect(figures(ordered.body).toSorted()).toEqual(figures(plain.body).toSorted());
    expect(figures(ordered.body)).not.toEqual(figures(plain.body));
    expect(ordered.body).toContain("comptée à sa première place");
    expect(ordered.body).toContain("aucun score n’est recalculé");
    expect(ordered.headers.getSetCookie()).toEqual([]);
    expect(ordered.headers.get("x-robots-tag")).toBe("noindex, nofollow");
  });

  it("keeps the mark of each dimension, which is its place in the questionnaire", async () => {
    const letterOf = (html: string, id: string) => {
      const heading = html.split("<h3").find((part) => part.includes(`/${id}"`)) ?? "";
      return /<\/svg>\s*(?:<[^>]*>)?\s*([A-I])/.exec(heading)?.[1];
    };
    const [plain, ordered] = [await ask(PAGE), await ask(`${ORDER}?p=data`)];
    expect(letterOf(plain.body, "data")).toMatch(/^[A-I]$/);
    expect(letterOf(ordered.body, "data")).toBe(letterOf(plain.body, "data"));
  });

  it("is the page of the questionnaire's order where nothing is named, and says what is no dimension", async () => {
    expect(titles((await ask(ORDER)).body)).toEqual(titles((await ask(PAGE)).body));
    const wrong = await ask(`${ORDER}?p=data&p=${encodeURIComponent('"><img src=x>')}`);
    expect(wrong.status).toBe(400);
    expect(wrong.body).toContain("n’est pas dans ce questionnaire");
    expect(wrong.body).not.toContain("<img");
    expect(titles(wrong.body)[0]).toBe("data");
  });

  it("is nothing where nothing is published, and withdrawn where the page is", async () => {
    expect((await ask("/fr/metropoles/rennes-metropole/2026/priorites?p=data")).status).toBe(404);
    expect((await ask("/fr/metropoles/nothing/2026/priorites")).status).toBe(404);
    expect((await ask("/fr/metropoles/drivonne-littoral-metropole/2024/priorites?p=data")).status).toBe(410);
  });
});

describe("the address of the published page, with an order", () => {
  it("leads there, before and after the page is kept, and leaves what is kept as it was", async () => {
    const kept = await ask(PAGE);
    for (const query of ["?p=data&p=agents", "?utm_source=x&p=data&p=agents"]) {
      const { status, headers } = await ask(PAGE + query);
      expect([status, headers.get("location")]).toEqual([302, `${ORDER}?p=data&p=agents`]);
    }
    for (let other = 0; other < 60; other += 1)
      expect((await ask(`${PAGE}?p=${"x".repeat(other)}${other}`)).status).toBe(302);
    expect((await ask(PAGE)).headers.get("etag")).toBe(kept.headers.get("etag"));
    expect((await ask(`${PAGE}?q=1`)).body).toBe(kept.body);
  });

  it("takes along no more than a form would send", async () => {
    const { headers } = await ask(`${PAGE}?${"p=data&".repeat(500)}p=${"x".repeat(2_000)}`);
    expect((headers.get("location") ?? "").length).toBeLessThan(1_000);
  });

  it("leads to nothing where there is nothing", async () => {
    const { headers } = await ask("/fr/metropoles/rennes-metropole/2026?p=data");
    expect((await ask(headers.get("location") ?? "")).status).toBe(404);
  });
});
