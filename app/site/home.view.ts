import type { PublishedLink } from "../public-site/find-result.view.ts";
import type { OfferedSurvey } from "../record/offered-survey.view.ts";
import type { DemonstrationResult } from "../results/demonstrations.view.ts";
import type { HeldTrial } from "../start/held-trial.view.ts";

export interface HomeView {
  readonly surveys: readonly OfferedSurvey[];
  /** A complete fictional profile; null without demonstrations. */
  readonly sample: DemonstrationResult | null;
  readonly demonstrations: number;
  /** Bodies that have published, by name; fictional ones are on the page of demonstrations. */
  readonly published: readonly PublishedLink[];
  /** How many more there are. */
  readonly unlisted: number;
  /** Begun in this browser, the last one first; its page is then for this browser alone. */
  readonly trials: readonly HeldTrial[];
}
