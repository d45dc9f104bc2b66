import type { Edition, EditionState } from "../domain/editions/edition.ts";
import type { TypedEdition } from "../domain/editions/edition-draft.ts";

export interface ListedEdition
  extends Pick<Edition, "key" | "name" | "opensOn" | "closesOn" | "surveyVersion" | "isDemonstration"> {
  readonly survey: string;
  readonly state: EditionState;
  /** In its cohort. */
  readonly bodies: number;
}
export interface EditionsView {
  readonly editions: readonly ListedEdition[];
  /** Investigators only look. */
  readonly runs: boolean;
}

/** What pages of one edition have in common. */
export interface EditionHead extends Pick<Edition, "key" | "name" | "isDemonstration"> {
  readonly state: EditionState;
  readonly runs: boolean;
}

export interface SurveyVersionChoice {
  /** "metropoles-numeriques@1.2.0". */
  readonly value: string;
  readonly title: string;
  readonly version: string;
}
export interface EditionFormView {
  readonly typed: TypedEdition;
  readonly choices: readonly SurveyVersionChoice[];
  /** Token of the form of a new one. */
  readonly form: string;
}
export interface Overlap extends Pick<Edition, "key" | "name"> {
  /** Bodies of both cohorts. */
  readonly common: number;
}
export interface EditionView extends EditionFormView {
  readonly head: EditionHead;
  readonly revision: number;
  readonly bodies: number;
  readonly overlaps: readonly Overlap[];
  /** Its end, as announced, has passed and it is still open. */
  readonly isLate: boolean;
}
