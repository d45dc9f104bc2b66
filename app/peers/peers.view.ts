// What the page shows that sets a result among those that others have published.

import type { PublishedResult } from "../comparison/comparison.view.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { AmongDimension } from "../domain/peers/among-published.ts";
import type { NearPeer } from "../domain/peers/nearest-published.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { ResultsView } from "../results/results.view.ts";

/** Whose published results one may stand among: of the same questionnaire. */
export interface OfferedEdition {
  readonly key: string;
  readonly name: string;
  /** Bodies that are online in it. */
  readonly bodies: number;
}

export interface Published {
  /** One’s own left out, by address. Empty where there are too many to be told one by one. */
  readonly others: readonly PublishedResult[];
  /** In the order of the questionnaire; empty where nothing can be compared. */
  readonly dimensions: readonly AmongDimension[];
  readonly byShape: readonly NearPeer[];
  readonly bySituation: readonly NearPeer[];
  /** Names the dimensions: the newest version that somebody answered. */
  readonly newest: { readonly model: SurveyModel; readonly texts: Texts; readonly language: Locale };
}

export interface PeersView {
  readonly own: Pick<
    ResultsView,
    "body" | "edition" | "editionName" | "role" | "model" | "texts" | "summary"
  >;
  /** Those that something is online in and one’s own, the newest first. */
  readonly offered: readonly OfferedEdition[];
  /** Whose results these are; null where nothing is online in any. */
  readonly among: OfferedEdition | null;
  /** There are so many that none is told one by one. */
  readonly isMany: boolean;
  /** That one answered oneself is another edition, or none. */
  readonly isOwnEdition: boolean;
  /** Null where nothing is online. */
  readonly published: Published | null;
}
