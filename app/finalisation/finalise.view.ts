// What the page shows where an assessment is declared finished, and taken up again.
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { SectionCompleteness } from "../domain/finalisation/section-completeness.ts";

export interface NamedQuestion {
  readonly id: string;
  readonly name: string;
}
export interface FinaliseSection extends Omit<SectionCompleteness, "unanswered" | "toConfirm"> {
  readonly title: string;
  readonly unanswered: readonly NamedQuestion[];
  readonly toConfirm: readonly NamedQuestion[];
}
export interface FinaliseVersion extends FinalisedMark {
  readonly hash: string;
  readonly reopening: (Pick<FinalisedMark, "at" | "who"> & { readonly reason: string }) | null;
}
export interface FinaliseView {
  readonly body: BodyHeading;
  readonly sections: readonly FinaliseSection[];
  /** Newest first. */
  readonly versions: readonly FinaliseVersion[];
  /** The one that stands; null while people work on the assessment. */
  readonly standing: FinaliseVersion | null;
  /** Null for a lead: how a trial opened by its link can be taken along. */
  readonly attach: { readonly isSignedIn: boolean } | null;
  /** Names this very rendering of the form: sent twice, it finalises once. */
  readonly form: string;
}
