// What the page of a whole section shows. Fit to be sent to a browser.
import type { FilledQuestion } from "../domain/answers/filled-question.ts";
import type { FormPair } from "../domain/answers/form-pair.ts";
import type { SectionPlace } from "../domain/branching/section-place.ts";
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { QuestionRules } from "../domain/survey/question-rules.ts";
import type { Present } from "../presence/presence.view.ts";

export interface SectionView {
  readonly body: BodyHeading;
  readonly place: SectionPlace;
  /** Null when every question of the section has an answer. */
  readonly firstUnansweredId: string | null;
  readonly questions: readonly FilledQuestion[];
  readonly rules: QuestionRules;
  /** Who else is at work in the section. */
  readonly present: readonly Present[];
  /** Names this very rendering of the form. */
  readonly token: string;
  /** Says whose form it is; empty for who came by a secret link. */
  readonly signed: string;
  /** What was sent from this page after the session had ended; null when nothing is kept. */
  readonly kept: readonly FormPair[] | null;
}
