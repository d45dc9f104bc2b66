import type { Deps } from "../wiring/deps.server.ts";
import type { SiteView } from "./site.view.ts";

export function viewSite(deps: Deps): SiteView {
  const { PUBLISHER_NAME, PUBLISHER_ADDRESS, HOSTING_PROVIDER, CONTACT_EMAIL, SOURCE_URL } = deps.site;
  return {
    publisher: PUBLISHER_NAME ?? null,
    address: PUBLISHER_ADDRESS ?? null,
    host: HOSTING_PROVIDER ?? null,
    email: CONTACT_EMAIL ?? null,
    sourceUrl: SOURCE_URL ?? null,
  };
}
