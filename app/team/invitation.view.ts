import type { Body } from "../domain/directory/body.ts";
import type { MemberRole } from "../domain/people/role.ts";

export interface InvitationView {
  /** `accessUntil`: end of the access that it gives; null for none. */
  readonly invitation: { readonly role: MemberRole; readonly accessUntil: Date | null };
  readonly body: Pick<Body, "name">;
  /** Name of the commune that the person would answer for. */
  readonly commune: string | null;
  readonly inviter: string;
  /** Empty when the person has no account yet. */
  readonly name: string;
}

/** NO_INVITATION: it was never one. INVITATION_CLOSED: answered or withdrawn. INVITATION_EXPIRED: ask for another. */
export type InvitationRefusal = "NO_INVITATION" | "INVITATION_CLOSED" | "INVITATION_EXPIRED";
