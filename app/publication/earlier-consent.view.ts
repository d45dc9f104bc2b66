// What an official allowed before, and what would be published otherwise now.
import type { PublicChange } from "../domain/publication/what-changed.ts";

export interface EarlierConsent {
  readonly at: Date;
  /** As they declared themselves. */
  readonly official: { readonly name: string; readonly mandate: string };
  /** Empty where all that the page shows is the same. */
  readonly changes: readonly PublicChange[];
}
