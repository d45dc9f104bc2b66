import type { Deps } from "../wiring/deps.server.ts";
import { findBodies } from "./find-bodies.server.ts";
import type { SearchView } from "./search.view.ts";

export function viewSearch(deps: Deps, typed: string): SearchView {
  const bodies = deps.directory.entries.map(({ body }) => body).sort((a, b) => a.slug.localeCompare(b.slug));
  return {
    ...findBodies(deps, typed),
    typed: typed.trim(),
    metropoles: bodies.filter(({ demonstration }) => !demonstration),
    demonstrations: bodies.filter(({ demonstration }) => demonstration),
  };
}
