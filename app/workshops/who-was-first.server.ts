// Two people lead: the second one is told what the first one did meanwhile, and who that was where they may know it.
import { canSeeAuthors } from "../domain/people/permissions.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findLedWorkshop, type WorkshopRef } from "./find-workshop.server.ts";

export interface WasFirst {
  readonly step: string;
  /** Null for somebody without a name, and for who may not know names. */
  readonly who: string | null;
}

/** `seen`: the revision that the page of the second one showed. Null where nothing was commanded since. */
export function whoWasFirst(deps: Deps, ref: WorkshopRef, seen: number): WasFirst | null {
  const found = findLedWorkshop(deps, ref);
  const last = found.ok ? deps.workshops.listEventsAfter(found.value.workshop.id, seen).at(-1) : undefined;
  if (!found.ok || last === undefined) return null;
  const { opened } = found.value;
  if (!canSeeAuthors(opened.opener.role)) return { step: last.step, who: null };
  const members = deps.memberships.listOfBody(opened.assessment.bodyId).map(({ accountId }) => accountId);
  const accounts = [...deps.accounts.listOf(new Set(members)).values()];
  const name = accounts.find(({ authorKey }) => authorKey === last.authorKey)?.name;
  return { step: last.step, who: name || null };
}
