import type { DirectoryMatch } from "../domain/directory/match-body.ts";
import type { ListedParticipation } from "../publication/listed-participation.view.ts";

/** What a body that was found has published: nothing, with what it lets be known, its latest edition, or one that was taken off since. */
export type FoundResult =
  | { readonly kind: "none"; readonly participates: ListedParticipation | null }
  | { readonly kind: "online"; readonly edition: string }
  | { readonly kind: "withdrawn"; readonly edition: string; readonly at: Date };

export interface FoundBody {
  readonly match: DirectoryMatch;
  readonly result: FoundResult;
}

export interface PublishedLink {
  readonly slug: string;
  readonly name: string;
  readonly edition: string;
}

export interface FindResultView {
  /** What was typed, trimmed; empty when nothing was. */
  readonly typed: string;
  /** Real bodies, and fictional ones apart. */
  readonly found: readonly FoundBody[];
  readonly fictional: readonly FoundBody[];
  /** Nothing matches as it was typed: these are what may have been meant. */
  readonly isNear: boolean;
  readonly hasMore: boolean;
  /** By name, never by level. */
  readonly published: readonly PublishedLink[];
  /** How many more there are. */
  readonly unlisted: number;
}
