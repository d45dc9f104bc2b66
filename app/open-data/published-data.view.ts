// What files of a published version are made of.
import type { PublicDocument } from "../domain/publication/public-document.schema.ts";
import type { PublicRow } from "../domain/publication/public-table.ts";
import type { PublishedVersion } from "../publication/published.view.ts";

export interface PublishedData {
  readonly kind: "online";
  readonly version: PublishedVersion;
  readonly document: PublicDocument;
  /** The very bytes. */
  readonly text: string;
  readonly rows: readonly PublicRow[];
  /** Of the page of this very version. */
  readonly url: string;
  /** Of its files, without their endings. */
  readonly name: string;
}
