import type { Database } from "./open-database.server.ts";

/** Another number after anybody but this connection wrote into the file. */
export function createForeignWrites(db: Database): () => number {
  return () => Number(db.pragma("data_version", { simple: true }));
}
