import type { Visitor } from "../domain/people/visitor.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface LedBody {
  readonly slug: string;
  readonly name: string;
}

/** The bodies that would be left without a lead if this person went. */
export function leadsAlone(deps: Deps, { memberships }: Visitor): readonly LedBody[] {
  return memberships
    .filter(({ role, assessmentId }) => role === "lead" && assessmentId === null)
    .filter(({ bodyId }) => deps.memberships.countLeads(bodyId) === 1)
    .flatMap(({ bodyId }) => deps.bodies.get(bodyId) ?? [])
    .map(({ slug, name }) => ({ slug, name }));
}
