import { expect } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { startFromDemonstration } from "./support/start-from-demonstration.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");

test.use({ javaScriptEnabled: false });

test("a roadmap begins with the levers of the result, and is followed row by row without script", async ({
  page,
}) => {
  const { hub } = await startFromDemonstration(page);
  await page.goto(`${hub}/feuille-de-route`);
  await page.getByRole("link", { name: t("roadmap.plan.choose") }).click();
  await expect(page).toHaveURL(/resultats#leviers$/);
  const line = page.locator("#leviers li[id]").first();
  const title = (await line.locator("summary strong").textContent()) ?? "";
  await line.locator("summary").click();
  await line.getByRole("link", { name: t("roadmap.retain") }).click();
  await page.getByLabel(t("roadmap.month.label")).fill("2020-01");
  await page.getByLabel(t("roadmap.budget.label")).fill("120 k€");
  await page.getByRole("button", { name: t("roadmap.submit") }).click();
  await page.getByRole("link", { name: t("roadmap.list.plan") }).click();

  const row = page.getByRole("row").filter({ hasText: title });
  await expect(row).toContainText(t("roadmap.table.overdue"));
  await expect(row).toContainText("120 k€");
  await row.getByRole("link", { name: `${t("roadmap.list.change")} ${title}` }).click();
  await page.getByLabel(t("roadmap.status.label")).selectOption("done");
  await page.getByLabel(t("roadmap.month.label")).fill("2019-01");
  await page.getByRole("button", { name: t("roadmap.save") }).click();
  // The page with its mistake still knows where it was come from.
  await expect(page.getByRole("alert")).toContainText(t("roadmap.error.month"));
  await page.getByLabel(t("roadmap.month.label")).fill("2020-02");
  await page.getByRole("button", { name: t("roadmap.save") }).click();
  await expect(page).toHaveURL(/feuille-de-route\?enregistre$/);
  await expect(page.getByRole("status")).toHaveText(t("roadmap.plan.saved"));
  await expect(row).toContainText(t("kit.leverStatus.done"));
  await expect(row).not.toContainText(t("roadmap.table.overdue"));
});
