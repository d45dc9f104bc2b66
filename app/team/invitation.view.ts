import type { Body } from "../domain/directory/body.ts";
import type { MemberRole } from "../domain/people/role.ts";

/**
 * Who reads it. new: nobody is signed in and the address has no account. invited: who was invited is signed in. known:
 * the address has an account, which signs in first. other: somebody else is signed in.
 */
export type InvitationReader = "new" | "invited" | "known" | "other";

export interface InvitationView {
  /** `accessUntil`: end of the access that it gives; null for none. */
  readonly invitation: { readonly role: MemberRole; readonly accessUntil: Date | null };
  readonly body: Pick<Body, "name">;
  /** Name of the commune that the person would answer for. */
  readonly commune: string | null;
  readonly inviter: string;
  readonly reader: InvitationReader;
  /** Of the account that was invited and is signed in; else empty. */
  readonly name: string;
  /** Address of the account that this browser is signed in as; null without one. */
  readonly signedInAs: string | null;
}

/** NO_INVITATION: it was never one. INVITATION_CLOSED: answered or withdrawn. INVITATION_EXPIRED: ask for another. */
export type InvitationRefusal = "NO_INVITATION" | "INVITATION_CLOSED" | "INVITATION_EXPIRED";
