// What was answered in one section, question by question, for a page where it is read over.

import type { Journey } from "../branching/journey.ts";
import { stepsOf } from "../branching/neighbours.ts";
import { type Asked, type QuestionSheet, questionSheet } from "../branching/question-sheet.ts";
import { type SectionPlace, sectionPlace } from "../branching/section-place.ts";
import type { SavedAnswer } from "../questions/answer.ts";
import type { Section } from "../survey/survey.schema.ts";
import { type AnswerContent, EMPTY_CONTENT } from "./answer-content.ts";

export interface CheckedAnswer {
  readonly sheet: QuestionSheet;
  readonly content: AnswerContent;
  readonly toConfirm: boolean;
}
export interface CheckedSection {
  readonly place: SectionPlace;
  /** Questions on the path, in order. */
  readonly answers: readonly CheckedAnswer[];
}

interface Answered {
  readonly path: Journey;
  readonly saved: ReadonlyMap<string, AnswerContent & Pick<SavedAnswer, "toConfirm">>;
}

export function checkedSection(asked: Asked, { path, saved }: Answered, section: Section): CheckedSection {
  const answers = stepsOf(path, section.id).map(({ question }) => ({
    sheet: questionSheet(asked, question),
    content: saved.get(question.id) ?? EMPTY_CONTENT,
    toConfirm: saved.get(question.id)?.toConfirm ?? false,
  }));
  return { place: sectionPlace(path, asked.texts, section), answers };
}
