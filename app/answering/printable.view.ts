// What is printed of a questionnaire: its questions without their answers.

import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { BodyHeading } from "../domain/directory/body-heading.ts";

export interface PrintableSection {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly questions: readonly QuestionSheet[];
}
export interface PrintableView {
  /** Null for a trial. */
  readonly editionName: string | null;
  readonly body: BodyHeading;
  readonly surveyTitle: string;
  readonly ruleBetween: string;
  readonly sections: readonly PrintableSection[];
}
