import type { Deps } from "../wiring/deps.server.ts";

/** Bodies that an edition was opened for; 0 without an edition of that key. */
export function cohortSize(deps: Deps, key: string): number {
  const edition = deps.editions.getByKey(key);
  return edition === undefined ? 0 : deps.cohorts.count(edition.id);
}
