// A lead changes the role of a member, takes an access back or withdraws an invitation. A body that has a lead keeps one.
import type { MemberRole } from "../domain/people/role.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Member } from "../storage/memberships.server.ts";
import type { Deps } from "./deps.server.ts";
import { leadOf, type OfTeam } from "./lead-of.server.ts";

export interface ChangeTeam extends OfTeam {
  readonly change: TeamChange;
}
export type TeamChange =
  | { readonly kind: "role"; readonly accountId: number; readonly role: ChangeableRole }
  | { readonly kind: "remove"; readonly accountId: number }
  | { readonly kind: "withdraw"; readonly publicId: string };

/** The others need more than their name: a commune, an end. They are invited. */
export type ChangeableRole = Extract<MemberRole, "lead" | "contributor" | "reader">;

/** LAST_LEAD: another one has to be named first. */
export type ChangeTeamRefusal = "NOT_FOUND" | "LAST_LEAD";

export async function changeTeam(
  deps: Deps,
  { change, ...asked }: ChangeTeam,
): Promise<Result<null, ChangeTeamRefusal>> {
  return deps.writer.run(() => {
    const lead = leadOf(deps, asked);
    if (!lead.ok) return lead;
    const { body, account } = lead.value;
    if (change.kind === "withdraw") return withdraw(deps, body.id, change.publicId);
    return changeMember(deps, change, { bodyId: body.id, grantedBy: account.id });
  });
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
  if (change.kind === "remove") deps.memberships.delete(accountId, bodyId);
  else
    deps.memberships.save({
      ...{ accountId, bodyId, assessmentId: null, role: change.role, commune: null },
      ...{ grantedBy, grantedAt: deps.now(), expiresAt: null },
    });
  return accepted(null);
}

function withdraw(deps: Deps, bodyId: number, publicId: string): Result<null, "NOT_FOUND"> {
  const wasOpen = deps.invitations.saveWithdrawn(bodyId, publicId, deps.now());
  return wasOpen ? accepted(null) : refused("NOT_FOUND");
}

function leavesNoLead(deps: Deps, member: Member, change: TeamChange): boolean {
  const stays = change.kind === "role" && change.role === "lead";
  return member.role === "lead" && !stays && deps.memberships.countLeads(member.bodyId) === 1;
}
