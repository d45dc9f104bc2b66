import type { Database } from "../database/open-database.server.ts";

const SELECT = "SELECT content_hash AS contentHash, source FROM seeds WHERE name = ?";
const UPSERT = `INSERT INTO seeds (name, content_hash, source, loaded_at) VALUES (?, ?, ?, ?)
  ON CONFLICT (name) DO UPDATE SET content_hash = excluded.content_hash, source = excluded.source, loaded_at = excluded.loaded_at`;

export interface LoadedSeed {
  readonly contentHash: string;
  /** Where the data come from, with their vintage, as it is shown: names and numbers, in no language. */
  readonly source: string;
}

/** Which seed files were loaded, so that a start loads a file again only when it changed. */
export function createSeedStore(db: Database) {
  const select = db.prepare<[string], LoadedSeed>(SELECT);
  const upsert = db.prepare<[string, string, string, number]>(UPSERT);
  return {
    get: (name: string): LoadedSeed | undefined => select.get(name),
    save: (name: string, { contentHash, source }: LoadedSeed, now: Date): void => {
      upsert.run(name, contentHash, source, now.getTime());
    },
  };
}
