import type { Body } from "../domain/directory/body.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type FoundBodies, findBodies } from "./find-bodies.server.ts";

export interface SearchView extends FoundBodies {
  /** What was typed, trimmed; empty when nothing was. */
  readonly typed: string;
  /** Real métropoles by name, shown when nothing was typed or found. */
  readonly metropoles: readonly Body[];
  readonly demonstrations: readonly Body[];
}

export function viewSearch(deps: Deps, typed: string): SearchView {
  const bodies = deps.directory.entries.map(({ body }) => body).sort((a, b) => a.slug.localeCompare(b.slug));
  return {
    ...findBodies(deps, typed),
    typed: typed.trim(),
    metropoles: bodies.filter(({ demonstration }) => !demonstration),
    demonstrations: bodies.filter(({ demonstration }) => demonstration),
  };
}
