-- Every change of an assessment, one row each, never changed and never removed: each row is hashed together with the one
-- before it (app/domain/history/chain-entry.ts), one chain an assessment.

CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  -- From 1 without a gap. Two writers cannot both follow the same row.
  position INTEGER NOT NULL CHECK (position >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('answer', 'taken-over', 'moved', 'section-finished', 'section-reopened')),
  survey_version TEXT NOT NULL,
  question_id TEXT,
  section_id TEXT,
  -- Of the answer, after the change.
  version INTEGER,
  at INTEGER NOT NULL,
  -- The account; null means by the secret link, or by the program. Not hashed, so that it says nothing once the account
  -- is erased.
  author_id INTEGER,
  -- Random, stands for the author for good: 'link', 'program', or the key of an account.
  author_key TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('entry', 'workshop', 'prefill', 'restore', 'decision', 'migration')),
  -- Canonical JSON; null where there was no answer.
  old_content TEXT CHECK (old_content IS NULL OR json_valid(old_content)),
  new_content TEXT CHECK (new_content IS NULL OR json_valid(new_content)),
  -- One line.
  reason TEXT CHECK (instr(reason, char(10)) = 0),
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  UNIQUE (assessment_id, position),
  CHECK ((question_id IS NULL) <> (section_id IS NULL)),
  CHECK ((question_id IS NULL) = (version IS NULL))
) STRICT;

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN
  SELECT RAISE(ABORT, 'the history is never changed');
END;

CREATE TRIGGER history_is_never_removed BEFORE DELETE ON history
BEGIN
  SELECT RAISE(ABORT, 'the history is never removed');
END;

-- Assessments from before the history: what they held is taken over at the next start, once. An assessment that lost its
-- history later is not among them, so that it cannot be given a new one in silence.
CREATE TABLE history_owed (
  assessment_id INTEGER PRIMARY KEY REFERENCES assessments (id)
) STRICT;

INSERT INTO history_owed (assessment_id) SELECT id FROM assessments;
