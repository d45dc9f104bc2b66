import { expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { PAUSE_MS } from "../../app/questions/autosave/autosave.ts";
import { openJustification } from "./support/open-justification.ts";
import { saveAndContinue } from "./support/openings.ts";
import { sheetOf } from "./support/questionnaire.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");
const QUESTION = "/s/data/q/data.use";
const SHORT = sheetOf("data.use", "fr", {}).words.short;
const SAVED = /Enregistré à \d\d:\d\d/;

let question: string;

test.beforeEach(async ({ page }) => {
  question = (await startAssessment(page)).hub + QUESTION;
  await page.goto(question);
  await openJustification(page);
});

test("what is typed is on its way to the server within two seconds, and the page says when it was saved", async ({
  page,
}) => {
  await ready(page);
  const sent = page.waitForRequest((request) => request.method() === "POST", { timeout: 2_000 });
  await note(page).fill("Deux usages suivis en comité");
  await sent;
  await expect(page.getByRole("status")).toHaveText(SAVED);
  await page.reload();
  await expect(note(page)).toHaveValue("Deux usages suivis en comité");
});

test("a page that nobody touches sends nothing, whatever it holds", async ({ page }) => {
  await level(page, 2).check();
  await note(page).fill("Relu en comité\nà confirmer");
  await saveAndContinue(page, t);
  await expect(page).not.toHaveURL(question);
  const posts: string[] = [];
  page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
  await page.goto(question, { waitUntil: "networkidle" });
  await page.waitForTimeout(PAUSE_MS + 500);
  expect(posts).toEqual([]);
});

test("a click on Continue counts, although leaving the field brings up a message above the button", async ({
  page,
}) => {
  await ready(page);
  await note(page).fill("a".repeat(2_001));
  const button = page.getByRole("button", { name: t("questions.question.continue"), exact: true });
  await button.hover();
  await page.mouse.down();
  await expect(button).toBeFocused();
  await page.mouse.up();
  await expect(page.getByRole("alert")).toBeFocused();
});

test("what is done before the script arrives stays as it is", async ({ page, context }) => {
  await level(page, 1).check();
  await note(page).fill("Ancienne note");
  await saveAndContinue(page, t);
  await expect(page).not.toHaveURL(question);
  const held = Promise.withResolvers<void>();
  await context.route(/\/assets\/(?!theme-).+\.js$/, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(question, { waitUntil: "commit" });
  await level(page, 3).check();
  await openJustification(page);
  await note(page).fill("Nouvelle note, saisie aussitôt");
  const link = page.getByLabel(t("questions.evidence.url", { number: 1 }));
  await link.fill("https://exemple.fr/deliberation");
  held.resolve();
  await expect(page.getByRole("status")).toHaveText(SAVED, { timeout: 15_000 });
  await expect(level(page, 3)).toBeChecked();
  await expect(note(page)).toHaveValue("Nouvelle note, saisie aussitôt");
  await expect(link).toHaveValue("https://exemple.fr/deliberation");
});

test("should the script fail, the page is again the one of the server, and works", async ({ context }) => {
  // A page of its own: its faults are meant.
  const tab = await context.newPage();
  await tab.route(question, async (route) => {
    if (route.request().method() !== "GET") return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/"view":\{/, '"view":{},"lost":{');
    await route.fulfill({ response, body });
  });
  const failed = tab.waitForEvent("console", (message) => message.type() === "error");
  await tab.goto(question);
  await failed;
  await openJustification(tab);
  await note(tab).fill("Sans le script");
  await saveAndContinue(tab, t);
  await expect(tab).not.toHaveURL(question);
  await tab.unroute(question);
  await tab.goBack();
  await expect(note(tab)).toHaveValue("Sans le script");
});

test("without a network the page says so and keeps the text, and saves it once the network is back", async ({
  page,
  context,
}) => {
  await ready(page);
  await context.setOffline(true);
  await note(page).fill("Saisi dans le train");
  await expect(page.getByRole("alert")).toHaveText(t("questions.autosave.retrying", { question: SHORT }));
  await expect(note(page)).toHaveValue("Saisi dans le train");
  await context.setOffline(false);
  await expect(page.getByRole("status")).toHaveText(SAVED, { timeout: 15_000 });
  await page.reload();
  await expect(note(page)).toHaveValue("Saisi dans le train");
});

test("text that never reached the server is offered back in the same tab", async ({ page, context }) => {
  await ready(page);
  const saves = (url: URL) => url.pathname.startsWith(new URL(page.url()).pathname);
  await context.route(saves, (route) =>
    route.request().method() === "POST" ? route.abort() : route.fallback(),
  );
  await note(page).fill("Perdu avec la page");
  await expect(page.getByRole("alert")).toHaveText(t("questions.autosave.retrying", { question: SHORT }));
  // Leaving is warned about: the reader insists.
  page.once("dialog", (dialog) => dialog.accept());
  await page.reload();
  const restore = page.getByRole("button", { name: t("questions.unsent.restore") });
  // The offer comes with the script: the page has all it needs, and the network may change.
  await expect(restore).toBeVisible();
  await context.unroute(saves);
  await expect(note(page)).toHaveValue("");
  await restore.click();
  await expect(note(page)).toHaveValue("Perdu avec la page");
  await expect(page.getByRole("status")).toHaveText(SAVED);
});

test("a form sent twice at once is saved once, and a reload sends nothing again", async ({ page }) => {
  await level(page, 2).check();
  const button = page.getByRole("button", { name: t("questions.question.continue"), exact: true });
  await button.evaluate((element: HTMLButtonElement) => {
    element.click();
    element.click();
  });
  await expect(page).not.toHaveURL(question);
  await page.reload();
  await page.goto(question);
  await expect(level(page, 2)).toBeChecked();
  await expect(page.locator("input[name=version]")).toHaveValue("1");
});

test("two tabs with the same answer are no conflict", async ({ page, context }) => {
  const tab = await context.newPage();
  await tab.goto(question);
  for (const each of [page, tab]) {
    await level(each, 3).check();
    await saveAndContinue(each, t);
    await expect(each).not.toHaveURL(question);
  }
});

test("scenario 5, browser Back after Continue: what was saved is shown, to be changed and saved again", async ({
  page,
}) => {
  await level(page, 1).check();
  await saveAndContinue(page, t);
  await expect(page).not.toHaveURL(question);
  await page.goBack();
  await expect(page).toHaveURL(question);
  await expect(level(page, 1)).toBeChecked();
  await level(page, 4).check();
  await saveAndContinue(page, t);
  await expect(page).not.toHaveURL(question);
  await page.goto(question);
  await expect(level(page, 4)).toBeChecked();
});

/** The page saves by itself once its script has taken it over: the counter of a text then counts. */
async function ready(page: Page): Promise<void> {
  const text = page.getByLabel(t("questions.publicText"), { exact: true });
  await expect(async () => {
    await text.fill("");
    await text.pressSequentially("a");
    await expect(page.getByText(t("questions.counter.left", { count: 999, amount: "999" }))).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  await text.fill("");
  await expect(page.getByRole("status")).toHaveText(SAVED, { timeout: 15_000 });
}

function note(page: Page) {
  return page.getByLabel(t("questions.workingNote"), { exact: true });
}

function level(page: Page, number: number) {
  return page.getByRole("radio", { name: new RegExp(`^${t("questions.level", { level: number })}`) });
}
