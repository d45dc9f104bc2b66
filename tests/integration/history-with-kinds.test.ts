// A database from before the tables of roles and kinds, with entries of every kind: nothing in it changes but its shape.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { listFaults } from "../../app/database/check-database.server.ts";
import { closeDatabase, type Database, openDatabase } from "../../app/database/open-database.server.ts";
import { finalisedContent } from "../../app/domain/history/finalised-content.ts";
import { HISTORY_KINDS, type HistoryEvent } from "../../app/domain/history/history-entry.ts";
import { createHistoryStore, sha256 } from "../../app/record/history.store.server.ts";
import { anEvent, contentAt } from "../builders/a-history.ts";
import { migrateUpTo } from "../builders/an-older-database.ts";

// The command is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
const THIS = "roles_and_kinds";
const DOCUMENT = "{}";
const ROWS = `
  INSERT INTO bodies VALUES (1, 'rivage', 'Rivage', 'metropole', NULL, NULL, 0);
  INSERT INTO definition_versions VALUES ('tiny', '1.0.0', 'hash', '{}', 1);
  INSERT INTO assessments (id, body_id, survey_id, survey_version, edition, open_to_all, started_at, of_team)
    VALUES (1, 1, 'tiny', '1.0.0', '2026', 0, 1, 1);
  INSERT INTO answers (assessment_id, survey_version, question_id, version, state, value, public_text, working_note,
    evidence, saved_at, form, seq) VALUES (1, '1.0.0', 'data.use', 2, 'answered', '3', '', '', '[]', 1, '', 0);
  INSERT INTO accounts (id, email, name, author_key, site_role, created_at, erased_at) VALUES
    (1, 'admin@site.example', 'Admin', 'a', 'administrator', 1, NULL), (2, 'lead@rivage.example', 'Lead', 'b', NULL, 1, NULL),
    (3, 'eye@site.example', 'Eye', 'c', 'investigator', 1, NULL), (4, NULL, '', 'd', NULL, 1, 2);
  INSERT INTO finalisations VALUES (1, 1, 1, x'01', 1, 2, '${DOCUMENT}', '${sha256(DOCUMENT)}');
  INSERT INTO reopenings VALUES (1, 2, 2, 'One more answer');
  INSERT INTO memberships VALUES
    (3, 2, 1, NULL, 'lead', NULL, 1, 1, NULL), (5, 1, 1, NULL, 'contributor', NULL, 2, 1, NULL),
    (7, 1, 1, 1, 'reader', NULL, NULL, 1, NULL), (8, 4, 1, NULL, 'commune', '35238', 2, 1, NULL),
    (9, 3, 1, NULL, 'consultant', NULL, 2, 1, 9);
  INSERT INTO invitations VALUES
    (x'01', 'one', 'x@rivage.example', 1, 'consultant', NULL, 9, 2, 1, 9, NULL, NULL),
    (x'02', 'two', 'y@rivage.example', 1, 'commune', '35238', NULL, 2, 1, 9, 2, 'declined');
  INSERT INTO assignments VALUES
    (4, 'ask', x'01', 1, 'data', NULL, 'x@rivage.example', NULL, 'contribute', '2026-12-01', '', 'fr', 2, 1, NULL, NULL, NULL, NULL),
    (6, 'see', x'02', 1, 'data', 'data.use', 'admin@site.example', 1, 'review', NULL, 'Please', 'en', 2, 1, 2, 3, 4, 5);
  INSERT INTO reminder_stops VALUES (x'01', 4), (x'02', 6), (x'03', 6);
`;
const officer = { id: 2, key: "b" };
const section = { questionId: null, sectionId: "data", version: null, newContent: null } as const;
const whole = { questionId: null, source: "decision", author: officer } as const;
const file = { version: null, author: officer } as const;
const paper = '{"name":"a.pdf","publicId":"p","sha256":"0","size":1,"type":"pdf"}';
const EVENTS: readonly Partial<HistoryEvent>[] = [
  { kind: "taken-over", source: "migration", questionId: "data.old" },
  { kind: "moved", source: "migration", questionId: "data.old", oldContent: contentAt(2), newContent: null },
  { newContent: contentAt(2, "D’accord, « voté »\u2028") },
  { ...section, kind: "section-finished" },
  { ...section, kind: "section-reopened" },
  { version: 2, source: "restore", author: officer, newContent: contentAt(3), reason: "Mieux ainsi" },
  { ...file, kind: "file-added", newContent: paper },
  { ...file, kind: "file-removed", oldContent: paper, newContent: null },
  { ...whole, kind: "finalised", newContent: finalisedContent(sha256(DOCUMENT)) },
  { ...whole, kind: "reopened", newContent: null, reason: "One more answer" },
];

let folder: string;
let path: string;
let db: Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kinds-"));
  path = join(folder, "barometre.sqlite");
  db = openDatabase(path);
  migrateUpTo(db, THIS, "without it");
  db.exec(ROWS);
  const history = createHistoryStore(db);
  for (const event of EVENTS) history.append(anEvent(event));
});
afterEach(() => {
  closeDatabase(db);
  rmSync(folder, { recursive: true });
});

const MADE_AGAIN = [
  "accounts",
  "memberships",
  "invitations",
  "assignments",
  "reminder_stops",
  "history",
] as const;
function rows() {
  return MADE_AGAIN.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1`).all()]);
}

/** Kinds of migrations after this one. */
const LATER: readonly string[] = [
  "lever-retained",
  "lever-let-go",
  "handed-over",
  "target-set",
  "target-dropped",
  "listed",
  "unlisted",
];

it("takes every row over as it was, and every key leads somewhere", () => {
  const before = rows();
  const kinds = new Set(EVENTS.map(({ kind = "answer" }) => kind));
  const known = Object.keys(HISTORY_KINDS).filter(
    (kind) => !LATER.includes(kind) && !kind.startsWith("publication-"),
  );
  expect([...kinds].toSorted()).toEqual(known.toSorted());
  migrateUpTo(db, THIS, "with it");
  expect(rows()).toEqual(before);
  expect(listFaults(db)).toEqual([]);
  expect(
    db.prepare("SELECT name FROM sqlite_schema WHERE sql GLOB '*_with_*' OR name GLOB 'waiting*'").all(),
  ).toEqual([]);
});

it("goes on refusing to change the history", () => {
  migrateUpTo(db, THIS, "with it");
  for (const sql of ["UPDATE history SET at = 0", "DELETE FROM history"])
    expect(() => db.exec(sql), sql).toThrow("the history is never");
  expect(() => db.exec("INSERT INTO reminder_stops VALUES (x'04', 5)")).toThrow("FOREIGN KEY");
});

it("holds against `audit verify`, which finds a byte that was changed before", () => {
  closeDatabase(db);
  const intact = join(folder, "intact.sqlite");
  copyFileSync(path, intact);
  const nothingElse = "journal: 0 acts: intact\npublications: 0 steps, 0 documents: intact\n";
  expect(audit(intact)).toEqual([0, `${EVENTS.length} entries, 1 assessment: intact\n${nothingElse}`]);
  db = openDatabase(path);
  db.exec(
    "DROP TRIGGER history_is_never_changed; UPDATE history SET reason = 'mieux ainsi' WHERE position = 6",
  );
  closeDatabase(db);
  expect(audit(path)).toEqual([1, "assessment 1 (rivage/e/2026): entry 6 was changed\n"]);
});

function audit(database: string) {
  const { status, stdout } = spawnSync(process.execPath, ["app/commands/audit.server.ts", "verify"], {
    ...{ cwd: ROOT, encoding: "utf8" },
    env: { ...process.env, BASE_URL: undefined, DATABASE_PATH: database },
  });
  return [status, stdout];
}
