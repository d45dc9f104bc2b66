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
  /** Every section of the questionnaire, to print it alone. */
  readonly choices: readonly Pick<PrintableSection, "id" | "title">[];
  /** The one that is shown; null for all of them. */
  readonly chosen: string | null;
}
