import { expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { textsIn } from "./support/questionnaire.ts";
import { figuresOf } from "./support/read-results.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { startFromDemonstration } from "./support/start-from-demonstration.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");
const texts = textsIn("fr");

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("ticked levers show the profile they would give, dashed, as a supposition that saves nothing", async ({
    page,
  }) => {
    const { hub } = await startFromDemonstration(page);
    await page.goto(`${hub}/resultats`);
    const radar = radarOf(page);
    const before = (await figuresOf(radar)).map(Number);
    await expect(radar.locator(".chart-projection")).toHaveCount(0);

    for (const line of (await linesOf(page).all()).slice(0, 2)) {
      await line.locator("summary").click();
      await line.getByRole("checkbox").check();
    }
    await page.getByRole("button", { name: t("results.if.show") }).click();
    await expect(page).toHaveURL(/\?leviers=[^&]+&leviers=[^&#]+#profil$/);

    const outline = radar.locator(".chart-projection");
    await expect(outline).toHaveCount(1);
    expect(await outline.evaluate((path) => getComputedStyle(path).strokeDasharray)).not.toBe("none");
    await expect(page.getByText(/^Si les 2 leviers cochés atteignaient leur cible/)).toBeVisible();
    await expect(linesOf(page).filter({ has: page.getByRole("checkbox", { checked: true }) })).toHaveCount(2);
    await expect(page.getByRole("columnheader", { name: t("kit.table.projected") })).toBeVisible();

    expect((await figuresOf(radar)).map(Number)).toEqual(before);
    const supposed = await columnOf(page, t("kit.table.projected"));
    const today = await columnOf(page, t("kit.table.score"));
    const gains = supposed.map((score, index) => score - (today[index] ?? Number.NaN));
    expect(Math.min(...gains)).toBe(0);
    expect(Math.max(...gains)).toBeGreaterThan(0);

    await page.goto(`${hub}/resultats`);
    await expect(radar.locator(".chart-projection")).toHaveCount(0);
  });
});

test("a lever that no answer calls for, or that does not exist, changes nothing", async ({ page }) => {
  const { hub } = await startFromDemonstration(page);
  await page.goto(`${hub}/resultats?leviers=lever.nothing&leviers=__proto__`);
  await expect(radarOf(page).locator(".chart-projection")).toHaveCount(0);
});

test("each lever says why it is there, what to begin with, and what it takes", async ({ page }) => {
  const { hub } = await startFromDemonstration(page);
  await page.goto(`${hub}/resultats`);
  const levers = linesOf(page);
  const count = await levers.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(6);
  for (const lever of await levers.all()) {
    const line = lever.locator("summary");
    await expect(line).toContainText(
      /effort (léger|moyen|lourd) \d+ à \d+\smois .+\s: du palier \d au palier \d/,
    );
    const reason = lever.getByText(/\(palier\s\d, cible\s:\spalier\s\d\)/);
    await expect(reason).toBeHidden();
    await line.click();
    await expect(reason).toBeVisible();
    for (const term of ["effort", "impact", "owner"] as const)
      await expect(lever.getByText(t(`results.levers.${term}`), { exact: true })).toBeVisible();
    await expect(lever.getByRole("list").getByRole("listitem").first()).toBeVisible();
  }
});

test("on paper there is no navigation, no button and no key, and the page says whose result it is", async ({
  page,
}) => {
  const { hub, link } = await startAssessment(page);
  await page.goto(`${hub}/resultats`);
  await page.emulateMedia({ media: "print" });
  for (const role of ["banner", "navigation", "button", "checkbox"] as const)
    await expect(page.getByRole(role).filter({ visible: true }), role).toHaveCount(0);
  await expect(page.getByText("Métropole de Lyon · essai")).toBeVisible();
  const printed = await page.locator("body").textContent();
  expect(printed).not.toContain(link.split("/").at(-1));
});

test("every page of a fictional métropole says that it does not exist", async ({ page, request }) => {
  await page.goto("/fr/demonstration");
  const links = page.getByRole("main").getByRole("link");
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const results = addresses.filter((address) => address.endsWith("/resultats"));
  expect(results.length).toBeGreaterThanOrEqual(10);
  for (const address of results)
    expect(await (await request.get(address)).text(), address).toContain(texts.sentences.demonstration);

  const { hub } = await startFromDemonstration(page);
  for (const path of [
    "",
    "/s/data/q/data.open",
    "/s/data?vue=page",
    "/s/data/verifier",
    "/verifier",
    "/imprimer",
    "/resultats",
  ]) {
    await page.goto(hub + path);
    await expect(page.getByText(texts.sentences.demonstration).first(), path).toBeVisible();
  }
});

/** The levers put forward, each of which unfolds. */
function linesOf(page: Page) {
  return page.locator("#leviers li[id] > details");
}

function radarOf(page: Page) {
  return page.getByRole("img", { name: t("results.profile.radar.title") }).first();
}

/** Whole numbers of a column of the profile, the dimensions without one left out. */
async function columnOf(page: Page, heading: string): Promise<readonly number[]> {
  const table = page.getByRole("table", { name: t("results.table.caption") });
  return (await table.locator(`[data-label="${heading}"]`).allTextContents()).map(Number);
}
