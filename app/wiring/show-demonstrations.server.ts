import { publishDemonstrations } from "../publication/publish-demonstrations.server.ts";
import { seedDemonstration } from "../seed/seed-demonstration.server.ts";

/** Fictional métropoles, with results that anyone may read, and their published pages. */
export function showDemonstrations(
  deps: Parameters<typeof seedDemonstration>[0] & Parameters<typeof publishDemonstrations>[0],
): void {
  seedDemonstration(deps);
  publishDemonstrations(deps);
}
