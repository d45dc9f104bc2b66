import { questionSheet } from "../domain/branching/question-sheet.ts";
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { levelChoices } from "../domain/opinions/level-choices.ts";
import { accepted, type Result } from "../domain/result.ts";
import { spacedCode } from "../domain/workshops/join-code.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { votedOn } from "./cast-vote.server.ts";
import { findLedWorkshop, type WorkshopRef } from "./find-workshop.server.ts";
import type { PaperView } from "./paper.view.ts";

export interface ViewPaper {
  readonly ref: WorkshopRef;
  readonly locale: Locale;
}

/** A poster, a ballot for each question, a sheet to count on: for whoever leads, who prints them. */
export function viewPaper(deps: Deps, { ref, locale }: ViewPaper): Result<PaperView, "NOT_FOUND"> {
  const found = findLedWorkshop(deps, ref);
  if (!found.ok) return found;
  const { workshop, opened } = found.value;
  const texts = surveyTexts(opened.model, locale);
  const { publicId, title, mode, day, code, questions } = workshop;
  return accepted({
    ...{ publicId, title, mode, day, body: bodyHeading(opened.assessment.body, texts) },
    code: code === null ? null : { plain: code, spaced: spacedCode(code) },
    questions: questions.map(({ id }) => {
      const question = votedOn(opened, id);
      const sheet = questionSheet({ model: opened.model, texts, answers: {}, communes: [] }, question);
      return { id, text: sheet.words.question, levels: levelChoices(question, sheet) };
    }),
  });
}
