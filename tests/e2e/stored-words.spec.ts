import { expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { openJustification } from "./support/open-justification.ts";
import { saveAndContinue } from "./support/openings.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");
const PAYLOADS = [
  `<img src="/x" onerror="window.stolen=1">`,
  `</title><script>window.stolen=1</script>`,
  `</script><svg onload="window.stolen=1">`,
  `"><a href="javascript:window.stolen=1">ici</a>`,
] as const;
const NAME = `Syndicat ${PAYLOADS[1]}`;
const QUESTION = "/s/data/q/data.open";
const PLACES = [
  "",
  QUESTION,
  "/s/data?vue=page",
  "/s/data/verifier",
  "/verifier",
  "/historique",
  "/resultats",
  "/imprimer",
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("scenario 17, stored XSS: what was typed is text wherever it is shown, and runs nowhere", async ({
      page,
    }) => {
      const hub = await startNamed(page, NAME);
      await page.goto(hub + QUESTION);
      await page.getByRole("radio", { name: new RegExp(`^${t("questions.level", { level: 2 })}`) }).check();
      await openJustification(page);
      await page.locator("textarea[name=publicText]").fill(PAYLOADS.join("\n"));
      await page.locator("textarea[name=workingNote]").fill(PAYLOADS.join("\n"));
      await saveAndContinue(page, t);
      await expect(page).not.toHaveURL(hub + QUESTION);

      for (const place of PLACES) {
        await page.goto(hub + place);
        await holdsNothingOf(page, `${place} shows`);
        expect(await page.title(), `${place} names the body`).toContain(NAME);
      }
      await page.goto(`${hub}/verifier`);
      for (const payload of PAYLOADS)
        await expect(page.getByText(payload, { exact: false }).first()).toBeVisible();
    });
  });
}

/** What a payload would have left in a page; a page that runs one has also asked for its picture, which fails the test. */
async function holdsNothingOf(page: Page, what: string): Promise<void> {
  const made = page.locator(`[onerror], [onload], [href^="javascript:"]`);
  await expect(made, `${what} an element that was typed`).toHaveCount(0);
  // The first page of a visit carries the script of its theme, in its head and by its hash.
  const inline = page.locator(
    "body script:not([src]):not([type='application/json']), head script + script:not([src])",
  );
  await expect(inline, `${what} a script that was typed`).toHaveCount(0);
}

async function startNamed(page: Page, name: string): Promise<string> {
  await page.goto("/fr/commencer/autre");
  await page.locator("input[name=nom]").fill(name);
  await page.locator("input[name=type][value=other]").check();
  const survey = page.locator("input[name=questionnaire][value=metropoles-numeriques]");
  if ((await survey.count()) > 0) await survey.check();
  await page.getByRole("button", { name: t("start.before.submit") }).click();
  await page.getByRole("button", { name: t("link.keep") }).click();
  await expect(page).toHaveURL(/\/e\/[^/]+$/);
  return new URL(page.url()).pathname;
}
