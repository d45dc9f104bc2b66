// What the page of one question shows to a commune.
import type { FormPair } from "../domain/answers/form-pair.ts";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { LevelChoice, OwnOpinion } from "../domain/opinions/opinion-page.types.ts";
import type { QuestionRules } from "../domain/survey/question-rules.ts";

export interface CommuneQuestionView {
  readonly body: BodyHeading;
  readonly name: string;
  readonly commune: string;
  /** From 1, among the questions for communes. */
  readonly position: number;
  readonly total: number;
  readonly previousId: string | null;
  readonly nextId: string | null;
  readonly sheet: QuestionSheet;
  readonly rules: QuestionRules;
  readonly choices: readonly LevelChoice[];
  /** What this person answered; a colleague of the same commune has an answer of their own. */
  readonly own: OwnOpinion | null;
  /** Null while answers are taken. */
  readonly finalised: FinalisedMark | null;
  readonly token: string;
  /** Says whose form it is. */
  readonly signed: string;
  /** What was sent from this page after the session had ended; null when nothing is kept. */
  readonly kept: readonly FormPair[] | null;
}
