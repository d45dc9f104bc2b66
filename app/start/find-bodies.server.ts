import { searchDirectory, searchNearly } from "../domain/directory/search-directory.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Found } from "./search.view.ts";

/** More than these are shown on request alone: another letter is quicker than a longer list. */
const SHOWN = 22;
const MOST_SHOWN = 100;
const MAX_TYPED = 120;

/**
 * Métropoles by name, short name, commune, former commune or postcode, and the nearest ones for a slip of the pen; a text of
 * spaces finds nothing. Fictional ones stand apart, while they are shown.
 */
export function findBodies(deps: Deps, typed: string, wantsMore = false): Found {
  const text = typed.slice(0, MAX_TYPED);
  const exact = searchDirectory(deps.directory, text);
  const isNear = exact.length === 0;
  const all = isNear ? searchNearly(deps.directory, text) : exact;
  const most = wantsMore ? MOST_SHOWN : SHOWN;
  const [real, fictional] = [false, true].map((is) => all.filter(({ body }) => body.demonstration === is));
  return {
    ...{ matches: real?.slice(0, most) ?? [], fictional: fictional?.slice(0, most) ?? [] },
    ...{ isNear, hasMore: !wantsMore && all.length > most },
  };
}
