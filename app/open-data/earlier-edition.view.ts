// What the files of an edition hold of the one before.
import type { EditionContent } from "../domain/findings/edition-file.schema.ts";
import type { Online } from "../publication/published.view.ts";

export interface EarlierFiles {
  /** As it stands beside the documents. */
  readonly head: NonNullable<EditionContent["earlier"]>;
  /** What is online of it, read anew each time. */
  readonly online: () => Iterable<Online>;
  /** Every version of the questionnaire that was ever served, as a file. */
  readonly questionnaires: readonly { readonly path: string; readonly read: () => string }[];
}
