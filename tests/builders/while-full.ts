import type Database from "better-sqlite3";
import { expect } from "vitest";

/** Full to the last page: whatever free space pages have left takes no text of a hundred characters. SQLite answers as for a full disk. */
export async function whileFull<T>(db: Database.Database, job: () => Promise<T>): Promise<T> {
  db.exec("CREATE TABLE filler (bytes BLOB)");
  db.pragma(`max_page_count = ${Number(db.pragma("page_count", { simple: true })) + 8}`);
  const fill = db.prepare("INSERT INTO filler VALUES (zeroblob(?))");
  for (const size of [3_000, 100]) expect(() => repeat(() => fill.run(size))).toThrow(/full/);
  try {
    return await job();
  } finally {
    db.pragma("max_page_count = 1000000");
    db.exec("DROP TABLE filler");
  }
}

function repeat(job: () => void): void {
  for (let time = 0; time < 10_000; time += 1) job();
}
