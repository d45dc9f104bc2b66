-- Generated from db/migrations by tests/integration/schema.test.ts; see db/README.md. Never run.

CREATE TABLE answer_migrations (
  id INTEGER PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  from_version TEXT NOT NULL,
  to_version TEXT NOT NULL,
  applied_by TEXT NOT NULL,
  applied_at INTEGER NOT NULL,
  report TEXT NOT NULL CHECK (json_valid(report))
) STRICT;

CREATE INDEX answer_migrations_of_assessment ON answer_migrations (assessment_id);

CREATE TABLE answers (
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  survey_version TEXT NOT NULL,
  question_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  state TEXT NOT NULL CHECK (state IN ('answered', 'dk', 'na', 'unanswered')),
  value TEXT CHECK (value IS NULL OR json_valid(value)),
  reason TEXT,
  confidence TEXT CHECK (confidence IN ('estimate', 'known', 'proven')),
  public_text TEXT NOT NULL,
  working_note TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (json_valid(evidence)),
  saved_at INTEGER NOT NULL,
  -- The rendered form that wrote the row last, and the number of that save within the form.
  form TEXT NOT NULL,
  seq INTEGER NOT NULL, to_confirm INTEGER NOT NULL DEFAULT 0 CHECK (to_confirm IN (0, 1)),
  PRIMARY KEY (assessment_id, survey_version, question_id),
  CHECK ((state = 'answered') = (value IS NOT NULL)),
  CHECK ((state = 'na') = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE assessments (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES bodies (id),
  survey_id TEXT NOT NULL,
  survey_version TEXT NOT NULL,
  -- The `ed` of the address, such as "essai-k7pt3f" or "2026".
  edition TEXT NOT NULL,
  -- Seeded demonstration: anyone reads its result, nobody writes in it.
  open_to_all INTEGER NOT NULL CHECK (open_to_all IN (0, 1)),
  -- SHA-256 of the start form: the same form sent twice starts one assessment.
  start_form BLOB UNIQUE,
  started_at INTEGER NOT NULL,
  -- Grows with every write to the assessment.
  revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (body_id, edition),
  FOREIGN KEY (survey_id, survey_version) REFERENCES definition_versions (survey_id, version)
) STRICT;

CREATE TABLE bodies (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('metropole', 'commune', 'other')),
  -- Null for a body typed by a visitor: its name is not checked against any register.
  siren TEXT UNIQUE,
  population INTEGER,
  demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1))
) STRICT;

CREATE TABLE communes (
  body_id INTEGER NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
  insee TEXT NOT NULL,
  name TEXT NOT NULL,
  population INTEGER NOT NULL,
  -- JSON array of five-digit texts; empty for a fictional commune.
  postcodes TEXT NOT NULL CHECK (json_valid(postcodes)),
  PRIMARY KEY (body_id, insee)
) STRICT, WITHOUT ROWID;

CREATE TABLE definition_versions (
  survey_id TEXT NOT NULL,
  version TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  first_served_at INTEGER NOT NULL,
  PRIMARY KEY (survey_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE finished_sections (
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  section_id TEXT NOT NULL,
  finished_at INTEGER NOT NULL,
  PRIMARY KEY (assessment_id, section_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE migrations (
  number INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  checksum TEXT NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE secret_links (
  token_hash BLOB PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  created_at INTEGER NOT NULL,
  -- When the person said that the link is kept; it is shown until then and never again.
  confirmed_at INTEGER,
  mails_sent INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX secret_links_of_assessment ON secret_links (assessment_id);

CREATE TABLE seeds (
  name TEXT PRIMARY KEY,
  content_hash TEXT NOT NULL,
  source TEXT NOT NULL,
  loaded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
