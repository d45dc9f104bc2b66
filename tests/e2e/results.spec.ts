import { expect, type Locator, type Page } from "@playwright/test";
import type { Answers } from "../../app/domain/questions/answer.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { answerQuestions } from "./support/answer-questions.ts";
import { textsIn } from "./support/questionnaire.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const { t } = wordsOf("fr");
const { sentences, maturityLevels } = textsIn("fr");
const WHOLE = "/fr/t/metropole-de-montaubrel/e/2026/resultats";
const PHONE = { width: 390, height: 844 };

test("U10: radar and dot plot stand side by side from 1000 pixels, with one key, and one below the other before", async ({
  page,
}) => {
  await page.goto(WHOLE);
  const [radar, dots] = [page.locator(".chart-radar"), page.locator(".chart-wide")];
  for (const [width, isBeside] of [
    [1_280, true],
    [1_000, true],
    [999, false],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const [left, right] = [await boxOf(radar), await boxOf(dots)];
    expect(right.x > left.x + left.width - 1, `${width}`).toBe(isBeside);
    expect(right.y < left.y + left.height, `${width}`).toBe(isBeside);
  }
  await expect(page.getByText(t("results.legend.score"), { exact: true })).toHaveCount(1);
});

test("the menu leads to each part that the page has", async ({ page }) => {
  await page.goto(WHOLE);
  const links = page.getByRole("navigation", { name: t("results.menu") }).getByRole("link");
  const parts = links.and(page.locator("[href^='#']"));
  expect(await parts.count()).toBeGreaterThanOrEqual(4);
  // The rest is the same among others, and what is taken along.
  expect(await links.and(page.locator("[href$='/pairs']")).count()).toBe(1);
  expect(await links.and(page.locator("[href$='.pdf'], [href$='.pptx']")).count()).toBe(2);
  expect(await links.count()).toBe((await parts.count()) + 3);
  for (const link of await parts.all()) {
    const target = page.locator((await link.getAttribute("href")) ?? "#none");
    await link.click();
    await expect(target).toBeInViewport();
    await expect(target).toContainText((await link.textContent()) ?? "?");
  }
});

test("U12: on a phone the reading takes nine screens at most, with the finding, no key to a radar that is not there, and the names of the levels", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  for (const slug of ["auzerande-metropole", "metropole-de-talverne", "port-aiglan-metropole"]) {
    await page.goto(`/fr/t/${slug}/e/2026/resultats`);
    const annexes = await page.locator("#annexes").evaluate((one) => one.getBoundingClientRect().top);
    expect(annexes / PHONE.height, slug).toBeLessThanOrEqual(9);
  }
  await page.goto(WHOLE);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.locator(".chart-radar")).toBeHidden();
  await expect(page.locator(".chart-narrow")).toBeVisible();
  await expect(page.getByRole("figure").getByText(/^Points les plus avancés/)).toBeVisible();
  for (const { label } of Object.values(maturityLevels))
    await expect(page.getByRole("figure").getByRole("listitem").filter({ hasText: label })).toBeVisible();
});

test("U9: an empty result is one quiet picture under the next step, on one screen and a half", async ({
  page,
}) => {
  const { hub } = await startAssessment(page);
  await page.setViewportSize({ width: 1_280, height: 900 });
  await page.goto(`${hub}/resultats`);
  const next = page.getByRole("link", { name: t("results.empty.action") });
  expect((await boxOf(next)).y).toBeLessThan((await boxOf(page.locator(".chart-radar"))).y);
  await expect(page.getByRole("img").filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole("table")).toHaveCount(0);
  expect(await page.locator("html").evaluate((html) => html.scrollHeight)).toBeLessThanOrEqual(1_350);
});

test("U8 and U9: with a few answers nothing is found of the shape, one picture shows what is open, and the next step comes first", async ({
  page,
}) => {
  const answers: Answers = {
    "steering.elected-lead": { state: "answered", value: 4 },
    "data.open": { state: "answered", value: 2 },
  };
  const { hub } = await startAssessment(page);
  await answerQuestions(page, hub, answers);
  await page.goto(`${hub}/resultats`);
  await expect(page.getByText(sentences.flatProfile)).toHaveCount(0);
  await expect(page.getByText(t("results.highlights.rest"))).toHaveCount(0);
  await expect(page.getByRole("img").filter({ visible: true })).toHaveCount(1);
  const next = page.getByRole("link", { name: t("results.provisional.resume") });
  expect((await boxOf(next)).y).toBeLessThan((await boxOf(page.locator("#profil"))).y);
  await expect(page.getByRole("heading", { name: t("results.beside.title") })).toHaveCount(0);
});

test("A2: without style sheets no drawing is a black area, and none is wider than a page", async ({
  page,
}) => {
  await page.route(/\.css(\?|$)/, (route) => route.fulfill({ contentType: "text/css", body: "" }));
  for (const path of [WHOLE, "/fr/", "/fr/t/lanverzy-metropole/e/2026/resultats", "/fr/methode"]) {
    await page.goto(path);
    await page.locator("style, link[rel=stylesheet]").evaluateAll((sheets) => {
      for (const sheet of sheets) sheet.remove();
    });
    expect(await faultsWithoutSheet(page), path).toEqual([]);
  }
});

/** Shapes that are as black as a browser fills by itself, and drawings of a size that nobody chose. */
function faultsWithoutSheet(page: Page): Promise<readonly string[]> {
  return page.locator("svg").evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const { width, height } = drawing.getBoundingClientRect();
      const shapes = [...drawing.querySelectorAll("path, rect, circle")];
      return [
        ...(width > 720 || height > 720 ? [`${width} × ${height}: ${drawing.outerHTML.slice(0, 120)}`] : []),
        ...shapes
          .filter((shape) => getComputedStyle(shape).fill === "rgb(0, 0, 0)")
          .map((shape) => shape.outerHTML),
      ];
    }),
  );
}

async function boxOf(one: Locator) {
  const box = await one.boundingBox();
  if (box === null) throw new Error("not drawn");
  return box;
}
