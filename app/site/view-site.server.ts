import type { Deps } from "../wiring/deps.server.ts";

/** Who runs this site, as far as its settings say. */
export interface Site {
  readonly publisher: string | null;
  readonly address: string | null;
  readonly host: string | null;
  readonly email: string | null;
  readonly sourceUrl: string | null;
}

export function viewSite(deps: Deps): Site {
  const { PUBLISHER_NAME, PUBLISHER_ADDRESS, HOSTING_PROVIDER, CONTACT_EMAIL, SOURCE_URL } = deps.site;
  return {
    publisher: PUBLISHER_NAME ?? null,
    address: PUBLISHER_ADDRESS ?? null,
    host: HOSTING_PROVIDER ?? null,
    email: CONTACT_EMAIL ?? null,
    sourceUrl: SOURCE_URL ?? null,
  };
}
