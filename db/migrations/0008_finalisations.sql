-- What a lead of the team declared finished: one row a version, never changed and never removed. While the newest one is
-- not reopened, nothing of the assessment is written.
CREATE TABLE finalisations (
  id INTEGER PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  -- From 1; reopening makes the next one.
  version INTEGER NOT NULL CHECK (version >= 1),
  -- SHA-256 of the form: the same form sent twice finalises once, whatever happened in between.
  form BLOB NOT NULL UNIQUE,
  finalised_at INTEGER NOT NULL,
  finalised_by INTEGER NOT NULL REFERENCES accounts (id),
  -- Canonical JSON of the whole document, without working notes and without a name of a person.
  body TEXT NOT NULL CHECK (json_valid(body)),
  -- SHA-256 of its bytes, in hexadecimal.
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  UNIQUE (assessment_id, version)
) STRICT;

CREATE TABLE reopenings (
  finalisation_id INTEGER PRIMARY KEY REFERENCES finalisations (id),
  reopened_at INTEGER NOT NULL,
  reopened_by INTEGER NOT NULL REFERENCES accounts (id),
  -- One line.
  reason TEXT NOT NULL CHECK (reason <> '' AND instr(reason, char(10)) = 0)
) STRICT;

CREATE TRIGGER finalisations_are_never_changed BEFORE UPDATE ON finalisations
BEGIN
  SELECT RAISE(ABORT, 'a finalisation is never changed');
END;

CREATE TRIGGER finalisations_are_never_removed BEFORE DELETE ON finalisations
BEGIN
  SELECT RAISE(ABORT, 'a finalisation is never removed');
END;

CREATE TRIGGER reopenings_are_never_changed BEFORE UPDATE ON reopenings
BEGIN
  SELECT RAISE(ABORT, 'a reopening is never changed');
END;

CREATE TRIGGER reopenings_are_never_removed BEFORE DELETE ON reopenings
BEGIN
  SELECT RAISE(ABORT, 'a reopening is never removed');
END;

-- The history of an assessment also says when it was finalised and reopened. A CHECK cannot be altered, so the table is
-- made again with every row as it was.
CREATE TABLE history_with_finalisations (
  id INTEGER PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  -- From 1 without a gap. Two writers cannot both follow the same row.
  position INTEGER NOT NULL CHECK (position >= 1),
  kind TEXT NOT NULL CHECK (kind IN
    ('answer', 'taken-over', 'moved', 'section-finished', 'section-reopened', 'finalised', 'reopened')),
  survey_version TEXT NOT NULL,
  question_id TEXT,
  section_id TEXT,
  -- Of the answer, after the change; of the assessment, where it was finalised or reopened.
  version INTEGER,
  at INTEGER NOT NULL,
  -- The account; null means by the secret link, or by the program. Not hashed, so that it says nothing once the account
  -- is erased.
  author_id INTEGER,
  -- Random, stands for the author for good: 'link', 'program', or the key of an account.
  author_key TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('entry', 'workshop', 'prefill', 'restore', 'decision', 'migration')),
  -- Canonical JSON; null where there was no answer. Of a finalisation: the hash of its document.
  old_content TEXT CHECK (old_content IS NULL OR json_valid(old_content)),
  new_content TEXT CHECK (new_content IS NULL OR json_valid(new_content)),
  -- One line.
  reason TEXT CHECK (instr(reason, char(10)) = 0),
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  UNIQUE (assessment_id, position),
  CHECK (question_id IS NULL OR section_id IS NULL),
  CHECK ((kind IN ('finalised', 'reopened')) = (question_id IS NULL AND section_id IS NULL)),
  CHECK ((section_id IS NULL) = (version IS NOT NULL))
) STRICT;

INSERT INTO history_with_finalisations
  SELECT id, assessment_id, position, kind, survey_version, question_id, section_id, version, at, author_id, author_key,
    source, old_content, new_content, reason, previous_hash, hash
  FROM history ORDER BY id;

DROP TABLE history;

ALTER TABLE history_with_finalisations RENAME TO history;

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN
  SELECT RAISE(ABORT, 'the history is never changed');
END;

CREATE TRIGGER history_is_never_removed BEFORE DELETE ON history
BEGIN
  SELECT RAISE(ABORT, 'the history is never removed');
END;
