import { expect, type Page } from "@playwright/test";
import { wordsOf } from "../../../app/i18n/server-words.server.ts";
import type { Started } from "./start-assessment.ts";

/** An assessment of its own, with every answer of a fictional métropole to begin with. */
export async function startFromDemonstration(
  page: Page,
  slug = "metropole-du-grand-trevialle",
): Promise<Started> {
  const { t } = wordsOf("fr");
  await page.goto(`/fr/commencer/${slug}`);
  await page.getByRole("radio", { name: t("start.before.from.copy") }).check();
  await page.getByRole("button", { name: t("start.before.submit") }).click();
  const link = await page.getByRole("textbox", { name: t("link.label") }).inputValue();
  await page.getByRole("button", { name: t("link.keep") }).click();
  await expect(page).toHaveURL(/\/e\/[^/]+$/);
  return { link, hub: new URL(page.url()).pathname };
}
