import { expect } from "@playwright/test";
import type { Answers } from "../../app/domain/questions/answer.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { answerQuestions } from "./support/answer-questions.ts";
import { publishedScores } from "./support/published-scores.ts";
import { textsIn } from "./support/questionnaire.ts";
import { readTable } from "./support/read-results.ts";
import { startAssessment } from "./support/start-assessment.ts";
import { test } from "./support/test.ts";

const words = wordsOf("fr");
const { t } = words;
const texts = textsIn("fr");

test("scenario 8, don't know, empty, not applicable: one widens the range, one leaves the score, and the page explains each", async ({
  page,
}) => {
  const answers: Answers = {
    "integration.mobility-space": { state: "answered", value: 3 },
    "integration.environment-networks": { state: "na", reason: "Compétences du syndicat départemental" },
    "integration.planning": { state: "answered", value: 3 },
    "integration.internal-admin": { state: "dk" },
    "integration.process-redesign": { state: "answered", value: 60 },
  };
  const { hub } = await startAssessment(page);
  await answerQuestions(page, hub, answers);
  const published = publishedScores(answers).dimensions["integration"];
  expect(published).toMatchObject({ status: "evaluated", score: 75, low: 60, high: 80 });

  await page.goto(`${hub}/resultats`);
  const row = (await readTable(page, words)).find(({ name }) => name?.includes(titleOf("integration")));
  expect(row).toMatchObject({ score: "75", bounds: "60–80" });
  await expect(page.getByText(t("results.dontKnow", { count: 1 }))).toBeVisible();
  await expect(page.getByText("Compétences du syndicat départemental")).toBeVisible();
  await expect(page.getByText(t("results.reserves.naHelp"))).toBeVisible();
  const toDocument = page.getByRole("table", { name: t("results.toDocument.title") });
  await expect(toDocument).toContainText(texts.questions["integration.internal-admin"]?.short ?? "?");
  await expect(toDocument).toContainText(texts.roles["metiers"]?.label ?? "?");
});

test("scenario 9, below coverage: a dimension is not evaluated, never zero, and keeps its range", async ({
  page,
}) => {
  const answers: Answers = {
    "steering.elected-lead": { state: "answered", value: 4 },
    "steering.strategy": { state: "answered", value: 4 },
  };
  const { hub } = await startAssessment(page);
  await answerQuestions(page, hub, answers);
  const published = publishedScores(answers).dimensions["steering"];
  expect(published).toMatchObject({ status: "not-evaluated", score: null });

  await page.goto(`${hub}/resultats`);
  const row = (await readTable(page, words)).find(({ name }) => name?.includes(titleOf("steering")));
  expect(row?.score).toBe("–");
  expect(row?.bounds).toBe(`${Math.round(published?.low ?? 0)}–${Math.round(published?.high ?? 0)}`);
  await expect(page.getByText(t("results.table.notes"))).toBeVisible();
  await expect(page.getByText(texts.sentences.provisional)).toBeVisible();
  await expect(page.getByText(t("results.provisional.answered", { count: 2, total: 48 }))).toBeVisible();
});

test("an assessment without an answer has no figure to misread", async ({ page }) => {
  const { hub } = await startAssessment(page);
  await page.goto(`${hub}/resultats`);
  await expect(page.getByText(t("kit.empty.lead"))).toBeVisible();
  await expect(page.getByRole("heading", { name: t("results.levers.title") })).toHaveCount(0);
});

function titleOf(sectionId: string): string {
  return texts.sections[sectionId]?.title ?? sectionId;
}
