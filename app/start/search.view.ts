import type { Body } from "../domain/directory/body.ts";
import type { DirectoryMatch } from "../domain/directory/search-directory.ts";

export interface SearchView {
  /** What was typed, trimmed; empty when nothing was. */
  readonly typed: string;
  readonly matches: readonly DirectoryMatch[];
  /** Where the directory comes from, with its vintage; empty when it was never loaded. */
  readonly source: string;
  /** Real métropoles by name, shown when nothing was typed or found. */
  readonly metropoles: readonly Body[];
  readonly demonstrations: readonly Body[];
}
