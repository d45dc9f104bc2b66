import type { ActContent, SiteActKind } from "../domain/editions/site-act.ts";
import type { HistoryWho } from "../domain/history/history-line.types.ts";
import type { VerifiedLinks } from "../domain/history/verify-links.ts";
import type { VerifiedPublications } from "../publication/verify-publications.view.ts";

export interface JournalQuery {
  readonly nature: SiteActKind | "";
  /** Key of an edition; empty for all. */
  readonly edition: string;
  /** Days such as 2026-11-20, the last one included. */
  readonly depuis: string;
  readonly jusqu: string;
  /** Entries below this position only. */
  readonly avant: number | null;
}
export interface JournalLine {
  readonly position: number;
  readonly kind: SiteActKind;
  readonly at: Date;
  readonly who: HistoryWho;
  /** Name of the edition; null for what is about none. */
  readonly edition: string | null;
  /** Whom it is about; null for what is about none. */
  readonly body: string | null;
  readonly content: ActContent;
}
export interface JournalView {
  readonly query: JournalQuery;
  readonly lines: readonly JournalLine[];
  readonly editions: readonly { readonly key: string; readonly name: string }[];
  readonly verified: VerifiedLinks;
  /** What is published, and the way there: chains of their own. */
  readonly publications: VerifiedPublications;
  /** Where the next page begins; null on the last one. */
  readonly next: number | null;
}
