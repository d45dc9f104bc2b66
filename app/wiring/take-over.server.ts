import { takeOverReleases } from "../opinions/release-communes.server.ts";
import { takeOverHistory } from "../seed/take-over-history.server.ts";
import type { Stores } from "./open-stores.server.ts";

/** What is kept in rows now, of a database from before. */
export function takeOver(seeded: Parameters<typeof takeOverHistory>[0] & Pick<Stores, "opinions">): void {
  takeOverHistory(seeded);
  takeOverReleases(seeded);
}
