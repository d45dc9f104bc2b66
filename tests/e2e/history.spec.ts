import { expect, type Page } from "@playwright/test";
import { locales } from "../../app/i18n/locale.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { axeFaults } from "./support/axe-faults.ts";
import { twoColleagues } from "./support/colleagues.ts";
import { openJustification } from "./support/open-justification.ts";
import { saveAndContinue } from "./support/openings.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");
const QUESTION = "/s/data/q/data.open";

for (const javaScriptEnabled of [true, false]) {
  const withOrWithout = javaScriptEnabled ? "with script" : "without script";

  test(`the history shows what two colleagues wrote, and restores it as a new entry, ${withOrWithout}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const { hub, link } = await startAssessment(page);
    const options = { javaScriptEnabled, locale: "fr-FR", baseURL: baseURL ?? "" };
    const { first, second } = await twoColleagues(browser, link, options);
    const question = hub + QUESTION;
    await answer(first, question, { level: 2, text: "Premier texte" });
    await answer(second, question, { level: 4, text: "Second texte" });

    await first.goto(question);
    await first.getByRole("link", { name: t("questions.question.history") }).click();
    await expect(first.getByRole("heading", { level: 1, name: t("history.heading") })).toBeVisible();
    const table = first.getByRole("table", { name: t("history.caption") });
    await expect(table.getByText("Premier texte").first()).toBeAttached();
    await expect(table.getByText("Second texte").first()).toBeVisible();

    // The newest of the saves that the line sums up: what it replaced is the first text.
    await table.getByText(t("history.saves", { count: 2 })).click();
    const newest = table.getByRole("listitem").filter({ hasText: t("history.version", { version: 2 }) });
    await newest.getByRole("button", { name: t("history.restore.submit") }).click();
    await expect(first.getByRole("status")).toContainText(t("history.restore.done"));
    await expect(rows(first)).toHaveCount(2);
    await expect(rows(first).first()).toContainText(t("history.source.restore"));
    await expect(rows(first).first()).toContainText(t("history.version", { version: 3 }));
    await first.goto(question);
    await expect(level(first, 2)).toBeChecked();
    await expect(first.getByLabel(t("questions.publicText"), { exact: true })).toHaveValue("Premier texte");
  });

  test(`restoring asks again when the answer has changed since, ${withOrWithout}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const { hub, link } = await startAssessment(page);
    const options = { javaScriptEnabled, locale: "fr-FR", baseURL: baseURL ?? "" };
    const { first, second } = await twoColleagues(browser, link, options);
    const question = hub + QUESTION;
    await answer(first, question, { level: 1, text: "" });
    await answer(first, question, { level: 2, text: "" });
    await first.goto(`${hub}/historique`);
    await first.getByText(t("history.saves", { count: 2 })).click();
    await answer(second, question, { level: 4, text: "Entre-temps" });

    await first
      .getByRole("button", { name: t("history.restore.submit") })
      .first()
      .click();
    const heading = first.getByRole("heading", { level: 1, name: t("history.restore.stale") });
    await expect(heading).toBeFocused();
    await expect(first.getByText("Entre-temps")).toBeVisible();
    await second.goto(question);
    await expect(level(second, 4)).toBeChecked();

    await first.getByRole("button", { name: t("history.restore.anyway") }).click();
    await expect(first.getByRole("status")).toContainText(t("history.restore.done"));
    await second.goto(question);
    await expect(level(second, 1)).toBeChecked();
  });
}

test("the history is narrowed by its address, and is the same 404 as nothing for another visitor", async ({
  page,
  browser,
  baseURL,
}) => {
  const { hub } = await startAssessment(page);
  await page.goto(hub);
  await page.getByRole("link", { name: t("history.heading") }).click();
  await expect(page.getByText(t("history.empty"))).toBeVisible();
  await answer(page, `${hub}/s/data/q/data.open`, { level: 1, text: "" });
  await answer(page, `${hub}/s/steering/q/steering.strategy`, { level: 3, text: "" });
  await page.goto(`${hub}/historique`);
  await expect(rows(page)).toHaveCount(2);
  await page.getByText(t("history.filter.title")).click();
  await page.getByLabel(t("history.filter.section"), { exact: true }).selectOption("data");
  await page.getByRole("button", { name: t("history.filter.submit") }).click();
  await expect(page).toHaveURL(/section=data/);
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("link", { name: t("history.filter.clear") }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.goto(`${hub}/historique?q=data.open&source=restore`);
  await expect(page.getByText(t("history.noMatch"))).toBeVisible();

  const stranger = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  const refused = await stranger.goto(`${hub}/historique`);
  expect(refused?.status()).toBe(404);
});

for (const locale of locales) {
  test(`a history with entries in it is open to everyone, ${locale}`, async ({ page }) => {
    const { hub } = await startAssessment(page);
    await answer(page, hub + QUESTION, { level: 1, text: "Un texte" });
    await answer(page, hub + QUESTION, { level: 2, text: "Un autre texte" });
    await page.goto(`/${locale}${hub.slice(3)}/historique?q=data.open`);
    await page.locator("table summary").click();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const isWide = await page.locator("html").evaluate((html) => html.scrollWidth > html.clientWidth);
    expect(isWide, "scrolls sideways at 320 pixels").toBe(false);
    const cell = page.getByRole("row").nth(1).getByRole("cell").first();
    await expect(cell).toHaveAttribute("data-label", wordsOf(locale).t("history.column.who"));
  });
}

interface Given {
  readonly level: number;
  readonly text: string;
}

async function answer(page: Page, question: string, { level: number, text }: Given): Promise<void> {
  await page.goto(question);
  await level(page, number).check();
  await openJustification(page);
  await page.getByLabel(t("questions.publicText"), { exact: true }).fill(text);
  await saveAndContinue(page, t);
  await expect(page).not.toHaveURL(question);
}

function level(page: Page, number: number) {
  return page.getByRole("radio", { name: new RegExp(`^${t("questions.level", { level: number })}`) });
}

/** Without the one of the headings. */
function rows(page: Page) {
  return page
    .getByRole("table")
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") });
}
