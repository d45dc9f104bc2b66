import type { Body } from "../domain/directory/body.ts";
import type { MemberRole } from "../domain/people/role.ts";

export interface TeamMember {
  readonly accountId: number;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly commune: string | null;
  readonly expiresAt: Date | null;
}
/** Not answered yet. */
export interface TeamInvitation {
  readonly publicId: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly isExpired: boolean;
  readonly expiresAt: Date;
}
export interface TeamView {
  readonly body: Body;
  readonly members: readonly TeamMember[];
  /** Empty for who may not invite. */
  readonly invitations: readonly TeamInvitation[];
  /** Roles that the reader may invite; empty for none. */
  readonly invites: readonly MemberRole[];
  readonly mayLead: boolean;
  /** The account that reads. */
  readonly self: number;
}
