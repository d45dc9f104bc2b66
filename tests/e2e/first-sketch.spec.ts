import { expect, type Page } from "@playwright/test";
import { sketchQuestions } from "../../app/domain/sketch/sketch-questions.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { type CountedVisit, countVisit } from "./support/counted-visit.ts";
import { model, textsIn } from "./support/questionnaire.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");
const texts = textsIn("fr");
const questions = sketchQuestions(model).map(({ id }) => id);
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1_280, height: 800 };

const main = (page: Page) => page.getByRole("main");
const startSketch = (page: Page) =>
  page.getByRole("button", { name: t("start.before.sketch", { count: questions.length }) });
const showRadar = (page: Page) => page.getByRole("button", { name: t("questions.sketch.show") });
const levelOf = (page: Page, question: string, level: number) =>
  page.locator(`input[name="${question}:answer"][value="${level}"]`);

test.describe("U7: without script and without account, from the home page to the radar", () => {
  test.use({ javaScriptEnabled: false });

  const ways: readonly (readonly [string, (page: Page, visit: CountedVisit) => Promise<void>])[] = [
    [
      "by the list",
      async (page, { press }) => {
        await press(main(page).getByRole("link", { name: t("site.home.sketch") }));
        await page.waitForURL(/\/commencer$/);
        await press(main(page).getByRole("link", { name: t("start.all.title") }));
        await page.waitForURL(/\/commencer\?tout/);
        await press(main(page).getByRole("link", { name: "Métropole de Lyon", exact: true }));
      },
    ],
    [
      "by the search",
      async (page, { press }) => {
        await press(page.getByRole("searchbox"));
        await page.keyboard.type("Villeurbanne");
        await press(page.getByRole("button", { name: t("kit.search.submit") }));
        await press(
          main(page).getByRole("link", { name: `${t("published.find.assess")} (Métropole de Lyon)` }),
        );
      },
    ],
  ];

  for (const [way, choose] of ways) {
    for (const viewport of [PHONE, DESKTOP]) {
      test(`${way}, at ${viewport.width} pixels: at most 14 clicks and 6 pages`, async ({ page }) => {
        await page.setViewportSize(viewport);
        const visit = countVisit(page);
        await page.goto("/fr/");
        await choose(page, visit);
        await visit.press(startSketch(page));
        await expect(page).toHaveURL(/\/esquisse$/);
        for (const [place, question] of questions.entries())
          await visit.press(levelOf(page, question, place % 5));
        for (const [place, question] of questions.entries())
          await expect(levelOf(page, question, place % 5)).toBeChecked();
        await visit.press(showRadar(page));
        await expect(page).toHaveURL(/\/esquisse\/radar$/);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("sketch.radar.heading"));
        await expect(page.getByRole("img", { name: t("sketch.plate.finding") })).toBeVisible();
        expect(visit.clicks()).toBeLessThanOrEqual(14);
        expect(visit.pages()).toBeLessThanOrEqual(6);
      });
    }
  }
});

test("the sketch says what is certain, draws every axis, names three levers and keeps ordinary answers", async ({
  page,
}) => {
  const { hub } = await startAssessment(page);
  await page.goto(`${hub}/esquisse`);
  for (const question of questions)
    await levelOf(page, question, question === "partnership.framework" ? 4 : 0).check();
  await showRadar(page).click();
  await expect(page).toHaveURL(/\/radar$/);
  // Partnerships: 2 of 5 points of weight at level 4 is 40 to 100; all others start at 0.
  // The whole: at least 40 / 9 = 4.4; at most (100 + 800 - 100 × the shares of the eight others) / 9.
  const others = 2 / 9 + 1 / 6 + 2 / 8 + 2 / 9 + 2 / 9 + 2 / 7 + 2 / 9 + 2 / 7;
  const high = Math.ceil((900 - 100 * others) / 9);
  await expect(main(page)).toContainText(t("sketch.certain.whole", { low: 4, high }));
  const row = page.getByRole("row", { name: new RegExp(texts.sections["partnership"]?.title ?? "") });
  await expect(row).toContainText(
    t("sketch.row.atLeast", { level: texts.maturityLevels["deployed"]?.label ?? "" }),
  );
  await expect(row).toContainText("40–100");
  await expect(main(page).getByRole("heading", { level: 2, name: t("sketch.levers.title") })).toBeVisible();
  await expect(main(page).getByRole("heading", { level: 3 })).toHaveCount(3);
  // The same answer on its own page.
  await page.goto(`${hub}/s/partnership/q/partnership.framework`);
  await expect(page.locator('input[name="answer"][value="4"]')).toBeChecked();
  await page.goto(`${hub}/historique`);
  await expect(main(page)).toContainText(texts.questions["partnership.framework"]?.short ?? "");
});

test("one question at a time leads through all of them to the same radar", async ({ page }) => {
  const { hub } = await startAssessment(page);
  await page.goto(`${hub}/esquisse`);
  await main(page)
    .getByRole("link", { name: t("questions.sketch.oneByOne") })
    .click();
  for (const [place, question] of questions.entries()) {
    await expect(page).toHaveURL(new RegExp(`q=${question}$`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      t("questions.sketch.headingOne", { number: place + 1, total: questions.length }),
    );
    await levelOf(page, question, 2).check();
    const last = place === questions.length - 1;
    await page
      .getByRole("button", {
        name: t(last ? "questions.sketch.show" : "questions.question.continue"),
        exact: true,
      })
      .last()
      .click();
  }
  await expect(page).toHaveURL(/\/esquisse\/radar$/);
});

test("an answer of the sketch that a colleague changed meanwhile is a conflict, and nothing is lost", async ({
  page,
  context,
}) => {
  const { hub } = await startAssessment(page);
  const [question = ""] = questions;
  const other = await context.newPage();
  await Promise.all([page, other].map((one) => one.goto(`${hub}/esquisse`, { waitUntil: "networkidle" })));
  await levelOf(other, question, 1).check();
  await showRadar(other).click();
  await other.waitForURL(/\/radar$/);
  await levelOf(page, question, 3).check();
  await showRadar(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    t("questions.conflict.heading", { count: 1 }),
  );
});

test("what stands around an answer stays when it is answered again in the sketch", async ({ page }) => {
  const { hub } = await startAssessment(page);
  const own = `${hub}/s/data/q/data.governance`;
  await page.goto(`${hub}/s/data?vue=page`);
  await page.locator('textarea[name="data.governance:publicText"]').evaluate((field) => {
    (field.closest("details") as HTMLDetailsElement | null)?.setAttribute("open", "");
  });
  await page.locator('textarea[name="data.governance:publicText"]').fill("Une charte votée");
  await levelOf(page, "data.governance", 1).check();
  await page.getByRole("button", { name: t("questions.section.save") }).click();
  await page.goto(`${hub}/esquisse`);
  await levelOf(page, "data.governance", 2).check();
  await showRadar(page).click();
  await page.waitForURL(/\/radar$/);
  await page.goto(own);
  await expect(page.locator('input[name="answer"][value="2"]')).toBeChecked();
  await expect(page.locator('textarea[name="publicText"]')).toHaveValue("Une charte votée");
});

test("the secret link waits until it is kept: beside the radar, and not on it", async ({ page }) => {
  await page.goto("/fr/commencer/dijon-metropole");
  await startSketch(page).click();
  await expect(page).toHaveURL(/\/esquisse$/);
  const radar = `${new URL(page.url()).pathname}/radar`;
  await page.goto(radar);
  const keep = main(page).getByRole("link", { name: t("start.keep.link") });
  await keep.click();
  const link = await page.getByRole("textbox", { name: t("link.label") }).inputValue();
  await page.getByRole("button", { name: t("link.keep") }).click();
  await page.goto(radar);
  await expect(keep).toHaveCount(0);
  expect(await page.content()).not.toContain(link.split("/").at(-1));
});
