// U19: a list of ten projects, twenty fields each, was a page of 24,594 px. Projects that are filled in are a line each.
import { expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { saveProjects } from "./support/save-projects.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with script" : "without script";
  test.describe(how, () => {
    test.use({ javaScriptEnabled, viewport: { width: 1_280, height: 900 } });

    test(`U19: ten projects are ten lines, of which one is opened and changed, ${how}`, async ({ page }) => {
      const { hub } = await startAssessment(page);
      const address = await saveProjects(page, hub, 10);
      await page.goto(address);
      const folds = page.locator("fieldset details", { hasText: t("questions.rows.open") });
      await expect(folds).toHaveCount(10);
      expect(await heightOf(page)).toBeLessThan(5 * 900);
      await folds.nth(3).locator("summary").first().click();
      const name = page.locator('[name="entry.3.name"]');
      await expect(name).toBeVisible();
      await expect(page.locator('[name="entry.4.name"]')).toBeHidden();
      await name.fill("Quatrième projet");
      await page.getByRole("button", { name: t("questions.question.continue"), exact: true }).click();
      await expect(page).not.toHaveURL(new RegExp(`${address}$`));
      await page.goto(address);
      await expect(page.getByRole("group", { name: /^4\. Quatrième projet$/ })).toBeVisible();
      // The others are as they were: a folded field is sent like any other.
      await expect(page.locator('[name="entry.4.name"]')).not.toHaveValue("");
    });

    test(`U19: a mistake in a folded project opens it, ${how}`, async ({ page }) => {
      const { hub } = await startAssessment(page);
      const address = await saveProjects(page, hub, 3);
      await page.goto(address);
      const folds = page.locator("fieldset details", { hasText: t("questions.rows.open") });
      await folds.nth(1).locator("summary").first().click();
      await page.locator('[name="entry.1.total-cost"]').fill("beaucoup");
      await page.getByRole("button", { name: t("questions.question.continue"), exact: true }).click();
      await expect(page.getByRole("alert").first()).toBeVisible();
      await expect(page.locator('[name="entry.1.total-cost"]')).toBeVisible();
      await expect(page.locator('[name="entry.2.total-cost"]')).toBeHidden();
    });

    test(`U19: one more project is asked for below the others, ${how}`, async ({ page }) => {
      const { hub } = await startAssessment(page);
      await page.goto(await saveProjects(page, hub, 2));
      await page
        .getByRole("button", { name: t("questions.rows.add") })
        .last()
        .click();
      await expect(page.locator('[name="entry.2.name"]')).toBeVisible();
      await expect(page.locator('[name="entry.0.name"]')).toBeHidden();
    });
  });
}

test("U19: a project that is alone stays open", async ({ page }) => {
  const { hub } = await startAssessment(page);
  await page.goto(await saveProjects(page, hub, 1));
  await expect(page.locator('[name="entry.0.name"]')).toBeVisible();
});

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}
