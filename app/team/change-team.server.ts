// A lead changes the role of a member, takes an access back or withdraws an invitation. A body that has a lead keeps one.
import { canLead } from "../domain/people/permissions.ts";
import type { GivenRole } from "../domain/people/role.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Member } from "../record/memberships.store.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { leadOf, type OfTeam } from "./lead-of.server.ts";
import { viewTeam } from "./view-team.server.ts";
import { withdrawWithInviter } from "./withdraw-with-inviter.server.ts";

export interface ChangeTeam extends OfTeam {
  readonly change: TeamChange;
}
export type TeamChange =
  | { readonly kind: "role"; readonly accountId: number; readonly role: GivenRole }
  | { readonly kind: "remove"; readonly accountId: number }
  | { readonly kind: "withdraw"; readonly publicId: string };

/** LAST_LEAD: another one has to be named first. */
export type ChangeTeamRefusal = "NOT_FOUND" | "LAST_LEAD";

export async function changeTeam(
  deps: Deps,
  { change, ...asked }: ChangeTeam,
): Promise<Result<null, ChangeTeamRefusal>> {
  return deps.writer.run(() => {
    if (change.kind === "withdraw") return withdraw(deps, asked, change.publicId);
    const lead = leadOf(deps, asked);
    if (!lead.ok) return lead;
    const { body, account } = lead.value;
    return changeMember(deps, change, { bodyId: body.id, grantedBy: account.id });
  });
}

/** Whoever could send such an invitation takes it back: an administrator, too, who mistyped an address. */
function withdraw(deps: Deps, asked: OfTeam, publicId: string): Result<null, "NOT_FOUND"> {
  const team = viewTeam(deps, asked);
  if (!team.ok) return team;
  const { body, invites, invitations } = team.value;
  const mayTakeBack = invitations.some((one) => one.publicId === publicId && invites.includes(one.role));
  if (!mayTakeBack) return refused("NOT_FOUND");
  deps.invitations.saveWithdrawn(body.id, publicId, deps.now());
  return accepted(null);
}

function changeMember(
  deps: Deps,
  change: Exclude<TeamChange, { readonly kind: "withdraw" }>,
  { bodyId, grantedBy }: { readonly bodyId: number; readonly grantedBy: number },
): Result<null, ChangeTeamRefusal> {
  const { accountId } = change;
  const member = deps.memberships.listOfBody(bodyId).find((one) => one.accountId === accountId);
  if (member === undefined) return refused("NOT_FOUND");
  if (leavesNoLead(deps, member, change)) return refused("LAST_LEAD");
  if (change.kind === "remove") removeMember(deps, member);
  else
    deps.memberships.save({
      ...{ accountId, bodyId, assessmentId: null, role: change.role, commune: null },
      ...{ grantedBy, grantedAt: deps.now(), expiresAt: null },
    });
  withdrawWithInviter(deps, accountId, deps.now());
  return accepted(null);
}

/** Nor does an invitation that still waits let them in again. */
function removeMember(deps: Deps, { accountId, bodyId, email }: Member): void {
  deps.memberships.delete(accountId, bodyId);
  deps.invitations.saveWithdrawnTo(bodyId, email, deps.now());
}

function leavesNoLead(deps: Deps, member: Member, change: TeamChange): boolean {
  const stays = change.kind === "role" && canLead(change.role);
  return canLead(member.role) && !stays && deps.memberships.countLeads(member.bodyId) === 1;
}
