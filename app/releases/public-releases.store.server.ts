// Which releases everybody reads: added, never taken back (the table refuses it).
import type { Database } from "../database/open-database.server.ts";

const SELECT = "SELECT number, shown_at AS shownAt FROM public_releases WHERE edition_id = ? ORDER BY number";
const INSERT = "INSERT INTO public_releases (edition_id, number, shown_at) VALUES (?, ?, ?)";

export function createPublicReleaseStore(db: Database) {
  const select = db.prepare<[number], { number: number; shownAt: number }>(SELECT);
  const insert = db.prepare<[number, number, number]>(INSERT);
  return {
    /** Number -> since when, by number. */
    listOf: (editionId: number): ReadonlyMap<number, Date> =>
      new Map(select.all(editionId).map(({ number, shownAt }) => [number, new Date(shownAt)])),
    create: (editionId: number, number: number, shownAt: Date): void => {
      insert.run(editionId, number, shownAt.getTime());
    },
  };
}
