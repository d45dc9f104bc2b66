import { editionNameOf } from "../record/edition-name.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { ListedParticipation } from "./listed-participation.view.ts";

/** Another text after a body let it be known that it takes part, or took that back: cheap, and asked of every process. */
export function listingsStamp({ listings }: Deps): string {
  return String(listings.newest());
}

/** Null unless a lead of the body said that it may be known, and while the edition goes on. */
export function listedParticipation(deps: Deps, bodyId: number): ListedParticipation | null {
  const id = deps.listings.listedOf(bodyId);
  const record = id === undefined ? undefined : deps.assessments.getById(id);
  if (record === undefined) return null;
  return { edition: editionNameOf(deps, record) ?? record.edition, since: record.startedAt };
}
