// What a published page is made of: a public document in the words of its questionnaire. Blocks that are not in its scope are
// null; what the document does not hold stands nowhere here.

import type { PublicLever, PublicLink } from "../domain/publication/public-document.schema.ts";
import type { PublicProject } from "../domain/publication/public-projects.ts";
import type { GainProof } from "../domain/results/gain-proofs.ts";
import type { Highlights } from "../domain/results/highlights.ts";
import type { Opening } from "../domain/results/opening.ts";
import type { BrakeIntensities } from "../domain/scoring/brake-intensities.ts";
import type { Scores } from "../domain/scoring/score.types.ts";
import type { Standing } from "../domain/scoring/standing.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { DimensionTarget } from "../domain/targets/dimension-target.ts";

export interface PublicBody {
  readonly slug: string;
  readonly name: string;
  /** Fictional: every page says so. */
  readonly isDemonstration: boolean;
}

export interface PublicContent {
  readonly body: PublicBody;
  /** The key in its address. */
  readonly edition: string;
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly finalisedAt: Date;
  /** Of the very bytes of the document. */
  readonly hash: string;
  /** Of what it was made of; null in a document of before it said so. */
  readonly madeOf: { readonly finalisedHash: string; readonly surveyHash: string } | null;
  readonly summary: {
    readonly opening: Opening;
    readonly scores: Scores;
    /** Dimensions that stand out; null before every applicable one has a score. */
    readonly dimensions: Highlights | null;
  };
  /** Indicator -> level reached, or why there is none. */
  readonly steps: ReadonlyMap<string, Standing> | null;
  /** Question -> what the body says about its answer. */
  readonly justifications: ReadonlyMap<string, string> | null;
  /** Question -> links given as evidence: none where the justifications are not in the scope. */
  readonly evidence: ReadonlyMap<string, readonly PublicLink[]>;
  readonly levers: readonly PublicLever[] | null;
  readonly gains: readonly GainProof[] | null;
  readonly brakes: BrakeIntensities | null;
  /** In their order. */
  readonly priorities: readonly string[] | null;
  readonly projects: readonly PublicProject[] | null;
  readonly targets: ReadonlyMap<string, DimensionTarget> | null;
}
