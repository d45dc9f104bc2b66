// What a report is made of, whoever it is for: the very values of the page of results, or of the published page.
import type { LeverOfWorkshop } from "../domain/history/lever-content.ts";
import type { LeverStatus } from "../domain/levers/lever-status.ts";
import type { OpenPrerequisite } from "../domain/levers/roadmap-order.ts";
import type { PublicProject } from "../domain/publication/public-projects.ts";
import type { GainProof } from "../domain/results/gain-proofs.ts";
import type { Highlights } from "../domain/results/highlights.ts";
import type { Opening } from "../domain/results/opening.ts";
import type { ResultSummary } from "../domain/results/summarise-result.ts";
import type { BrakeIntensities } from "../domain/scoring/brake-intensities.ts";
import type { Scores } from "../domain/scoring/score.types.ts";
import type { Standing } from "../domain/scoring/standing.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { DimensionTarget } from "../domain/targets/dimension-target.ts";
import type { Authorisation } from "../public-site/public-page.view.ts";
import type { ResultsView } from "../results/results.view.ts";

/** A lever that was taken up. */
export interface ChosenLever {
  readonly id: string;
  readonly title: string;
  /** Null for a member whom the reader may not know; empty where nobody is named. */
  readonly owner: string | null;
  readonly month: string | null;
  /** Null where it is not published. */
  readonly status: LeverStatus | null;
  readonly budget: string;
  readonly note: string;
  /** Levers to do first that are not on their way; empty where it is not published. */
  readonly openFirst: readonly { readonly why: OpenPrerequisite["why"]; readonly title: string }[];
  /** By which workshop it came; null for one that no workshop chose, and where it is not published. */
  readonly workshop: LeverOfWorkshop | null;
}

/** Which state of the result it is. A draft has no document whose hash it could name. */
export type ReportMark =
  | { readonly kind: "draft"; readonly at: Date }
  | { readonly kind: "finalised"; readonly at: Date; readonly version: number; readonly hash: string }
  | {
      readonly kind: "published";
      readonly at: Date;
      readonly number: number;
      readonly hash: string;
      readonly finalisedAt: Date;
      readonly authorised: Authorisation | null;
    };

export interface ReportSource {
  readonly body: { readonly slug: string; readonly name: string; readonly isDemonstration: boolean };
  /** The key in its address. */
  readonly edition: string;
  /** Null for a trial. */
  readonly editionName: string | null;
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly summary: {
    readonly opening: Opening;
    readonly scores: Scores;
    readonly dimensions: Highlights | null;
  };
  readonly mark: ReportMark;
  /** What the team alone reads; null in the report of a published result. */
  readonly team: { readonly summary: ResultSummary; readonly solidity: ResultsView["solidity"] } | null;
  /** Indicator -> level reached, or why there is none; null where it is not published. */
  readonly steps: ReadonlyMap<string, Standing> | null;
  /** In the order in which they are done; null where it is not published. */
  readonly chosen: readonly ChosenLever[] | null;
  /** When the last of them was changed; null where there is none, and in the report of a published result. */
  readonly roadmapAt: Date | null;
  readonly gains: readonly GainProof[];
  readonly brakes: BrakeIntensities;
  readonly projects: readonly PublicProject[];
  /** Ids of options in the order in which the body put them; empty where it did not, and where that is not published. */
  readonly priorities: readonly string[];
  readonly targets: ReadonlyMap<string, DimensionTarget>;
}
