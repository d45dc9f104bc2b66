import type { Body } from "../domain/directory/body.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** A body of the directory, which is what has a team; one that a visitor named for a trial has none. */
export function bodyOf(deps: Deps, slug: string): Body | undefined {
  return deps.directory.bySlug.get(slug);
}
