import { expect, type Page } from "@playwright/test";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

/** Chromium draws what is fixed again on every sheet. */
async function expectSheets(page: Page, header: string) {
  await page.emulateMedia({ media: "print" });
  const running = page.locator("main [data-every-sheet]");
  await expect(running).toHaveText(header);
  for (const line of [running, page.getByText(page.url(), { exact: true })]) {
    await expect(line).toBeVisible();
    await expect(line).toHaveCSS("position", "fixed");
  }
  for (const role of ["button", "banner", "navigation", "contentinfo"] as const)
    expect(await page.getByRole(role).count(), role).toBe(0);
}

test("every sheet of a printed result says whose it is, which edition, how complete, and where it comes from", async ({
  page,
}) => {
  await page.goto("/fr/t/aubrelac-metropole/e/2026/resultats");
  await expectSheets(page, "Aubrelac Métropole · édition 2026 · questionnaire rempli");
});

test("every sheet of the blank questionnaire says whose it is and where it comes from", async ({ page }) => {
  const { hub } = await startAssessment(page, { locale: "en" });
  await page.goto(`${hub}/imprimer`);
  await expectSheets(page, "Métropole de Lyon · trial · blank questionnaire");
});
