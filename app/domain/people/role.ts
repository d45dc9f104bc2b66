// What a person is for a body, and for the site. French words: référent, contributeur, lecteur, répondant de commune,
// consultant; administrateur du baromètre, enquêteur.

export const MEMBER_ROLES = ["lead", "contributor", "reader", "commune", "consultant"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const SITE_ROLES = ["administrator", "investigator"] as const;
export type SiteRole = (typeof SITE_ROLES)[number];

/** link: whoever holds the secret link of a trial does everything in it. */
export type AccessRole = MemberRole | "link";

export function isMemberRole(text: string): text is MemberRole {
  return MEMBER_ROLES.some((role) => role === text);
}
