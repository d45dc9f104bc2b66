// What the files of a whole edition are made of, whichever they are.
import type { EditionContent } from "../domain/findings/edition-file.schema.ts";
import type { Words } from "../i18n/words.ts";
import type { Online } from "../publication/published.view.ts";
import type { EarlierFiles } from "./earlier-edition.view.ts";
import type { DataEdition } from "./edition-data.view.ts";
import type { PublishedData } from "./published-data.view.ts";

export interface EditionFile {
  readonly edition: DataEdition;
  readonly words: Words;
  /** Its address without its ending. */
  readonly at: string;
  /** What stands beside the documents of the whole edition. */
  readonly head: Omit<EditionContent, "published" | "earlier">;
  /** Of the edition before; null for the first of its questionnaire. */
  readonly earlier: EarlierFiles | null;
  /** What is online of each body, by name, read anew each time. */
  readonly online: () => Iterable<Online>;
  /** The same with documents and rows. */
  readonly data: () => Iterable<PublishedData>;
  /** Bytes of a document. */
  readonly textOf: (hash: string) => string | undefined;
}

export function titleOf({ name }: Pick<DataEdition, "name">, { t }: Words): string {
  return name === null ? t("data.edition.outside") : t("data.edition.title", { name });
}

/** What the figures are, and that fictional ones are. */
export function whatItIs({ isFictional }: Pick<DataEdition, "isFictional">, { t }: Words): string {
  return t(isFictional ? "data.edition.what.fictional" : "data.what");
}
