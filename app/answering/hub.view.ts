// What the home of an assessment shows: every section with where it stands, and the result so far.
import type { AssignedTo } from "../assignments/assigned-to.view.ts";
import type { SectionProgress } from "../domain/branching/journey.ts";
import type { SectionStatus } from "../domain/branching/section-status.ts";
import type { Body } from "../domain/directory/body.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { ResultSummary } from "../domain/results/summarise-result.ts";
import type { SectionKind } from "../domain/survey/survey.schema.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { Present } from "../presence/presence.view.ts";
import type { PublicationStatus } from "../publication/publication-status.view.ts";

export interface HubSection {
  readonly id: string;
  readonly kind: SectionKind;
  readonly title: string;
  /** What one does in it, as a subtitle; null when the questionnaire does not say. */
  readonly task: string | null;
  /** Null when the questionnaire does not say. */
  readonly minutes: number | null;
  readonly status: SectionStatus;
  readonly progress: SectionProgress;
  /** Roles to ask about what nobody knew yet, each once. */
  readonly ask: readonly string[];
  /** Answers carried over that nobody has saved again yet. */
  readonly toConfirm: number;
  /** Who is asked for it, or for a part of it. */
  readonly assigned: readonly AssignedTo[];
  /** Who else is at work in it. */
  readonly present: readonly Present[];
}
export interface NextQuestion {
  readonly sectionId: string;
  readonly questionId: string;
  readonly section: string;
  readonly question: string;
  /** The visitor was asked for it. */
  readonly isAsked: boolean;
}
export interface SketchState {
  readonly answered: number;
  readonly total: number;
  /** Begun and not ended, with nothing answered beyond: what to go on with. */
  readonly isUnderWay: boolean;
}
export interface HubView {
  /** Null for a trial. */
  readonly editionName: string | null;
  readonly body: Body;
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly sections: readonly HubSection[];
  /** Where to go on, by its names; null when every question has an answer. */
  readonly next: NextQuestion | null;
  /** Null for a questionnaire without a first sketch. */
  readonly sketch: SketchState | null;
  /** The secret link was not said to be kept. */
  readonly hasLinkToKeep: boolean;
  readonly summary: ResultSummary;
  /** How a trial can be handed over, by its link or by the account that keeps it; null for an assessment of a team. */
  readonly attach: { readonly isSignedIn: boolean } | null;
  /** Questions still in disagreement; null for who sees no opinions. */
  readonly disputed: number | null;
  /** The visitor may write answers. */
  readonly mayAnswer: boolean;
  /** The visitor may assign its sections to others. */
  readonly mayAssign: boolean;
  /** The visitor may declare it finished, and reopen it. */
  readonly mayFinalise: boolean;
  /** The visitor may prepare workshops and lead them. */
  readonly mayRunWorkshops: boolean;
  /** The version that stands; null while people work on it. */
  readonly finalised: FinalisedMark | null;
  /** Every version that was ever finalised, newest first. */
  readonly versions: readonly FinalisedMark[];
  /** Null for a trial, which is not published. */
  readonly publication: PublicationStatus | null;
}
