// What is published, read by a resident: without script and without pictures, on paper, and with everything twice or four times as large.
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { hiddenFocus, setTextWider, spillsOver } from "./support/large-text.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");
const RESULT = "/fr/metropoles/esquerval-metropole/2026";
const COMPARED = "/fr/comparer?m=esquerval-metropole&m=lanverzy-metropole";
const EVOLUTION = "/fr/metropoles/esquerval-metropole/evolution";

test.describe("without script and without pictures", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  test.beforeEach(({ page }) =>
    page.route("**", (route) =>
      route.request().resourceType() === "image" ? route.abort() : route.fallback(),
    ),
  );

  test("scenario 33, citizen without JS and images off: finds her métropole, reads it, takes the figures along, unseen", async ({
    page,
    context,
  }) => {
    await page.goto("/fr/");
    const footer = page.getByRole("contentinfo");
    await expect(footer.getByRole("link", { name: "Accessibilité : non conforme" })).toBeVisible();
    await page.getByRole("searchbox", { name: t("kit.search.label") }).fill("Esquerval");
    await page.getByRole("button", { name: t("kit.search.submit") }).click();
    await page.getByRole("main").getByRole("link", { name: "Esquerval Métropole", exact: true }).click();
    await expect(page).toHaveURL(RESULT);
    const main = page.getByRole("main");
    await expect(main).toContainText(/Esquerval Métropole se situe au niveau \d sur 5, «\s.+\s»/);
    await expect(main).toContainText(/Points? forts?\s: \S/);
    const table = page.getByRole("table", { name: t("results.table.caption") });
    await expect(table).toBeVisible();
    await expect(table.getByRole("rowheader")).toHaveCount(9);
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: t("published.takeAway.excel") }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe("esquerval-metropole-2026-1.csv");
    const rows: string[][] = parse(readFileSync(await file.path(), "utf8"), { delimiter: ";", bom: true });
    expect(rows.length).toBeGreaterThan(50);
    await footer.getByRole("link", { name: "Accessibilité : non conforme" }).click();
    await expect(page.getByRole("main")).toContainText("Défenseur des droits");
    const contact = { name: t("site.legal.accessibility.contact.title") };
    await expect(page.getByRole("heading", contact)).toBeVisible();
    // Requests to anybody else are faults of every browser test.
    expect(await context.cookies()).toEqual([]);
  });

  test("two results are chosen, compared and compared anew", async ({ page }) => {
    await page.goto("/fr/comparer");
    for (const name of ["Esquerval Métropole", "Lanverzy Métropole"])
      await page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).check();
    await page.getByRole("button", { name: t("comparison.choose.submit") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Esquerval Métropole et Lanverzy Métropole",
    );
    await page.getByRole("link", { name: t("comparison.toTable") }).click();
    const table = page.getByRole("table", { name: t("comparison.table.caption") });
    await expect(table).toBeInViewport();
    await expect(table.getByRole("rowheader")).toHaveCount(9);
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
    await page.getByRole("checkbox", { name: /^Aubrelac Métropole/ }).check();
    await page.getByRole("button", { name: t("comparison.choose.submit") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Aubrelac Métropole");
  });

  test("a choice that cannot be compared is told, stays ticked and is mended", async ({ page }) => {
    await page.goto("/fr/comparer");
    const boxes = page.getByRole("checkbox");
    for (const place of [0, 1, 2, 3, 4]) await boxes.nth(place).check();
    await page.getByRole("button", { name: t("comparison.choose.submit") }).click();
    await expect(page.getByRole("alert")).toContainText(t("comparison.problem.many", { count: 5 }));
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(5);
    await page.getByRole("checkbox", { checked: true }).last().uncheck();
    await page.getByRole("button", { name: t("comparison.choose.submit") }).click();
    await expect(page.getByRole("table", { name: t("comparison.table.caption") })).toBeVisible();
  });

  test("a change over time is read from a result, and taken along", async ({ page }) => {
    await page.goto(RESULT);
    await page.getByRole("link", { name: t("published.readOn.evolution") }).click();
    await expect(page).toHaveURL(EVOLUTION);
    await expect(page.getByRole("main")).toContainText(/De l’édition 2024 à l’édition 2026\s: \d/);
    await expect(page.getByRole("table").getByRole("rowheader")).toHaveCount(9);
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: t("published.takeAway.csv") }).click();
    expect((await saved).suggestedFilename()).toBe("esquerval-metropole-evolution.csv");
    await page.getByRole("link", { name: t("comparison.evolution.back") }).click();
    await expect(page).toHaveURL(RESULT);
  });

  test("dimensions are put in an order of one's own, kept by its address alone, and back", async ({
    page,
    context,
  }) => {
    await page.goto(RESULT);
    await page.getByRole("link", { name: t("published.readOn.order") }).click();
    const first = page.getByLabel(t("comparison.order.place", { number: 1 }));
    const chosen = (await first.getByRole("option").nth(4).textContent()) ?? "";
    await first.selectOption({ label: chosen });
    await page.getByRole("button", { name: t("comparison.order.submit") }).click();
    const titles = page.locator("#pour-vous").getByRole("heading", { level: 3 });
    await expect(titles.first()).toContainText(chosen);
    await expect(page.getByRole("table").getByRole("rowheader").first()).toContainText(chosen);
    const address = page.url();
    await page.goto(RESULT);
    await expect(titles.first()).not.toContainText(chosen);
    await page.goto(address);
    await expect(first).toHaveValue(/\w/);
    expect(await context.cookies()).toEqual([]);
    await page.getByRole("link", { name: t("comparison.order.reset") }).click();
    await expect(page).toHaveURL(RESULT);
  });
});

test.describe("on paper", () => {
  for (const [name, path, address] of [
    ["a comparison", COMPARED, /\/fr\/comparer\?m=esquerval-metropole:2026&m=lanverzy-metropole:2026$/],
    ["a change over time", EVOLUTION, /\/fr\/metropoles\/esquerval-metropole\/evolution$/],
    [
      "an order of one's own",
      `${RESULT}/priorites?p=data`,
      /\/esquerval-metropole\/2026\/priorites\?p=data$/,
    ],
  ] as const) {
    test(`${name} has its table, its sentences and its address, and nothing to press`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: "print" });
      await expect(page.getByText(address).last()).toBeVisible();
      await expect(page.getByRole("table").first()).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      for (const role of ["button", "banner", "navigation", "contentinfo", "combobox", "checkbox"] as const)
        expect(await page.getByRole(role).count(), role).toBe(0);
      // A4 with its margins, in pixels of paper.
      await page.setViewportSize({ width: 680, height: 960 });
      expect(await page.evaluate(spillsOver)).toEqual([]);
    });
  }
});

test.describe("scenario 35, 200 % zoom, 400 % reflow, text spacing:", () => {
  const PAGES = [
    ["a published result", RESULT],
    ["one dimension of it", `${RESULT}/data`],
    ["a comparison", COMPARED],
    ["a change over time", EVOLUTION],
    ["an order of one's own", `${RESULT}/priorites?p=data`],
    ["open data", "/fr/donnees"],
    ["the method", "/fr/methode"],
  ] as const;

  for (const [name, path] of PAGES)
    test(`nothing of ${name} is lost, and the focus stays in sight`, async ({ page }) => {
      await page.goto(path);
      await expectReadable(page);
    });

  test("nothing of a question is lost, and the focus is never under the bar that saves", async ({ page }) => {
    const { hub } = await startAssessment(page, { locale: "fr" });
    await page.goto(`${hub}/s/data/q/data.open`);
    await expectReadable(page);
  });
});

/** In a window of 1,280 by 1,024 at twice and at four times its size, then with text set wider. */
async function expectReadable(page: Page): Promise<void> {
  for (const [width, height] of [
    [640, 512],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await page.evaluate(spillsOver), `${width} px`).toEqual([]);
    expect(await focusHidden(page), `${width} px`).toEqual([]);
  }
  await page.evaluate(setTextWider);
  expect(await page.evaluate(spillsOver), "text spacing").toEqual([]);
}

/** Every control that Tab reaches, forty at most, that cannot be seen while it has the focus. */
async function focusHidden(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let count = 0; count < 40; count += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(hiddenFocus);
    if (found === "left") break;
    if (found !== "seen") hidden.push(found);
  }
  return hidden;
}
