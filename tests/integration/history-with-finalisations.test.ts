// A database from before the finalisations: its history goes into the new table with every byte as it was.
import { beforeEach, expect, it } from "vitest";
import { migrateDatabase } from "../../app/database/migrate-database.server.ts";
import type { Database } from "../../app/database/open-database.server.ts";
import { MIGRATIONS_FOLDER } from "../../app/database/project-folders.server.ts";
import { createHistoryStore } from "../../app/record/history.store.server.ts";
import { anEvent } from "../builders/a-history.ts";
import { aDatabaseBefore } from "../builders/an-older-database.ts";
import { someTime } from "../builders/stores.ts";

let db: Database;

beforeEach(() => {
  db = aDatabaseBefore("finalisations");
});

function rows(): unknown {
  return db.prepare("SELECT * FROM history ORDER BY id").all();
}

it("takes the history over as it was, and goes on refusing to change it", () => {
  // The tables as they were: the stores of today know more of them.
  db.prepare(
    `INSERT INTO definition_versions (survey_id, version, content_hash, body, first_served_at)
      VALUES ('tiny', '1.0.0', 'hash', '{}', 1)`,
  ).run();
  const body = db
    .prepare("INSERT INTO bodies (slug, name, kind, demonstration) VALUES ('a', 'A', 'other', 0)")
    .run();
  const assessmentId = 1;
  db.prepare(
    `INSERT INTO assessments (id, body_id, survey_id, survey_version, edition, open_to_all, of_team, started_at)
      VALUES (?, ?, 'tiny', '1.0.0', '2026', 0, 1, ?)`,
  ).run(assessmentId, body.lastInsertRowid, someTime.getTime());
  const section = { questionId: null, version: null, newContent: null, sectionId: "data" } as const;
  const history = createHistoryStore(db);
  history.append(anEvent({ assessmentId }));
  history.append(anEvent({ assessmentId, ...section, kind: "section-finished" }));
  const before = rows();
  expect(before).toHaveLength(2);
  migrateDatabase(db, MIGRATIONS_FOLDER, someTime);
  expect(rows()).toEqual(before);
  for (const sql of ["UPDATE history SET at = 0", "DELETE FROM history"])
    expect(() => db.exec(sql), sql).toThrow("the history is never");
  const whole = { ...section, sectionId: null, version: 1 };
  const wrong = anEvent({ assessmentId, ...whole, kind: "section-finished" });
  expect(() => createHistoryStore(db).append(wrong)).toThrow("does not suit its kind");
  createHistoryStore(db).append(anEvent({ assessmentId, ...whole, kind: "finalised" }));
  expect(rows()).toHaveLength(3);
});
