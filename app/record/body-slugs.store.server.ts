// What bodies are called in addresses, today and before.
import type { Database } from "../database/open-database.server.ts";

const SELECT_ID = "SELECT id FROM bodies WHERE slug = ?";
const SELECT_FORMER = "SELECT body_id FROM former_slugs WHERE slug = ?";
const SELECT_FORMERS = "SELECT slug FROM former_slugs WHERE body_id = ? ORDER BY slug";
const SELECT_NEWEST = "SELECT coalesce(max(id), 0) FROM former_slugs";
const RENAME = "UPDATE bodies SET slug = ? WHERE id = ?";

export function createBodySlugs(db: Database) {
  const selectId = db.prepare<[string], number>(SELECT_ID).pluck();
  const selectFormer = db.prepare<[string], number>(SELECT_FORMER).pluck();
  const selectFormers = db.prepare<[number], string>(SELECT_FORMERS).pluck();
  const selectNewest = db.prepare<[], number>(SELECT_NEWEST).pluck();
  const rename = db.prepare<[string, number]>(RENAME);
  return {
    idOf: (slug: string): number | undefined => selectId.get(slug),
    /** Which body had that address before, and has another one now. */
    formerlyOf: (slug: string): number | undefined => selectFormer.get(slug),
    /** Addresses that a body had before. */
    formerSlugs: (id: number): readonly string[] => selectFormers.all(id),
    /** Grows with every renaming. */
    newestRenaming: (): number => selectNewest.get() ?? 0,
    /** Refused by the table for an address that another body has or had. */
    rename: (id: number, slug: string): void => void rename.run(slug, id),
  };
}
