import { publishDemonstrations } from "../publication/publish-demonstrations.server.ts";
import { releaseDemonstrations } from "../releases/release-demonstrations.server.ts";
import { seedDemonstration } from "../seed/seed-demonstration.server.ts";

/** Fictional métropoles, with results that anyone may read, their published pages, and what their editions tell. */
export function showDemonstrations(
  deps: Parameters<typeof seedDemonstration>[0] &
    Parameters<typeof publishDemonstrations>[0] &
    Parameters<typeof releaseDemonstrations>[0],
): void {
  seedDemonstration(deps);
  publishDemonstrations(deps);
  releaseDemonstrations(deps);
}
