-- Files that prove an answer. They stand in the database so that a file and its row are written, copied, restored and
-- deleted together, and so that no address of a web server leads to them.

CREATE TABLE evidence_files (
  id INTEGER PRIMARY KEY,
  -- Names it in its address and in the history; opens nothing by itself.
  public_id TEXT NOT NULL UNIQUE,
  -- SHA-256 of the form: the same form sent twice adds once.
  form BLOB NOT NULL UNIQUE,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  question_id TEXT NOT NULL,
  -- As shown and downloaded: cleaned, with the ending of its type.
  name TEXT NOT NULL,
  -- Told from the content alone.
  type TEXT NOT NULL CHECK (
    type IN ('pdf', 'odt', 'docx', 'ods', 'xlsx', 'odp', 'pptx', 'png', 'jpeg', 'webp', 'text')
  ),
  size INTEGER NOT NULL CHECK (size > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  -- Who added it, as in the history: the key stays when the account is erased and names nobody then.
  author_id INTEGER NOT NULL REFERENCES accounts (id),
  author_key TEXT NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;

CREATE INDEX evidence_files_of_question ON evidence_files (assessment_id, question_id);

CREATE INDEX evidence_files_of_author ON evidence_files (author_id);

-- Apart, so that lists are read without the contents.
CREATE TABLE evidence_bodies (
  file_id INTEGER PRIMARY KEY REFERENCES evidence_files (id) ON DELETE CASCADE,
  body BLOB NOT NULL
) STRICT;

-- The history learns of files. A CHECK cannot be altered, so the table is made again with every row as it was.
CREATE TABLE history_with_files (
  id INTEGER PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  -- From 1 without a gap. Two writers cannot both follow the same row.
  position INTEGER NOT NULL CHECK (position >= 1),
  kind TEXT NOT NULL CHECK (kind IN
    ('answer', 'taken-over', 'moved', 'section-finished', 'section-reopened', 'finalised', 'reopened',
     'file-added', 'file-removed')),
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
  -- Canonical JSON; null where there was no answer, or no file. Of a finalisation: the hash of its document.
  old_content TEXT CHECK (old_content IS NULL OR json_valid(old_content)),
  new_content TEXT CHECK (new_content IS NULL OR json_valid(new_content)),
  -- One line.
  reason TEXT CHECK (instr(reason, char(10)) = 0),
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  UNIQUE (assessment_id, position),
  CHECK (question_id IS NULL OR section_id IS NULL),
  CHECK ((kind IN ('finalised', 'reopened')) = (question_id IS NULL AND section_id IS NULL)),
  CHECK ((section_id IS NULL AND kind NOT IN ('file-added', 'file-removed')) = (version IS NOT NULL))
) STRICT;

INSERT INTO history_with_files
  SELECT id, assessment_id, position, kind, survey_version, question_id, section_id, version, at, author_id, author_key,
    source, old_content, new_content, reason, previous_hash, hash
  FROM history ORDER BY id;

DROP TABLE history;

ALTER TABLE history_with_files RENAME TO history;

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN
  SELECT RAISE(ABORT, 'the history is never changed');
END;

CREATE TRIGGER history_is_never_removed BEFORE DELETE ON history
BEGIN
  SELECT RAISE(ABORT, 'the history is never removed');
END;

-- Who changed an answer last.
CREATE INDEX history_of_question ON history (assessment_id, question_id, position);

-- Gone with the table that was made again.
CREATE INDEX history_decisions ON history (assessment_id, question_id, position) WHERE source = 'decision';
