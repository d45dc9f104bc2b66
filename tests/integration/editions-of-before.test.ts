// A database from before the editions: labels become editions, and every address leads where it led.
import { beforeEach, describe, expect, it } from "vitest";
import { migrateDatabase } from "../../app/database/migrate-database.server.ts";
import type { Database } from "../../app/database/open-database.server.ts";
import { MIGRATIONS_FOLDER } from "../../app/database/project-folders.server.ts";
import { createAssessmentStore } from "../../app/record/assessments.store.server.ts";
import { createEditionStore } from "../../app/record/editions.store.server.ts";
import { aDatabaseBefore } from "../builders/an-older-database.ts";
import { someTime } from "../builders/stores.ts";

type Kind = "team" | "demonstration" | "trial";
/** Body, label, questionnaire, kind, day of November on which it was started. */
type Started = readonly [string, string, string, Kind, number];

const STARTED: readonly Started[] = [
  ["rennes", "2026", "tiny", "team", 4],
  ["rennes", "2026-2", "agents", "team", 5],
  ["rennes", "2026-3", "tiny", "team", 6],
  ["nantes", "2026", "tiny", "team", 3],
  ["nantes", "2026-2", "tiny", "team", 7],
  ["lyon", "2026", "agents", "team", 8],
  ["lyon", "2026-12", "tiny", "team", 9],
  ["lyon", "essai-2026", "tiny", "trial", 2],
  ["brest", "2026", "tiny", "trial", 1],
  ["brest", "printemps", "tiny", "team", 9],
  ["brest", "2026-1", "tiny", "team", 9],
  ["brest", "2026-2b", "tiny", "team", 9],
  ["aubrelac", "2026", "tiny", "demonstration", 2],
  ["esquerval", "2026", "tiny", "demonstration", 2],
  ["esquerval", "2024", "tiny", "demonstration", 1],
  ["esquerval", "2026-2", "tiny", "team", 8],
];
const DEMONSTRATIONS = ["aubrelac", "esquerval"];
/** Of each address that belongs to one, the key of its edition. */
const EXPECTED: Readonly<Record<string, string>> = {
  "rennes/2026": "tiny-2026",
  "rennes/2026-2": "agents-2026-2",
  "rennes/2026-3": "tiny-2026-3",
  "nantes/2026": "tiny-2026",
  "nantes/2026-2": "tiny-2026-2",
  "lyon/2026": "agents-2026",
  "lyon/2026-12": "tiny-2026-12",
  "aubrelac/2026": "tiny-2026-demonstration",
  "esquerval/2026": "tiny-2026-demonstration",
  "esquerval/2024": "tiny-2024-demonstration",
  "esquerval/2026-2": "tiny-2026-2-demonstration",
};

const onDay = (day: number) => Date.UTC(2026, 10, day);
// The table as it was: the store of today knows more of a body.
const INSERT_BODY = "INSERT INTO bodies (slug, name, kind, demonstration) VALUES (?, ?, 'metropole', ?)";
const INSERT = `INSERT INTO assessments (body_id, survey_id, survey_version, edition, open_to_all, of_team, started_at, revision)
  VALUES (?, ?, '1.0.0', ?, ?, ?, ?, 7)`;

let db: Database;

beforeEach(() => {
  db = aDatabaseBefore("_editions");
  const version =
    db.prepare(`INSERT INTO definition_versions (survey_id, version, content_hash, body, first_served_at)
    VALUES (?, '1.0.0', 'x', '{}', 1)`);
  for (const surveyId of ["tiny", "agents"]) version.run(surveyId);
  const slugs = [...new Set(STARTED.map(([slug]) => slug))];
  const ids = new Map(
    slugs.map((slug) => {
      const demonstration = DEMONSTRATIONS.includes(slug);
      return [slug, db.prepare(INSERT_BODY).run(slug, slug, Number(demonstration)).lastInsertRowid];
    }),
  );
  for (const [slug, label, survey, kind, day] of STARTED) {
    const opened = [Number(kind === "demonstration"), Number(kind === "team")];
    db.prepare(INSERT).run(ids.get(slug), survey, label, ...opened, onDay(day));
  }
});

function migrate(): void {
  migrateDatabase(db, MIGRATIONS_FOLDER, someTime);
}
function editionAt(slug: string, label: string) {
  const found = createAssessmentStore(db).get(slug, label);
  if (found === undefined) throw new Error(`${slug}/${label} is gone`);
  return found.editionId === null ? null : createEditionStore(db).get(found.editionId);
}

describe("labels of before", () => {
  it("become one edition for each questionnaire and name, apart for fictional bodies; trials are in none", () => {
    migrate();
    const keys = STARTED.flatMap(([slug, label]) => {
      const edition = editionAt(slug, label);
      return edition == null ? [] : [[`${slug}/${label}`, edition.key] as const];
    });
    expect(Object.fromEntries(keys)).toEqual(EXPECTED);
  });

  it("say the year, the round and the name, and when the first assessment was started", () => {
    migrate();
    const tiny = { surveyId: "tiny", year: 2026, isDemonstration: false };
    expect(editionAt("rennes", "2026")).toMatchObject({ ...tiny, name: "2026", round: 1 });
    expect(editionAt("lyon", "2026-12")).toMatchObject({ ...tiny, name: "2026-12", round: 12 });
    expect(editionAt("esquerval", "2024")).toMatchObject({ year: 2024, round: 1, isDemonstration: true });
    const created = db.prepare<[], number>("SELECT created_at FROM editions WHERE key = 'tiny-2026'").pluck();
    expect(created.get()).toBe(onDay(3));
  });

  it("leave every assessment at its address, as it was", () => {
    const read = () =>
      db
        .prepare(
          `SELECT id, body_id, survey_id, survey_version, edition, open_to_all, of_team, start_form, started_at, revision
            FROM assessments ORDER BY id`,
        )
        .all();
    const before = read();
    expect(before).toHaveLength(STARTED.length);
    migrate();
    expect(read()).toEqual(before);
  });

  it("are open, with those that take part as their cohort and the version that the last of them began with", () => {
    migrate();
    const { openedAt, closedAt, surveyVersion, opensOn } = editionAt("rennes", "2026") ?? {};
    expect([openedAt, closedAt, surveyVersion]).toEqual([new Date(onDay(3)), null, "1.0.0"]);
    expect(opensOn).toBe(new Date(onDay(3)).toISOString().slice(0, 10));
    const cohorts = db.prepare("SELECT count(*) FROM edition_bodies").pluck().get();
    const parts = db.prepare("SELECT count(*) FROM assessments WHERE edition_id IS NOT NULL").pluck().get();
    expect(cohorts).toBe(parts);
  });

  it("are the editions that the next assessments of the same year join", () => {
    migrate();
    const editions = createEditionStore(db);
    const place = { surveyId: "tiny", year: 2026, round: 1, isDemonstration: false };
    expect(editions.save(place, someTime)).toBe(editionAt("rennes", "2026")?.id);
    expect(editions.get(editions.save({ ...place, year: 2027 }, someTime))?.key).toBe("tiny-2027");
  });
});
