import type { Body } from "../domain/directory/body.ts";
import type { MailTrouble } from "../domain/mails/mail-trouble.ts";
import type { MemberRole } from "../domain/people/role.ts";
import type { WaitingRequest } from "./access-queue.view.ts";

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
  /** Of the newest mail to this address. */
  readonly trouble: MailTrouble | null;
  /** Somebody who was signed in as another person tried to answer it. */
  readonly triedByOther: boolean;
}
/** Withdrawn with who had sent it, and not sent again. */
export interface LostInvitation extends Pick<TeamInvitation, "publicId" | "email" | "role"> {
  readonly commune: string | null;
}
export interface TeamView {
  readonly body: Body;
  readonly members: readonly TeamMember[];
  /** Empty for who may not invite. */
  readonly invitations: readonly TeamInvitation[];
  /** Empty for who may not invite. */
  readonly lost: readonly LostInvitation[];
  /** Roles that the reader may invite; empty for none. */
  readonly invites: readonly MemberRole[];
  /** For access, to who leads; oldest first. */
  readonly requests: readonly WaitingRequest[];
  readonly mayLead: boolean;
  /** The account that reads. */
  readonly self: number;
}
