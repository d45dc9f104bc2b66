// What the page of opinions shows: what a team thinks of one question, and the forms to say what one thinks and to decide.

import type { FilledQuestion } from "../domain/answers/filled-question.ts";
import type { FormPair } from "../domain/answers/form-pair.ts";
import type { SectionPlace } from "../domain/branching/section-place.ts";
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type {
  Decision,
  LevelChoice,
  OpinionLine,
  OwnOpinion,
} from "../domain/opinions/opinion-page.types.ts";
import type { QuestionOpinions } from "../domain/opinions/question-opinions.ts";
import type { Answer } from "../domain/questions/answer.ts";
import type { QuestionRules } from "../domain/survey/question-rules.ts";

export interface ShownOpinions extends QuestionOpinions {
  readonly lines: readonly OpinionLine[];
  /** The reader could still give theirs: the others’ stay folded. */
  readonly isFolded: boolean;
}
export interface OpinionsView {
  readonly body: BodyHeading;
  readonly place: SectionPlace;
  /** Questions of the section beside this one; null at its ends. */
  readonly previousId: string | null;
  readonly nextId: string | null;
  /** With the official answer, as a form to decide it opens. */
  readonly official: FilledQuestion;
  readonly answer: Answer;
  readonly decision: Decision | null;
  readonly rules: QuestionRules;
  readonly choices: readonly LevelChoice[];
  /** Null while people work on the assessment. */
  readonly finalised: FinalisedMark | null;
  readonly mayGive: boolean;
  readonly mayDecide: boolean;
  readonly own: OwnOpinion | null;
  /** How many of the team gave theirs. */
  readonly given: number;
  /** Null until the reader gave theirs. */
  readonly shown: ShownOpinions | null;
  readonly token: string;
  /** Says whose form it is. */
  readonly signed: string;
  /** What was sent from this page after the session had ended; null when nothing is kept. */
  readonly kept: readonly FormPair[] | null;
}
