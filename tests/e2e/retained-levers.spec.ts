import { expect } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { startFromDemonstration } from "./support/start-from-demonstration.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a lever is taken up from its line, told in it and in a list, changed in one of two tabs, and let go", async ({
    page,
    context,
  }) => {
    const { hub } = await startFromDemonstration(page);
    await page.goto(`${hub}/resultats`);
    const line = page.locator("#leviers li[id]").first();
    const title = (await line.locator("summary strong").textContent()) ?? "";
    await line.locator("summary").click();
    await line.getByRole("link", { name: t("roadmap.retain") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    const other = await context.newPage();
    await other.goto(page.url());

    const [owner, month] = [
      page.getByLabel(t("roadmap.ownerText.alone")),
      page.getByLabel(t("roadmap.month.label")),
    ];
    await owner.fill("Direction générale");
    await page.getByLabel(t("roadmap.note.label")).fill("Après le vote du budget <b>");
    await month.fill("2019-01");
    await page.getByRole("button", { name: t("roadmap.submit") }).click();
    await expect(page.getByRole("alert")).toContainText(t("roadmap.error.month"));
    await expect(owner).toHaveValue("Direction générale");
    await month.fill("2027-03");
    await page.getByRole("button", { name: t("roadmap.submit") }).click();
    await expect(page).toHaveURL(/resultats#retenus$/);
    const said = "Retenu\u202F: Direction générale, mars 2027. Après le vote du budget <b>";
    await expect(line.getByText(said)).toBeVisible();
    const list = page.getByRole("region", { name: t("roadmap.list.title") });
    await expect(list.getByRole("listitem")).toContainText([title]);
    await expect(list).toContainText(said);

    // The other tab was opened before.
    await other.getByLabel(t("roadmap.ownerText.alone")).fill("DSI");
    await other.getByRole("button", { name: t("roadmap.submit") }).click();
    await expect(other.getByText(t("roadmap.stale.title"))).toBeVisible();
    await expect(other.getByText(said)).toBeVisible();
    await expect(other.getByLabel(t("roadmap.ownerText.alone"))).toHaveValue("DSI");
    await other.getByRole("button", { name: t("roadmap.save") }).click();
    await expect(other.getByRole("region", { name: t("roadmap.list.title") })).toContainText(
      "Retenu\u202F: DSI.",
    );

    await other.getByRole("link", { name: `${t("roadmap.list.change")} ${title}` }).click();
    await other.getByRole("button", { name: t("roadmap.letGo") }).click();
    await expect(other.getByRole("region", { name: t("roadmap.list.title") })).toHaveCount(0);
    await other.goto(`${hub}/historique`);
    await expect(other.getByText(t("history.leverLetGo", { lever: title }))).toBeVisible();
    await expect(other.getByText(t("history.leverRetained", { lever: title }))).toHaveCount(2);
  });
});

test("U16: the blank questionnaire is printed section by section", async ({ page }) => {
  const { hub } = await startFromDemonstration(page);
  await page.goto(`${hub}/imprimer`);
  const choices = page.getByRole("navigation", { name: t("answering.print.choices") });
  const names = await choices.getByRole("link").allTextContents();
  await choices.getByRole("link").nth(2).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([names[2] ?? "?"]);
  const file = await page.pdf({ preferCSSPageSize: true });
  expect(file.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(10);
});
