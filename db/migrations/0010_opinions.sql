-- What each person thinks of a question, beside the official answer, which it never is.
CREATE TABLE opinions (
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  -- Whatever the version of the questionnaire: an id never changes its meaning.
  question_id TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  -- INSEE code of the commune that it was given for; null for one of the métropole.
  commune TEXT,
  answer TEXT NOT NULL CHECK (answer IN ('0', '1', '2', '3', '4', 'dk', 'na')),
  comment TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  saved_at INTEGER NOT NULL,
  -- The rendered form that wrote the row last.
  form TEXT NOT NULL,
  PRIMARY KEY (assessment_id, question_id, account_id),
  -- A commune is shown within a group only, where a comment would give it away.
  CHECK (commune IS NULL OR comment = '')
) STRICT, WITHOUT ROWID;

CREATE INDEX opinions_of_account ON opinions (account_id);

-- The newest decision on each question is found without reading the whole history.
CREATE INDEX history_decisions ON history (assessment_id, question_id, position) WHERE source = 'decision';
