// A site on which many bodies have published, for as many editions: written into the database at once, as if they had. Each has
// the document of a fictional body, since a list reads none of them.
import { openDatabase } from "../../app/database/open-database.server.ts";
import { createDeps } from "../../app/wiring/create-deps.server.ts";

export interface ManyPublished {
  readonly database: string;
  readonly bodies: number;
  readonly editions: number;
}

/** Real bodies, numbered, of addresses `organisme-000001-simule` and so on. */
export async function publishMany({ database, bodies, editions }: ManyPublished): Promise<void> {
  await seeded(database);
  const db = openDatabase(database);
  db.transaction(() => {
    db.prepare(BODIES).run({ bodies });
    db.prepare(EDITIONS).run({ editions });
    for (const statement of [COHORTS, ASSESSMENTS, PUBLICATIONS, STEPS]) db.prepare(statement).run();
  })();
  db.close();
}

/** Another version of one of them comes online, as another process would publish it. */
export function publishAnother(database: string): void {
  const db = openDatabase(database);
  db.exec(ANOTHER);
  db.exec(STEPS);
  db.close();
}

const NUMBERS = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < @";
const BODIES = `${NUMBERS}bodies)
INSERT INTO bodies (slug, name, kind, siren, population, demonstration)
SELECT printf('organisme-%06d-simule', n), printf('Organisme nᵒ %d (simulé)', n), 'commune', printf('9%08d', n), n, 0 FROM numbers`;
const EDITIONS = `${NUMBERS}editions)
INSERT INTO editions (key, name, survey_id, survey_version, year, round, demonstration, created_at, opened_at)
SELECT printf('simulation-%d', 2100 + n), printf('%d', 2100 + n), survey_id, survey_version, 2100 + n, 1, 0, n, n
FROM numbers JOIN (SELECT survey_id, survey_version FROM assessments JOIN publications ON assessment_id = assessments.id LIMIT 1)`;
const COHORTS = `INSERT INTO edition_bodies (edition_id, body_id, added_at)
SELECT editions.id, bodies.id, 1 FROM bodies JOIN editions ON editions.key LIKE 'simulation-%' WHERE slug LIKE 'organisme-%'`;
const ASSESSMENTS = `INSERT INTO assessments (body_id, survey_id, survey_version, edition, open_to_all, started_at, of_team, edition_id)
SELECT bodies.id, editions.survey_id, of.survey_version, editions.name, 0, editions.created_at, 1, editions.id
FROM bodies JOIN editions ON editions.key LIKE 'simulation-%'
  JOIN (SELECT survey_version FROM assessments JOIN publications ON assessment_id = assessments.id LIMIT 1) AS of
WHERE slug LIKE 'organisme-%'`;
const NEW = `INSERT INTO publications (assessment_id, number, finalised_version, document_hash, created_at)`;
const PUBLICATIONS = `${NEW}
SELECT assessments.id, 1, 1, (SELECT hash FROM public_documents LIMIT 1), 1 FROM assessments JOIN bodies ON bodies.id = body_id
WHERE slug LIKE 'organisme-%'`;
const ANOTHER = `${NEW}
SELECT assessment_id, max(number) + 1, 1, document_hash, 1 FROM publications WHERE assessment_id = (SELECT max(id) FROM assessments)
GROUP BY assessment_id`;
const STEPS = `INSERT INTO publication_steps (publication_id, position, kind, at, official_name, official_mandate, document_hash, reason,
  previous_hash, hash)
SELECT id, 1, 'published', 1798000000000 + id, '', '', document_hash, '', '', '' FROM publications
WHERE NOT EXISTS (SELECT 1 FROM publication_steps WHERE publication_id = publications.id)`;

async function seeded(database: string): Promise<void> {
  const deps = createDeps({
    ...{ DATABASE_PATH: database, DEFINITIONS_PATH: "survey-definitions", DEMO: "on" },
    ...{ EVIDENCE_FILE_MB: 5, EVIDENCE_TOTAL_MB: 100 },
  });
  await deps.close();
}
