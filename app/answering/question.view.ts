// What the page of one question shows. Fit to be sent to a browser.
import type { FilledQuestion } from "../domain/answers/filled-question.ts";
import type { FormPair } from "../domain/answers/form-pair.ts";
import type { SectionPlace } from "../domain/branching/section-place.ts";
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { HistoryWho } from "../domain/history/history-line.types.ts";
import type { QuestionRules } from "../domain/survey/question-rules.ts";
import type { OpinionsSoFar } from "../opinions/opinions-so-far.view.ts";
import type { Present } from "../presence/presence.view.ts";

export interface LastChange {
  /** ISO 8601. */
  readonly at: string;
  readonly who: HistoryWho;
}
export interface QuestionView {
  readonly body: BodyHeading;
  readonly place: SectionPlace;
  /** From 1, among the questions of the section on the path. */
  readonly position: number;
  readonly total: number;
  /** Null for the first question of the section. */
  readonly previousId: string | null;
  readonly question: FilledQuestion;
  /** What the team thinks; null where nobody is asked. */
  readonly opinions: OpinionsSoFar | null;
  readonly rules: QuestionRules;
  /** How many support the answer; null where there are none and none are taken. */
  readonly files: number | null;
  /** Null while there is no answer. */
  readonly lastChange: LastChange | null;
  /** Who else is at work in the section. */
  readonly present: readonly Present[];
  /** Names this very rendering of the form. */
  readonly token: string;
  /** Says whose form it is; empty for who came by a secret link. */
  readonly signed: string;
  /** What was sent from this page after the session had ended; null when nothing is kept. */
  readonly kept: readonly FormPair[] | null;
}
