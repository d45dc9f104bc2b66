import { searchDirectory } from "../domain/directory/search-directory.ts";
import { directorySource } from "../seed/seed-directory.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { SearchView } from "./search.view.ts";

/** More than these are not shown: another letter is quicker than a longer list. */
const MAX_MATCHES = 22;
const MAX_TYPED = 120;

/** Métropoles by name, commune or postcode; a text of spaces finds nothing. Fictional ones come last, while they are shown. */
export function findBodies(deps: Deps, typed: string): Pick<SearchView, "matches" | "source"> {
  const matches = searchDirectory(deps.directory, typed.slice(0, MAX_TYPED)).slice(0, MAX_MATCHES);
  return { matches, source: directorySource(deps) ?? "" };
}
