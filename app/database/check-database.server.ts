// Whether a database is sound: its pages and indexes fit together, and every key leads somewhere.
import type { Database } from "./open-database.server.ts";

const SHOWN = 5;

/** One sentence for each fault, the first few of them; empty for a sound database. */
export function listFaults(db: Database): readonly string[] {
  const pages = db.prepare<[], string>(`PRAGMA integrity_check(${SHOWN})`).pluck().all();
  const keys = db.prepare<[], { table: string; parent: string }>("PRAGMA foreign_key_check").all();
  return [
    ...pages.filter((line) => line !== "ok"),
    ...keys
      .slice(0, SHOWN)
      .map(({ table, parent }) => `A row of ${table} names a row of ${parent} that is not there.`),
  ];
}

export interface RowCounts {
  readonly assessments: number;
  readonly answers: number;
}

export function countRows(db: Database): RowCounts {
  const countOf = (table: keyof RowCounts) =>
    db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  return { assessments: countOf("assessments"), answers: countOf("answers") };
}
