// D12: what browsers send in the background when a page is left ends at 64 KiB. What was typed last into a larger form
// arrives all the same, and where a browser has no other way, it asks before it leaves.
import { expect, type Page } from "@playwright/test";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { openJustification } from "./support/open-justification.ts";
import { saveProjects } from "./support/save-projects.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");
const LAST = "Derniers mots";
const IN_BACKGROUND = 64 * 1_024;

test("D12: the last words of a form of more than 64 KiB are on the server, although the page is left at once", async ({
  page,
  context,
}) => {
  const { question, hub } = await openLargeForm(page);
  await expect(async () => expect(await workers(page)).toBe("activated")).toPass();
  await note(page).fill(LAST);
  const sent = context.waitForEvent("request", (request) => request.method() === "POST");
  await page.goto(hub);
  expect((await sent).postData()?.length ?? 0).toBeGreaterThan(IN_BACKGROUND);
  await expectKept(page, question);
});

test("D12: without a worker the page asks before it is left, and who stays has it saved", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    serviceWorkers: "block",
    locale: "fr-FR",
    baseURL: baseURL ?? "",
  });
  const page = await context.newPage();
  const { question, hub } = await openLargeForm(page);
  const saved = page.waitForResponse((response) => response.request().method() === "POST");
  await note(page).fill(LAST);
  const asked = page.waitForEvent("dialog");
  const left = page.goto(hub).catch(() => undefined);
  await (await asked).dismiss();
  await left;
  await expect(page).toHaveURL(question);
  expect((await saved).status()).toBe(200);
  await page.goto(hub);
  await expectKept(page, question);
  await context.close();
});

/** Two projects of the longest texts, saved; the page is open, has saved once by itself, and is about to be typed into. */
async function openLargeForm(page: Page) {
  const { hub } = await startAssessment(page);
  const question = await saveProjects(page, hub, 2);
  await page.goto(question);
  await openJustification(page);
  await expect(async () => {
    await note(page).fill("");
    await note(page).fill("Première note");
    await expect(page.getByRole("status")).toHaveText(/Enregistré à/, { timeout: 3_000 });
  }).toPass();
  return { hub, question };
}

/** Read from the server, until what was sent in the background is there. */
async function expectKept(page: Page, question: string): Promise<void> {
  await expect(async () => {
    const kept = await (await page.request.get(question)).text();
    expect(kept.includes(LAST)).toBe(true);
  }).toPass({ timeout: 15_000 });
}

function workers(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const [worker] = await navigator.serviceWorker.getRegistrations();
    return worker?.active?.state;
  });
}

function note(page: Page) {
  return page.getByLabel(t("questions.workingNote"), { exact: true });
}
