import { expect, type Page } from "@playwright/test";
import type { Answers } from "../../app/domain/questions/answer.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import type { Words } from "../../app/i18n/words.ts";
import { answerSection, finishSection } from "./support/answer-section.ts";
import { type PublishedScores, publishedScores } from "./support/published-scores.ts";
import { model, textsIn } from "./support/questionnaire.ts";
import { cornersOf, figuresOf, readTable } from "./support/read-results.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1_280, height: 900 };
/** A page rounds to the whole number, the command to one decimal. */
const HALF_A_POINT = 0.56;

test.describe.configure({ timeout: 180_000 });

for (const variant of [
  { title: "in French with script", locale: "fr", javaScriptEnabled: true },
  { title: "in English without script", locale: "en", javaScriptEnabled: false },
] as const) {
  test.describe(variant.title, () => {
    test.use({ javaScriptEnabled: variant.javaScriptEnabled, viewport: NARROW });

    test("someone new answers everything on a small screen and reads the same figures as anyone recomputes", async ({
      page,
    }) => {
      const words = wordsOf(variant.locale);
      await startAssessment(page, { locale: variant.locale });
      const answers = await answerEverything(page, words);
      await page.goto(`${hubOf(page)}/resultats`);
      await page.setViewportSize(WIDE);
      await compareFigures(page, words, publishedScores(answers));
    });
  });
}

/** From the hub, section after section, each finished and shown so on the hub. */
async function answerEverything(page: Page, words: Words): Promise<Answers> {
  const { t } = words;
  const hub = new URL(page.url()).pathname;
  let answers: Answers = {};
  for (const { id } of model.sections) {
    const name = textsIn(words.locale).sections[id]?.task ?? id;
    const task = page.getByRole("listitem").filter({ hasText: name });
    await expect(task).toContainText(t("answering.hub.status.todo"));
    await page.goto(`${hub}/s/${id}`);
    answers = await answerSection(page, id, { words, answers });
    await expectNoSidewaysScroll(page);
    await finishSection(page, words);
    await page.goto(hub);
    await expect(task).toContainText(t("answering.hub.status.done"));
  }
  return answers;
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const widths = await page
    .locator("html")
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  expect(widths.scrollWidth, page.url()).toBeLessThanOrEqual(widths.clientWidth);
}

function hubOf(page: Page): string {
  return /^\/..\/t\/[^/]+\/e\/[^/]+/.exec(new URL(page.url()).pathname)?.[0] ?? "";
}

async function compareFigures(page: Page, words: Words, published: PublishedScores): Promise<void> {
  const dimensions = model.dimensions.map(({ id }) => published.dimensions[id]);
  const scores = dimensions.map((dimension) => dimension?.score ?? Number.NaN);
  const radar = page.getByRole("img", { name: words.t("results.profile.radar.title") }).first();
  const dots = page.getByRole("img", { name: words.t("results.profile.dots.title") }).first();
  const table = await readTable(page, words);
  for (const [index, score] of scores.entries()) {
    const figures = [
      (await cornersOf(radar))[index],
      (await figuresOf(radar))[index],
      (await figuresOf(dots))[index],
      table[index]?.score,
    ];
    for (const figure of figures)
      expect(
        Math.abs(Number(figure) - score),
        `${model.dimensions[index]?.id}: ${figure} for ${score}`,
      ).toBeLessThan(HALF_A_POINT);
  }
  await compareLevers(page, words, published);
}

async function compareLevers(page: Page, { locale, t }: Words, { levers, toDocument }: PublishedScores) {
  const texts = textsIn(locale);
  for (const lane of ["quick", "mandate"] as const) {
    const titles = page
      .getByRole("heading", { name: texts.lanes[lane] ?? lane, exact: true })
      .locator("xpath=..")
      .locator("summary > strong");
    await expect(titles).toHaveText(levers[lane].map(({ id }) => texts.levers[id]?.title ?? id));
  }
  const rows = page.getByRole("table", { name: t("results.toDocument.title") }).getByRole("row");
  await expect(rows).toHaveCount(toDocument.length + 1);
}
