import { directorySource } from "../seed/seed-directory.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findBodies } from "./find-bodies.server.ts";
import type { SearchView } from "./search.view.ts";

export interface ViewSearch {
  readonly typed: string;
  /** Not the first matches alone. */
  readonly wantsMore: boolean;
  /** The list of all of them. */
  readonly wantsAll: boolean;
}

export function viewSearch(deps: Deps, { typed, wantsMore, wantsAll }: ViewSearch): SearchView {
  const { real, fictional } = deps.directory.listed;
  return {
    ...findBodies(deps, typed, wantsMore),
    ...{ typed: typed.trim(), source: directorySource(deps) ?? "" },
    ...{ metropoles: wantsAll ? real : null, demonstrations: fictional },
  };
}
