// A1: colours, borders, focus and drawings in engines of five years ago, on the stylesheet that is served.
import { expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { faintBorders, faintDrawings, unlabelledCells, unmarkedFocus } from "./support/faint-marks.ts";
import { asReadBy, type Engine, engines } from "./support/older-sheet.ts";
import { type OpenedHubs, openHubs } from "./support/open-hubs.ts";
import { test } from "./support/test.ts";
import { visits } from "./support/visits.ts";

const words = wordsOf("fr");
/** Between them they hold every kind of control, of table and of drawing. */
const PAGES = [
  "home",
  "search with a match",
  "sign in",
  "team",
  "hub, everything answered",
  "ladder question",
  "list question",
  "section on one page",
  "files of a question",
  "radar of the first sketch",
  "results",
  "history",
  "conflict (409)",
];

let opened: OpenedHubs;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  opened = await openHubs(browser);
});

for (const [name, engine] of Object.entries(engines)) {
  for (const page of PAGES) {
    test(`A1: ${page}, as ${name} reads the stylesheet`, async ({ page: tab, context }) => {
      await context.addCookies(opened.cookies);
      const served = await serveAsReadBy(tab, engine);
      const visit = visits.find((one) => one.name === page);
      await visit?.open(tab, { words, hubs: opened.hubs });
      expect(served.sheets, "stylesheets that were served").toBeGreaterThan(0);
      for (const colorScheme of ["light", "dark"] as const) {
        await tab.emulateMedia({ colorScheme });
        expect(await faultsOf(tab), colorScheme).toEqual([]);
      }
      await tab.setViewportSize({ width: 320, height: 640 });
      expect(await tab.evaluate(unlabelledCells)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth), "at 320 px").toBe(320);
    });
  }
}

async function faultsOf(page: Page): Promise<readonly unknown[]> {
  // From now on the browser takes whoever moves for someone at a keyboard.
  await page.keyboard.press("Tab");
  return [
    ...(await page.evaluate(faintBorders)),
    ...(await page.evaluate(unmarkedFocus)),
    ...(await page.evaluate(faintDrawings)),
    ...(await axeFaults(page, ["color-contrast"])),
  ];
}

async function serveAsReadBy(page: Page, engine: Engine): Promise<{ readonly sheets: number }> {
  const served = { sheets: 0 };
  await page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    served.sheets += 1;
    await route.fulfill({ response, body: asReadBy(engine, await response.text()) });
  });
  // The first page of a visit would carry the sheet in itself; the later ones ask for it.
  await page.route(isPage, async (route) => {
    const request = route.request();
    if (request.method() !== "GET" || request.resourceType() !== "document") return route.fallback();
    const headers = { ...request.headers(), "sec-fetch-site": "same-origin" };
    const response = await route.fetch({ headers, maxRedirects: 0 });
    return response.status() >= 300 && response.status() < 400
      ? route.fallback()
      : route.fulfill({ response });
  });
  return served;
}

function isPage({ pathname }: URL): boolean {
  return /^\/(fr|en)\//.test(pathname);
}

test("A1: what an engine does not know is left out as it would leave it out", () => {
  const css = `a:has(b),i{color:red}p{content:"a";content:"a"/"";order:1}
@supports selector(:has(a)){u{order:2}}@supports not (container-type:inline-size){s{order:3}}
@container (max-width:9rem){b{order:4}}`;
  expect(asReadBy(engines["Firefox 94"], css).replaceAll(/\s+/g, " ").trim()).toBe(
    'p { content: "a"; order: 1; } s { order: 3; }',
  );
});
