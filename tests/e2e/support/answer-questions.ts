import { expect, type Page } from "@playwright/test";
import type { Answer, Answers } from "../../../app/domain/questions/answer.ts";
import { wordsOf } from "../../../app/i18n/server-words.server.ts";
import { fillAnswer } from "./fill-answer.ts";
import { saveAndContinue } from "./openings.ts";
import { model, sheetOf } from "./questionnaire.ts";

/** Answers these questions on their pages, in French, and leaves all others alone. */
export async function answerQuestions(page: Page, hub: string, answers: Answers): Promise<void> {
  for (const [id, answer] of Object.entries(answers)) await answerOne(page, { hub, id, answer });
}

interface OneAnswer {
  readonly hub: string;
  readonly id: string;
  readonly answer: Answer;
}

async function answerOne(page: Page, { hub, id, answer }: OneAnswer): Promise<void> {
  const words = wordsOf("fr");
  const question = `${hub}/s/${model.sectionOf.get(id)?.id}/q/${id}`;
  const sheet = sheetOf(id, "fr", {});
  await page.goto(question);
  const scope = page.getByRole("group", { name: sheet.words.question, exact: true });
  await fillAnswer({ scope, words }, sheet, answer);
  await saveAndContinue(page, words.t);
  await expect(page).not.toHaveURL(question);
}
