import { canAdministrate, canSeeStatus } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { givenUpMails } from "../mails/view-outgoing.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { AdminView } from "./admin.view.ts";

/** What the team of the barometer sees: who takes part and has begun, never an answer or a score. */
export function viewAdmin(deps: Deps, session: SessionToken): Result<AdminView, "NOT_FOUND"> {
  const visitor = visitorOf(deps, session);
  if (!canSeeStatus(visitor)) return refused("NOT_FOUND");
  const [leads, counts] = [deps.memberships.countAllLeads(), deps.assessments.countOfTeams()];
  const bodies = deps.directory.entries.map(({ body: { id, slug, name } }) => {
    const { assessments = 0, finalised = 0 } = counts.get(id) ?? {};
    return { slug, name, leads: leads.get(id) ?? 0, assessments, finalised };
  });
  return accepted({
    bodies: bodies.toSorted((a, b) => a.name.localeCompare(b.name, "fr")),
    requests: canAdministrate(visitor) ? deps.accessRequests.count() : null,
    mayInvite: canAdministrate(visitor),
    lostMails: canAdministrate(visitor) ? givenUpMails(deps) : null,
  });
}
