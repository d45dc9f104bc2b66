// What the page of results shows; every section of the page takes it whole and reads its own part.
import type { Body } from "../domain/directory/body.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { Decision } from "../domain/opinions/opinion-page.types.ts";
import type { AccessRole } from "../domain/people/role.ts";
import type { Solidity } from "../domain/results/solidity.ts";
import type { ResultSummary } from "../domain/results/summarise-result.ts";
import type { Scores } from "../domain/scoring/score.types.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { DimensionTarget } from "../domain/targets/dimension-target.ts";
import type { RetainedLever } from "../roadmap/retained.view.ts";

export interface TeamResult {
  /** Ids of indicators still in disagreement. */
  readonly disputed: readonly string[];
  readonly decisions: readonly (Decision & { readonly indicator: string })[];
}
export interface ResultsView {
  readonly body: Body;
  /** The key in its address. */
  readonly edition: string;
  /** Null for a trial. */
  readonly editionName: string | null;
  readonly startedAt: Date;
  /** Whom it is made for; null for who reads a demonstration. */
  readonly role: AccessRole | null;
  /** The reader works on the assessment, so the page may lead back to it. */
  readonly mayEnter: boolean;
  /** Readers and consultants may not. */
  readonly mayAnswer: boolean;
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly summary: ResultSummary;
  /** Null when no question applies. */
  readonly solidity: Solidity | null;
  /** What the team disagrees on and decided; null for who sees no opinions, and while there are none. */
  readonly team: TeamResult | null;
  /** Null while no lever is ticked. */
  readonly projection: { readonly levers: readonly string[]; readonly scores: Scores } | null;
  /** What is aimed at, by dimension, for who sees everything about it. */
  readonly targets: ReadonlyMap<string, DimensionTarget>;
  /** The reader may say what is aimed at. */
  readonly mayTarget: boolean;
  /** Levers that the body has taken up, for who sees everything about it; soonest first. */
  readonly retained: readonly RetainedLever[];
  /** The reader may take levers up while nothing is finalised. */
  readonly mayRetain: boolean;
  /** The version that stands; null while people work on it. */
  readonly finalised: FinalisedMark | null;
}
