// What the page of the first sketch shows. Fit to be sent to a browser.
import type { FilledQuestion } from "../domain/answers/filled-question.ts";
import type { FormPair } from "../domain/answers/form-pair.ts";
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { QuestionRules } from "../domain/survey/question-rules.ts";

export interface SketchQuestion {
  readonly filled: FilledQuestion;
  readonly sectionId: string;
  /** Short name of the dimension that it stands for. */
  readonly dimension: string;
  /** Of the dimension on the radar, from 0. */
  readonly place: number;
}
export interface SketchView {
  readonly body: BodyHeading;
  /** All of them, or the one that was asked for. */
  readonly questions: readonly SketchQuestion[];
  /** Where the page stands among all of them, from 1; `number` is null when it shows all. */
  readonly position: { readonly number: number | null; readonly total: number };
  readonly firstId: string;
  readonly previousId: string | null;
  readonly rules: QuestionRules;
  readonly token: string;
  /** Says whose form it is; empty for who came by a secret link. */
  readonly signed: string;
  /** What was sent from this page after the session had ended; null when nothing is kept. */
  readonly kept: readonly FormPair[] | null;
}
