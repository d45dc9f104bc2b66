-- What a lead asks of someone: a section or one question of an assessment of the team. Days are days in France.
CREATE TABLE assignments (
  id INTEGER PRIMARY KEY,
  -- Names it in the forms of the person it is for; opens nothing.
  public_id TEXT NOT NULL UNIQUE,
  -- SHA-256 of the form: the same form sent twice asks once.
  form BLOB NOT NULL UNIQUE,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  section_id TEXT NOT NULL,
  -- Null for the whole section.
  question_id TEXT,
  -- Lower case. An account that comes later is found by it.
  email TEXT NOT NULL,
  account_id INTEGER REFERENCES accounts (id),
  kind TEXT NOT NULL CHECK (kind IN ('contribute', 'review')),
  due_on TEXT CHECK (due_on IS NULL OR due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  message TEXT NOT NULL,
  -- Language of the page it was made on, and of its mails.
  locale TEXT NOT NULL,
  assigned_by INTEGER NOT NULL REFERENCES accounts (id),
  created_at INTEGER NOT NULL,
  done_at INTEGER,
  reminders_stopped_at INTEGER,
  last_reminded_at INTEGER
) STRICT;

CREATE INDEX assignments_of_assessment ON assignments (assessment_id);
CREATE INDEX assignments_of_account ON assignments (account_id);
CREATE INDEX assignments_of_email ON assignments (email);

-- Each mail carries a key of its own that stops the reminders without signing in; stored as its SHA-256.
CREATE TABLE reminder_stops (
  token_hash BLOB PRIMARY KEY,
  assignment_id INTEGER NOT NULL REFERENCES assignments (id)
) STRICT, WITHOUT ROWID;
