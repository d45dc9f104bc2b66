import type { Body } from "../domain/directory/body.ts";
import type { DirectoryMatch } from "../domain/directory/match-body.ts";

export interface Found {
  /** Real bodies, and fictional ones apart. */
  readonly matches: readonly DirectoryMatch[];
  readonly fictional: readonly DirectoryMatch[];
  /** Nothing matches as it was typed: these are what may have been meant. */
  readonly isNear: boolean;
  /** There are more, which are shown when they are asked for. */
  readonly hasMore: boolean;
}
export interface SearchView extends Found {
  /** What was typed, trimmed; empty when nothing was. */
  readonly typed: string;
  /** Where the directory comes from, with its vintage; empty when it was never loaded. */
  readonly source: string;
  /** Real métropoles by name, the first ones; null unless they were asked for. */
  readonly metropoles: readonly Body[] | null;
  readonly demonstrations: readonly Body[];
}
