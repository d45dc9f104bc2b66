-- Levers that a body has taken up: one row a lever of an assessment, versioned as an answer is. One that was let go stays as a
-- row without contents, so that its versions go on.
CREATE TABLE retained_levers (
  assessment_id INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  lever_id TEXT NOT NULL,
  -- Of the questionnaire, when it was saved: the next one may have the lever no more.
  survey_version TEXT NOT NULL,
  -- A member of the team who carries it; null where it is told in words, or by nobody, and once that account was erased.
  owner_account_id INTEGER REFERENCES accounts (id),
  owner_text TEXT NOT NULL,
  -- "2027-03"
  month TEXT CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  note TEXT NOT NULL,
  is_retained INTEGER NOT NULL CHECK (is_retained IN (0, 1)),
  version INTEGER NOT NULL CHECK (version > 0),
  saved_at INTEGER NOT NULL,
  form TEXT NOT NULL,
  PRIMARY KEY (assessment_id, lever_id),
  CHECK (owner_account_id IS NULL OR owner_text = '')
) STRICT, WITHOUT ROWID;

CREATE INDEX retained_levers_of_owner ON retained_levers (owner_account_id);

INSERT INTO history_kinds (kind, about, has_version) VALUES
  ('lever-retained', 'assessment', 0),
  ('lever-let-go', 'assessment', 0);
