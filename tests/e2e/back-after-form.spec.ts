// U11: a page that answers a form is asked for like any other, so that Back and reload never ask to send it again.
import { expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { openJustification } from "./support/open-justification.ts";
import { saveAndContinue } from "./support/openings.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");
const QUESTION = "/s/integration/q/integration.planning";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("U11: error, mended, Back, reload: the page of the error, as it was", async ({ page }) => {
      const { hub } = await startAssessment(page);
      await sendWithoutReason(page, hub);
      await page.getByLabel(t("questions.reason")).fill("Compétence des communes");
      await saveAndContinue(page, t);
      await expect(page).not.toHaveURL(new RegExp(`${QUESTION}`));
      await page.goBack();
      await expectErrorPage(page);
      expect((await page.reload())?.status()).toBe(422);
      await expectErrorPage(page);
      await page.getByLabel(t("questions.reason")).fill("Compétence des communes membres");
      await saveAndContinue(page, t);
      await page.goto(hub + QUESTION);
      await expect(page.getByLabel(t("questions.reason"))).toHaveValue("Compétence des communes membres");
    });

    test("U11: a form without an account is kept the same way", async ({ page }) => {
      await page.goto("/fr/connexion");
      await page.getByRole("textbox").first().fill("nobody");
      await page.getByRole("button", { name: t("account.signIn.submit") }).click();
      await expect(page.getByRole("alert")).toBeFocused();
      expect((await page.reload())?.status()).toBe(422);
      await expect(page.getByRole("textbox").first()).toHaveValue("nobody");
    });
  });
}

test("U11: its address alone opens nothing, and says so on the page as it is saved", async ({
  page,
  browser,
  baseURL,
}) => {
  const { hub, link } = await startAssessment(page);
  await sendWithoutReason(page, hub);
  const other = await (await browser.newContext({ baseURL: baseURL ?? "", locale: "fr-FR" })).newPage();
  await other.goto(link);
  const response = await other.goto(page.url());
  expect(response?.status()).toBe(200);
  await expect(other.getByText(t("shell.pastForm"))).toBeVisible();
  await expect(other.getByRole("alert")).toHaveCount(0);
  expect(await other.content()).not.toContain("À vérifier avec l’urbanisme");
  // What the page leads to is the address without the key.
  const [form] = await other
    .locator("form#answers")
    .evaluateAll((forms) => forms.map((one) => one.getAttribute("action")));
  expect(form).toBe(hub + QUESTION);
});

test("U11: what asks without a browser gets its answer at once", async ({ page, baseURL }) => {
  const response = await page.request.post(`${baseURL}/fr/connexion`, {
    form: { courriel: "nobody" },
    headers: { Accept: "*/*" },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(422);
});

async function sendWithoutReason(page: Page, hub: string): Promise<void> {
  await page.goto(hub + QUESTION);
  await openJustification(page);
  await page.getByLabel(t("questions.workingNote"), { exact: true }).fill("À vérifier avec l’urbanisme");
  await page.getByRole("radio", { name: t("questions.notApplicable") }).check();
  await saveAndContinue(page, t);
  await expectErrorPage(page);
}

async function expectErrorPage(page: Page): Promise<void> {
  await expect(page.getByRole("alert")).toContainText(t("questions.errors", { count: 1 }));
  await expect(page).toHaveTitle(new RegExp(`^${t("shell.errorPrefix")}`));
  await expect(page.getByLabel(t("questions.workingNote"), { exact: true })).toHaveValue(
    "À vérifier avec l’urbanisme",
  );
  await expect(page.getByRole("radio", { name: t("questions.notApplicable") })).toBeChecked();
}
