import type { HistoryWho } from "../domain/history/history-line.types.ts";
import type { EditionRelease } from "../domain/releases/edition-release.ts";
import type { NotPublic } from "../domain/releases/public-release.ts";
import type { NotTold } from "../domain/releases/release-rule.ts";
import type { EditionHead } from "../editions/editions.view.ts";

export interface ToldRelease {
  readonly number: number;
  readonly releasedAt: Date;
  readonly hash: string;
  readonly release: EditionRelease;
}
export interface ListedRelease extends ToldRelease {
  /** Since when everybody reads it, and who has shown it; null where nobody has. */
  readonly shown: { readonly at: Date; readonly by: HistoryWho } | null;
  /** Why it cannot be shown now; null when it can, or is. */
  readonly whyHidden: NotPublic | null;
}
export interface ReleasesView {
  readonly head: EditionHead;
  /** The newest first. */
  readonly releases: readonly ListedRelease[];
  /** Why none can be made now; null when one can. */
  readonly whyNot: NoRelease | null;
  readonly names: DimensionNames;
}
/** NOT_BEGUN: the edition is being prepared. */
export type NoRelease = NotTold | "NOT_BEGUN";
export type NotShown = NotPublic | "NOT_CONFIRMED";
/** Dimension -> its name, in the order of the questionnaire. */
export type DimensionNames = Readonly<Record<string, string>>;

/** Of the form that was sent last. */
export type ReleaseProblem =
  | { readonly of: "making"; readonly why: NoRelease }
  | { readonly of: "showing"; readonly number: number; readonly why: NotShown };
