import type { DimensionNames, ToldRelease } from "./releases.view.ts";

export interface PublicRelease extends ToldRelease {
  readonly shownAt: Date;
}
/** What everybody reads of an edition that has begun. */
export interface PublicReleasesView {
  /** Key. */
  readonly edition: string;
  readonly name: string;
  /** Its bodies do not exist. */
  readonly isDemonstration: boolean;
  /** The newest first; empty before the first one is shown. */
  readonly releases: readonly PublicRelease[];
  readonly names: DimensionNames;
}
export interface PublicEdition {
  /** Key. */
  readonly edition: string;
  readonly name: string;
  readonly isDemonstration: boolean;
  /** Of the newest release that is shown. */
  readonly newest: { readonly number: number; readonly shownAt: Date } | null;
}
export interface PublicEditionsView {
  /** The last to open first; fictional ones last. */
  readonly editions: readonly PublicEdition[];
}
