// What the page of a comparison is made of: published results side by side, or the way to choose them.
import type { ComparedDimension } from "../domain/comparison/compare-dimensions.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { PublicContent } from "../public-site/public-content.view.ts";

/** The latest version of one edition of a body. */
export interface PublishedResult {
  readonly content: PublicContent;
  readonly number: number;
  readonly at: Date;
}

export interface BodyChoice {
  readonly slug: string;
  readonly name: string;
  /** The latest that is online. */
  readonly edition: string;
  readonly isChosen: boolean;
}

/** Bodies that may be chosen, by name and never by level; fictional ones apart. */
export interface ChoiceView {
  /** What was looked for, trimmed; empty where nothing was. */
  readonly typed: string;
  /** There are so many that one looks for a name. */
  readonly isSearched: boolean;
  readonly real: readonly BodyChoice[];
  readonly fictional: readonly BodyChoice[];
  /** How many more fit what was looked for. */
  readonly unlisted: number;
  /** How many have published, whatever was looked for. */
  readonly all: number;
}

/** Why a choice cannot be compared. unknown: nothing is online there, whatever the reason. */
export type ChoiceProblem =
  | { readonly kind: "many"; readonly count: number }
  | { readonly kind: "twice"; readonly name: string; readonly slug: string }
  | { readonly kind: "unknown"; readonly asked: string }
  | { readonly kind: "mixed" };

export interface SideBySide {
  /** As they were chosen. */
  readonly results: readonly PublishedResult[];
  /** Empty where they answered two questionnaires. */
  readonly dimensions: readonly ComparedDimension[];
  /** The newest version among them, which names the dimensions. */
  readonly newest: { readonly model: SurveyModel; readonly texts: Texts; readonly language: Locale };
  /** That they answered, the oldest first: one where all answered the same. */
  readonly versions: readonly string[];
  /** Of several questionnaires, no dimension is the same. */
  readonly isOneSurvey: boolean;
}

export interface ComparisonView {
  readonly choice: ChoiceView;
  /** Null where there is none, and while nothing was chosen. */
  readonly problem: ChoiceProblem | null;
  /** Null where fewer than two were chosen, and where there is a problem. */
  readonly compared: SideBySide | null;
}
