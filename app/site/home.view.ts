import type { OfferedSurvey } from "../record/offered-survey.view.ts";
import type { DemonstrationResult } from "../results/demonstrations.view.ts";

export interface HomeView {
  readonly surveys: readonly OfferedSurvey[];
  /** A complete fictional profile; null without demonstrations. */
  readonly sample: DemonstrationResult | null;
  readonly demonstrations: number;
}
