import type { Edition, EditionState } from "../domain/editions/edition.ts";
import type { DraftProblem, TypedEdition } from "../domain/editions/edition-draft.ts";
import type { Finding } from "../domain/survey/finding.ts";
import type { Locale } from "../i18n/locale.ts";

export interface ListedEdition
  extends Pick<Edition, "key" | "name" | "opensOn" | "closesOn" | "surveyVersion" | "isDemonstration"> {
  readonly survey: string;
  /** Of that title. */
  readonly language: Locale;
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
  readonly language: Locale;
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

export type EditionRefusal =
  | { readonly code: "NOT_FOUND" | "CLOSED" }
  /** Somebody saved it meanwhile: what is stored now. */
  | { readonly code: "STALE"; readonly revision: number; readonly stored: TypedEdition }
  | { readonly code: "PROBLEMS"; readonly problems: readonly (DraftProblem | "KEY_TAKEN")[] }
  /** The version does not fit the format of today. */
  | { readonly code: "INVALID_SURVEY"; readonly findings: readonly Finding[] };
