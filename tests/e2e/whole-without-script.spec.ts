// Scenario 7: without script and on a small screen, an officer answers everything, a section a page, with a colleague who
// is invited on the way, reads it over and finalises it; every status says how things stand.
import { type Browser, expect, type Page } from "@playwright/test";
import { journey } from "../../app/domain/branching/journey.ts";
import { stepsOf } from "../../app/domain/branching/neighbours.ts";
import type { Answers } from "../../app/domain/questions/answer.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { finishSection } from "./support/answer-section.ts";
import { fillAnswer } from "./support/fill-answer.ts";
import { plannedAnswer } from "./support/planned-answer.ts";
import { model, sheetOf, textsIn } from "./support/questionnaire.ts";
import { joinTeam, nameAdministrator, signIn } from "./support/sign-in.ts";
import { test } from "./support/test.ts";

const words = wordsOf("fr");
const { t } = words;
const slug = "metropole-d-aix-marseille-provence";
const texts = textsIn("fr");
const places = [...model.questions.keys()];

test.describe.configure({ timeout: 120_000 });

test("scenario 7, JS off, whole questionnaire: answered by two, read over and finalised, with every status right", async ({
  browser,
  baseURL,
}) => {
  const open = () => someone(browser, baseURL ?? "");
  const [admin, officer, colleague] = [await open(), await open(), await open()];
  const administrator = `admin@${slug}.example`;
  nameAdministrator(administrator);
  await signIn(admin, administrator, words);
  await joinTeam(admin, officer, { slug, email: `lead@${slug}.example`, name: "Léa", role: "lead", words });
  await officer.getByRole("button", { name: t("dashboard.body.start.submit") }).click();
  await officer.waitForURL(/\/e\/2026/);
  const hub = new URL(officer.url()).pathname;
  expect(model.indicators).toHaveLength(48);

  // The colleague answers one section of the nine, the officer all others.
  const email = `camille@${slug}.example`;
  await joinTeam(officer, colleague, { slug, email, name: "Camille", role: "contributor", words });
  let answers: Answers = {};
  for (const { id } of model.sections) {
    const page = id === "data" ? colleague : officer;
    await expectStatus(officer, { hub, id, status: t("answering.hub.status.todo") });
    answers = await answerOnOnePage(page, { hub, id, answers });
    await expectStatus(officer, { hub, id, status: t("answering.hub.status.doing") });
    await page.goto(`${hub}/s/${id}/verifier`);
    await finishSection(page, words);
    await expectStatus(officer, { hub, id, status: t("answering.hub.status.done") });
  }

  await officer.goto(`${hub}/verifier`);
  await expect(officer.getByText(t("answering.check.complete"))).toBeVisible();
  await officer.goto(`${hub}/finaliser`);
  await expect(officer.getByText(t("finalisation.complete.finished"))).toHaveCount(model.sections.length);
  await expect(officer.getByText(t("finalisation.complete.open"))).toHaveCount(0);
  await expectRoom(officer);
  await officer.getByRole("checkbox", { name: t("finalisation.accurate.label") }).check();
  await officer.getByRole("button", { name: t("finalisation.submit") }).click();
  await expect(officer.getByRole("status")).toHaveText(t("finalisation.notice.done"));
  await officer.goto(`${hub}/versions/1`);
  await expectRoom(officer);
  await colleague.goto(hub);
  await expect(colleague.getByText(/^Finalisée le .* par Léa \(version 1\)/).first()).toBeVisible();
  await expect(colleague.getByRole("link", { name: t("kit.banner.reopen") })).toHaveCount(0);
});

interface OneSection {
  readonly hub: string;
  readonly id: string;
}

/** Questions that an answer brings onto the page are answered the next time it is opened. */
async function answerOnOnePage(
  page: Page,
  { hub, id, answers }: OneSection & { readonly answers: Answers },
): Promise<Answers> {
  let given = answers;
  for (let left = openIn(id, given); left.length > 0; left = openIn(id, given)) {
    await page.goto(`${hub}/s/${id}?vue=page`);
    await expectRoom(page);
    const filled: Record<string, Answers[string]> = {};
    for (const questionId of left) {
      const sheet = sheetOf(questionId, "fr", given);
      const answer = plannedAnswer(sheet, places.indexOf(questionId));
      const scope = page.getByRole("group", { name: sheet.words.question, exact: true });
      await fillAnswer({ scope, words }, sheet, answer);
      filled[questionId] = answer;
    }
    given = { ...given, ...filled };
    await page.getByRole("button", { name: t("questions.section.save") }).click();
    await expect(page).toHaveURL(/\/verifier\?avis=enregistre$/);
  }
  return given;
}

/** Ids of the questions on the path that nobody has answered. */
function openIn(id: string, answers: Answers): readonly string[] {
  const path = journey(model, answers);
  return stepsOf(path, id)
    .filter(({ state }) => state === "unanswered")
    .map(({ question }) => question.id);
}

async function expectStatus(
  page: Page,
  { hub, id, status }: OneSection & { readonly status: string },
): Promise<void> {
  await page.goto(hub);
  const task = page.getByRole("listitem").filter({ hasText: texts.sections[id]?.task ?? id });
  await expect(task).toContainText(status);
}

async function expectRoom(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page
    .locator("html")
    .evaluate((html) => ({ scrollWidth: html.scrollWidth, clientWidth: html.clientWidth }));
  expect(scrollWidth, page.url()).toBeLessThanOrEqual(clientWidth);
}

async function someone(browser: Browser, baseURL: string): Promise<Page> {
  const viewport = { width: 320, height: 640 };
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: "fr-FR", viewport });
  return context.newPage();
}
