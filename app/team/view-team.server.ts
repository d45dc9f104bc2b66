// The team of a body: its members, and who was asked and has not answered.
import { accessToBody } from "../domain/people/access-to.ts";
import { canInvite, canLead, canSeeTeam } from "../domain/people/permissions.ts";
import { MEMBER_ROLES, type MemberRole } from "../domain/people/role.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { teamMailTroubles } from "../mails/mails-about.server.ts";
import { bodyOf } from "../record/body-of.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { LostInvitation, TeamInvitation, TeamView } from "./team.view.ts";
import { waitingRequestsOf } from "./view-access-queue.server.ts";

/** Members of the body and, until it has a lead, the administrators of the barometer, who see whom they invited. */
export function viewTeam(
  deps: Deps,
  { session, slug }: { readonly session: SessionToken; readonly slug: string },
): Result<TeamView, "NOT_FOUND"> {
  const body = bodyOf(deps, slug);
  const visitor = visitorOf(deps, session);
  if (body === undefined || visitor.account === null) return refused("NOT_FOUND");
  const as = accessToBody(visitor, body.id, deps.now());
  const hasLead = deps.memberships.countLeads(body.id) > 0;
  const invites = MEMBER_ROLES.filter((invited) => canInvite(visitor, { as, invited, hasLead }));
  const seesTeam = canSeeTeam(as);
  if (!seesTeam && invites.length === 0) return refused("NOT_FOUND");
  const isShown = ({ role }: { readonly role: MemberRole }) => seesTeam || invites.includes(role);
  return accepted({
    body,
    members: deps.memberships.listOfBody(body.id).filter(isShown),
    invitations: invites.length === 0 ? [] : waitingIn(deps, body.id).filter(isShown),
    lost: invites.length === 0 ? [] : lostIn(deps, body.id).filter(isShown),
    invites,
    requests: canLead(as) ? waitingRequestsOf(deps, body) : [],
    mayLead: canLead(as),
    self: visitor.account.id,
  });
}

function waitingIn(deps: Deps, bodyId: number): readonly TeamInvitation[] {
  const now = deps.now();
  const troubles = teamMailTroubles(deps, bodyId);
  return deps.invitations.listOpen(bodyId).map((one) => ({
    ...one,
    isExpired: one.expiresAt <= now,
    triedByOther: one.triedByOtherAt !== null,
    trouble: troubles.get(one.email) ?? null,
  }));
}

/** Who became a member all the same asks for nothing more. */
function lostIn(deps: Deps, bodyId: number): readonly LostInvitation[] {
  const members = new Set(deps.memberships.listOfBody(bodyId).map(({ email }) => email));
  return deps.invitations.listLost(bodyId).filter(({ email }) => !members.has(email));
}
