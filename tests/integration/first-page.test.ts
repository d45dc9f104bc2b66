// P1: the first page of a visit carries its style and the script of its theme; later ones name their files.
import { hash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTrial } from "../bench/a-trial.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { type Answer, knock } from "./security/knock.ts";

const RESULTS = "/fr/t/lanverzy-metropole/e/2026/resultats";

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on" });
}, 120_000);
afterAll(() => site?.close());

/** `from`: what the browser says of where the visitor comes from; null for a browser that does not say. */
function asked(from: string | null, path = RESULTS, headers: Readonly<Record<string, string>> = {}) {
  return knock(site.url, {
    path,
    headers: { ...headers, ...(from !== null && { "sec-fetch-site": from }) },
  });
}

const LINKED = /<script src="(\/assets\/theme-[^"]+\.js)"><\/script><link rel="stylesheet" href="([^"]+)"\/>/;
const INLINE = /<script>(.*?)<\/script><style>(.*?)<\/style>/s;

function policyOf({ headers }: Answer): readonly string[] {
  return (headers.get("content-security-policy") ?? "").split("; ");
}

describe("P1: the first page of a visit", () => {
  it.each(["none", "cross-site", "same-site"])("carries style and theme (%s)", async (from) => {
    const { body } = await asked(from);
    expect(body).toMatch(INLINE);
    expect(body).not.toContain('rel="stylesheet"');
    const [, theme, style] = LINKED.exec((await asked("same-origin")).body) ?? [];
    expect(body).toContain(`<link rel="prefetch" href="${style}"/>`);
    expect(body).toContain(`<link rel="prefetch" href="${theme}"/></body></html>`);
  });

  it.each(["same-origin", null])(
    "is no page that follows one, nor of a browser that is silent (%s)",
    async (from) => {
      const { body } = await asked(from);
      expect(body).toMatch(LINKED);
      expect(body).not.toMatch(/<style|<script>|prefetch/);
    },
  );

  it("is the same page but for that", async () => {
    const [first, later] = [await asked("none"), await asked("same-origin")];
    const without = first.body.replace(INLINE, "").replace(/<link rel="prefetch"[^>]*>/g, "");
    expect(without).toBe(later.body.replace(LINKED, ""));
  });

  it("is allowed these two texts, and no other", async () => {
    const first = await asked("none");
    const [, theme = "", style = ""] = INLINE.exec(first.body) ?? [];
    const source = (text: string) => `'sha256-${hash("sha256", text, "base64")}'`;
    expect(policyOf(first)).toContain(`script-src 'self' ${source(theme)}`);
    expect(policyOf(first)).toContain(`style-src 'self' ${source(style)}`);
    const rest = (answer: Answer) => policyOf(answer).filter((one) => !/^(script|style)-src/.test(one));
    expect(rest(first)).toEqual(rest(await asked("same-origin")));
    expect(policyOf(await asked("same-origin"))).toContain("script-src 'self'");
  });

  it("is told from the others by every cache", async () => {
    for (const from of ["none", "same-origin", null])
      expect((await asked(from)).headers.get("vary")).toContain("Sec-Fetch-Site");
  });

  it("is a refusal, too, and stays in no cache", async () => {
    const refused = await asked("none", "/fr/nulle-part");
    expect([refused.status, refused.headers.get("cache-control")]).toEqual([404, "private, no-store"]);
    expect(refused.body).toMatch(INLINE);
  });

  it("is a question, too, which a browser takes over: with scripts to fetch, and no files for later pages", async () => {
    const trial = await startTrial(site.url);
    const path = `${new URL(trial.url).pathname}/s/data/q/data.open`;
    const [first, later] = await Promise.all(
      ["none", "same-origin"].map((from) => asked(from, path, { cookie: trial.cookie })),
    );
    expect(later?.body).toMatch(LINKED);
    expect(first?.body).toMatch(INLINE);
    expect(first?.body).toMatch(/<script type="module"[^>]*><\/script><\/body><\/html>/);
  });

  it("concerns pages alone", async () => {
    const health = await asked("none", "/sante");
    expect(health.headers.get("vary") ?? "").not.toContain("Sec-Fetch-Site");
  });

  it("comes compressed, as long as it says", async () => {
    const headers = { "accept-encoding": "br", "sec-fetch-site": "none" };
    for (let visit = 0; visit < 3; visit += 1) {
      const response = await fetch(site.url + RESULTS, { headers });
      expect(response.headers.get("content-encoding")).toBe("br");
      expect(await response.text()).toMatch(INLINE);
    }
  });
});
