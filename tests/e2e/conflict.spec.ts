import { type Browser, expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { twoColleagues } from "./support/colleagues.ts";
import { openJustification } from "./support/open-justification.ts";
import { saveAndContinue } from "./support/openings.ts";
import { sheetOf } from "./support/questionnaire.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");
const QUESTION = "/s/data/q/data.open";
const SHORT = sheetOf("data.open", "fr", {}).words.short;

for (const javaScriptEnabled of [true, false]) {
  const withOrWithout = javaScriptEnabled ? "with script" : "without script";
  const options = { javaScriptEnabled, locale: "fr-FR" };

  test(`a third change while someone compares two makes a new conflict, and loses none, ${withOrWithout}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const { first, second, question } = await bothOnOneQuestion(page, {
      browser,
      options,
      site: baseURL ?? "",
    });
    await answer(second, { level: 4, text: "Portail ouvert depuis 2024" });
    await expect(second).not.toHaveURL(question);
    await answer(first, { level: 2, text: "Mise à jour en retard" });

    await expectConflict(first);
    await expect(first.getByText("Portail ouvert depuis 2024").first()).toBeVisible();
    await expect(first.getByText("Mise à jour en retard").first()).toBeVisible();

    // A third change while the first officer reads makes a new conflict, with the newest version.
    await second.goto(question);
    await answer(second, { level: 3, text: "Portail ouvert, inventaire en cours" });
    await expect(second).not.toHaveURL(question);
    await chooseMineAndBothTexts(first);
    await expectConflict(first);
    await expect(first.getByText("inventaire en cours").first()).toBeVisible();

    await chooseMineAndBothTexts(first);
    await expect(first).not.toHaveURL(question);
    await first.goto(question);
    await expect(level(first, 2)).toBeChecked();
    const text = first.getByLabel(t("questions.publicText"), { exact: true });
    await expect(text).toHaveValue(/Mise à jour en retard/);
    await expect(text).toHaveValue(/inventaire en cours/);
    await expect(first.locator("input[name=version]")).toHaveValue("4");
  });
}

test("a page that saves by itself says that someone else was faster, and leads to both versions", async ({
  page,
  browser,
  baseURL,
}) => {
  const options = { locale: "fr-FR" };
  const { first, second, question } = await bothOnOneQuestion(page, {
    browser,
    options,
    site: baseURL ?? "",
  });
  await answer(second, { level: 4, text: "Portail ouvert" });
  await expect(second).not.toHaveURL(question);
  await level(first, 1).check();
  await expect(first.getByRole("alert")).toContainText(t("questions.autosave.conflict", { question: SHORT }));
  await first.getByRole("button", { name: t("questions.autosave.resolve") }).click();
  // The text was changed by the other alone: it is kept, and nobody asks.
  await expectConflict(first, 1);
  await first.getByRole("button", { name: t("questions.conflict.save") }).click();
  await expect(first).not.toHaveURL(question);
  await first.goto(question);
  await expect(level(first, 1)).toBeChecked();
  await expect(first.getByLabel(t("questions.publicText"), { exact: true })).toHaveValue("Portail ouvert");
});

interface Setting {
  readonly browser: Browser;
  readonly options: { readonly javaScriptEnabled?: boolean; readonly locale: string };
  readonly site: string;
}

/** Both have the same question open, at its first version. */
async function bothOnOneQuestion(page: Page, { browser, options, site }: Setting) {
  const { hub, link } = await startAssessment(page);
  const question = hub + QUESTION;
  await page.goto(question);
  await answer(page, { level: 0, text: "" });
  await expect(page).not.toHaveURL(question);
  const { first, second } = await twoColleagues(browser, link, { ...options, baseURL: site });
  await Promise.all([first.goto(question), second.goto(question)]);
  return { first, second, question };
}

async function answer(
  page: Page,
  { level: number, text }: { readonly level: number; readonly text: string },
) {
  await level(page, number).check();
  await openJustification(page);
  await page.getByLabel(t("questions.publicText"), { exact: true }).fill(text);
  await saveAndContinue(page, t);
}

function level(page: Page, number: number) {
  return page.getByRole("radio", { name: new RegExp(`^${t("questions.level", { level: number })}`) });
}

/** `count`: how many things are to be chosen. */
async function expectConflict(page: Page, count = 2): Promise<void> {
  const heading = page.getByRole("heading", {
    level: 1,
    name: t("questions.conflict.heading", { count }),
  });
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
}

async function chooseMineAndBothTexts(page: Page): Promise<void> {
  const part = (name: "answer" | "publicText") =>
    page.getByRole("group", { name: t(`questions.conflict.part.${name}`), exact: true });
  await part("answer")
    .getByRole("radio", { name: t("questions.conflict.keepMine") })
    .check();
  await part("publicText")
    .getByRole("radio", { name: t("questions.conflict.combine") })
    .check();
  await page.getByRole("button", { name: t("questions.conflict.save") }).click();
}
