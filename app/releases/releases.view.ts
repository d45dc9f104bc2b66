import type { EditionRelease } from "../domain/releases/edition-release.ts";
import type { NotYet } from "../domain/releases/release-rule.ts";
import type { EditionHead } from "../editions/editions.view.ts";

export interface ListedRelease {
  readonly number: number;
  readonly releasedAt: Date;
  readonly hash: string;
  readonly release: EditionRelease;
}
export interface ReleasesView {
  readonly head: EditionHead;
  /** The newest first. */
  readonly releases: readonly ListedRelease[];
  /** Why none can be made now; null when one can. */
  readonly whyNot: NoRelease | null;
  /** Dimension -> its name, in the order of the questionnaire. */
  readonly names: Readonly<Record<string, string>>;
}
/** NOT_BEGUN: the edition is being prepared. */
export type NoRelease = NotYet | "NOT_BEGUN";
