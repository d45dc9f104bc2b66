// Answers one question after the other, by "Continue", as the plan of the tests has it.
import { expect, type Page } from "@playwright/test";
import type { Answers } from "../../../app/domain/questions/answer.ts";
import type { Words } from "../../../app/i18n/words.ts";
import { fillAnswer } from "./fill-answer.ts";
import { plannedAnswer } from "./planned-answer.ts";
import { model, sheetOf } from "./questionnaire.ts";

/** From the page of its first question to its check page. Gives the answers so far, those of this section added. */
export async function answerSection(page: Page, sectionId: string, given: GivenAnswers): Promise<Answers> {
  const { words } = given;
  const { t } = words;
  const section = model.sections.find(({ id }) => id === sectionId);
  const places = [...model.questions.keys()];
  let answers = given.answers;
  for (const { id } of section?.questions ?? []) {
    const sheet = sheetOf(id, words.locale, answers);
    const answer = plannedAnswer(sheet, places.indexOf(id));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(sheet.words.question);
    const scope = page.getByRole("group", { name: sheet.words.question, exact: true });
    await fillAnswer({ scope, words }, sheet, answer);
    answers = { ...answers, [id]: answer };
    const before = page.url();
    await page.getByRole("button", { name: t("questions.question.continue"), exact: true }).click();
    await expect(page, `"${id}" is saved and the next page comes`).not.toHaveURL(before);
  }
  return answers;
}

export interface GivenAnswers {
  readonly words: Words;
  readonly answers: Answers;
}

/** Says where the section ends that it is finished, which leads to the next one, or to the hub. */
export async function finishSection(page: Page, { t }: Words): Promise<void> {
  await expect(page.getByText(t("answering.check.complete"))).toBeVisible();
  const ended = page.url();
  await page.locator('button[name="finished"][value="yes"]').click();
  await expect(page).not.toHaveURL(ended);
}
