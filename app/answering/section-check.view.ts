// What is shown where one section is read over.
import type { CheckedSection } from "../domain/answers/checked-section.ts";
import type { Scores } from "../domain/scoring/score.types.ts";
import type { SectionEffect } from "../domain/sketch/section-effect.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { CheckView } from "./check.view.ts";

export interface SectionCheckView extends Omit<CheckView, "sections"> {
  readonly section: CheckedSection;
  /** Its people said so. */
  readonly finished: boolean;
  /** What it changed; null for a section that is not scored. */
  readonly end: SectionEnd | null;
  /** Name of the section to go on with; null when every other one is full. */
  readonly next: string | null;
}

export interface SectionEnd {
  readonly effect: SectionEffect;
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly scores: Scores;
  /** Title of the first lever that its answers call for; null when none does. */
  readonly lever: string | null;
}
