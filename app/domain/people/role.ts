// What a person is for a body, and for the site: the rows of the two tables of rights. French words: référent, contributeur,
// lecteur, répondant de commune, consultant; administrateur du baromètre, enquêteur.
import { RIGHTS, type Rights, rightsOf } from "./rights.ts";
import { SITE_RIGHTS } from "./site-rights.ts";

/** link: whoever holds the secret link of a trial. */
export type AccessRole = keyof typeof RIGHTS;

type InvitedWith<Words extends Rights["invitedWith"]> = {
  [Role in AccessRole]: (typeof RIGHTS)[Role]["invitedWith"] extends Words ? Role : never;
}[AccessRole];

/** Held by an account. */
export type MemberRole = InvitedWith<"nothing" | "commune" | "end">;

/** That a lead gives to a member without a new invitation: the others need more than their name. */
export type GivenRole = InvitedWith<"nothing">;

export type SiteRole = keyof typeof SITE_RIGHTS;

export function isMemberRole(text: string): text is MemberRole {
  return rightsOf(text).invitedWith !== null;
}

export function isGivenRole(text: string): text is GivenRole {
  return rightsOf(text).invitedWith === "nothing";
}

export function isInvitedWith(what: "commune" | "end", role: MemberRole): boolean {
  return rightsOf(role).invitedWith === what;
}

function isSiteRole(text: string): text is SiteRole {
  return Object.hasOwn(SITE_RIGHTS, text);
}

export const MEMBER_ROLES: readonly MemberRole[] = Object.keys(RIGHTS).filter(isMemberRole);
export const GIVEN_ROLES: readonly GivenRole[] = Object.keys(RIGHTS).filter(isGivenRole);
export const SITE_ROLES: readonly SiteRole[] = Object.keys(SITE_RIGHTS).filter(isSiteRole);
