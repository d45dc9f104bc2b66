// What another site is told of a published result, by oEmbed.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { knock } from "./security/knock.ts";

const ORIGIN = "https://barometre.example";
const PAGE = `${ORIGIN}/fr/metropoles/aubrelac-metropole/2026`;

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: ORIGIN });
}, 240_000);
afterAll(() => site?.close());

function ask(query: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
  return knock(site.url, { path: `/oembed?${new URLSearchParams(query)}`, headers });
}

describe("oEmbed", () => {
  it("describes a frame, with whole numbers and a title, at the address that the page itself names", async () => {
    const page = await knock(site.url, { path: new URL(PAGE).pathname });
    const link = /<link rel="alternate" type="application\/json\+oembed"[^>]*href="([^"]*)"/.exec(
      page.body,
    )?.[1];
    const { pathname, search } = new URL((link ?? "").replaceAll("&amp;", "&"));
    const { status, headers, body } = await knock(site.url, { path: pathname + search });
    expect([status, headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
    expect(headers.get("content-type")).toMatch(/^application\/json/);
    const told = JSON.parse(body);
    expect(told).toMatchObject({
      ...{ type: "rich", version: "1.0", width: 720, height: 1_640, author_name: "Aubrelac Métropole" },
      ...{ thumbnail_width: 1_200, thumbnail_height: 630, provider_url: `${ORIGIN}/fr/` },
    });
    expect(told.html).toContain(`src="${ORIGIN}/fr/embed/aubrelac-metropole/2026"`);
    expect(told.html).toContain('title="Aubrelac Métropole');
  });

  it("keeps within what was asked for, and leaves the picture out where it is too large", async () => {
    const told = JSON.parse((await ask({ url: PAGE, maxwidth: "400", maxheight: "300" })).body);
    expect(told).toMatchObject({ width: 400, height: 300 });
    expect(told.html).toContain('width="400" height="300"');
    expect(told).not.toHaveProperty("thumbnail_url");
  });

  it("speaks the language of the address", async () => {
    const { body } = await ask({ url: PAGE.replace("/fr/", "/en/") }, { "accept-language": "fr" });
    expect(JSON.parse(body).title).toContain("digital maturity");
  });

  it.each([
    [{}, 400],
    [{ url: "x" }, 400],
    [{ url: PAGE, maxwidth: "-1" }, 400],
    [{ url: PAGE, maxwidth: "100" }, 404],
    [{ url: PAGE, format: "xml" }, 501],
    [{ url: PAGE.replace(ORIGIN, "https://elsewhere.example") }, 404],
    [{ url: PAGE.replace(ORIGIN, `${ORIGIN}.elsewhere.example`) }, 404],
    [{ url: PAGE.replace("https", "http") }, 404],
    [{ url: `${ORIGIN}/fr/metropoles/dijon-metropole/2026` }, 404],
    [{ url: `${ORIGIN}/fr/metropoles/drivonne-littoral-metropole/2024` }, 404],
    [{ url: `${ORIGIN}/fr/compte` }, 404],
    [{ url: `${ORIGIN}/%E0%A4%A` }, 404],
  ])("says in words what is wrong with %j: %d", async (query, status) => {
    const answer = await ask(query, { "accept-language": "fr" });
    expect(answer.status).toBe(status);
    const { error } = JSON.parse(answer.body);
    expect(error).toMatch(/\.$/);
    expect(error).not.toContain("elsewhere");
  });
});
