import type { Body } from "../domain/directory/body.ts";
import { canLead } from "../domain/people/permissions.ts";
import type { Visitor } from "../domain/people/visitor.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** The bodies that would be left without a lead if this person went. */
export function leadsAlone(deps: Deps, { memberships }: Visitor): readonly Pick<Body, "slug" | "name">[] {
  return memberships
    .filter(({ role, assessmentId }) => canLead(role) && assessmentId === null)
    .filter(({ bodyId }) => deps.memberships.countLeads(bodyId) === 1)
    .flatMap(({ bodyId }) => deps.bodies.get(bodyId) ?? [])
    .map(({ slug, name }) => ({ slug, name }));
}
