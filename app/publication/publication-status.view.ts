// Where the publication of an assessment stands, for one line on another page. Fit to be sent to a browser.
import type { PublicationStanding } from "../domain/publication/publication-standing.ts";

export interface PublicationStatus {
  readonly standing: PublicationStanding;
  /** Of the newest act: asked, allowed, refused, returned, published, withdrawn; null where there was none. */
  readonly at: Date | null;
  /** Why it was refused, returned or withdrawn, at most its beginning; empty otherwise. */
  readonly reason: string;
  /** The version that everybody reads; null while nothing is online. */
  readonly online: number | null;
}
