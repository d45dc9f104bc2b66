// What a role for the site may do; neither is shown an answer. As in a team, every right is named and an unknown role has none.

export interface SiteRights {
  /** Invite the first lead of a body. */
  readonly administrate: boolean;
  /** Read what was submitted before it goes online, take off what is, and answer what readers report about it. */
  readonly moderate: boolean;
  /** How far each body is, without an answer or a score. */
  readonly seeStatus: boolean;
}

export const SITE_RIGHTS = {
  administrator: { administrate: true, moderate: true, seeStatus: true },
  moderator: { administrate: false, moderate: true, seeStatus: false },
  investigator: { administrate: false, moderate: false, seeStatus: true },
} as const satisfies Readonly<Record<string, SiteRights>>;

const NONE: SiteRights = { administrate: false, moderate: false, seeStatus: false };

const BY_ROLE: ReadonlyMap<string, SiteRights> = new Map(Object.entries(SITE_RIGHTS));

export function siteRightsOf(role: string | null): SiteRights {
  return (role === null ? undefined : BY_ROLE.get(role)) ?? NONE;
}
