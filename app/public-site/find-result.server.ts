// What a resident looks for: whether a body has published, and where that is read.
import type { DirectoryMatch } from "../domain/directory/match-body.ts";
import { listedParticipation } from "../publication/listed-participation.server.ts";
import { firstOnline } from "../publication/published-everywhere.server.ts";
import { shownEdition } from "../publication/published-of.server.ts";
import { findBodies } from "../start/find-bodies.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { FindResultView, FoundBody, FoundResult, PublishedLink } from "./find-result.view.ts";

/** A longer list is searched more quickly than read. */
const MOST_LISTED = 200;

export interface FindResult {
  readonly typed: string;
  /** Not the first matches alone. */
  readonly wantsMore: boolean;
}

export function viewFindResult(deps: Deps, { typed, wantsMore }: FindResult): FindResultView {
  const { matches, fictional, isNear, hasMore } = findBodies(deps, typed, wantsMore);
  const found = (match: DirectoryMatch): FoundBody => ({ match, result: resultOf(deps, match) });
  return {
    ...{ typed: typed.trim(), isNear, hasMore },
    ...{ found: matches.map(found), fictional: fictional.map(found) },
    ...publishedLinks(deps, MOST_LISTED),
  };
}

/** Real bodies in the order of their addresses, so many at most: fictional ones are on the page of demonstrations. */
export function publishedLinks(deps: Deps, most: number): Pick<FindResultView, "published" | "unlisted"> {
  const { bodies, count } = firstOnline(deps, most);
  const published = bodies.map(({ slug, name, edition }): PublishedLink => ({ slug, name, edition }));
  return { published, unlisted: count - published.length };
}

function resultOf(deps: Deps, { body }: DirectoryMatch): FoundResult {
  const shown = shownEdition(deps, body.id);
  if (shown === undefined) return { kind: "none", participates: listedParticipation(deps, body.id) };
  const { edition } = shown;
  return shown.kind === "online" ? { kind: "online", edition } : { kind: "withdrawn", edition, at: shown.at };
}
