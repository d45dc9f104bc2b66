-- Public bodies (the directory, the fictional ones, those typed by a visitor) and the questionnaires as they were served.

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

-- What the files of db/seed/ were when they were last loaded.
CREATE TABLE seeds (
  name TEXT PRIMARY KEY,
  content_hash TEXT NOT NULL,
  source TEXT NOT NULL,
  loaded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Insert only: an answer is read with the very questionnaire it was given to.
CREATE TABLE definition_versions (
  survey_id TEXT NOT NULL,
  version TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  first_served_at INTEGER NOT NULL,
  PRIMARY KEY (survey_id, version)
) STRICT, WITHOUT ROWID;
