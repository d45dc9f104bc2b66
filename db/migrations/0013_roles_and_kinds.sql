-- Roles and kinds are rows instead of CHECKs: one more is an INSERT here, in a migration of its own, and no table is made
-- again for it. What a row must be like for its role or kind is looked up by a trigger, which can be replaced alone.
-- tests/integration/lookup-tables.test.ts compares the rows with the lists of the program, both ways.

-- What a person is for a body: app/domain/people/rights.ts says what each may do.
CREATE TABLE roles (
  role TEXT PRIMARY KEY,
  -- Answers for one commune, and for nothing else.
  of_commune INTEGER NOT NULL CHECK (of_commune IN (0, 1)),
  -- Is never held without an end.
  ends INTEGER NOT NULL CHECK (ends IN (0, 1))
) STRICT, WITHOUT ROWID;

INSERT INTO roles (role, of_commune, ends) VALUES
  ('lead', 0, 0),
  ('contributor', 0, 0),
  ('reader', 0, 0),
  ('commune', 1, 0),
  ('consultant', 0, 1);

CREATE TABLE site_roles (
  role TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO site_roles (role) VALUES ('administrator'), ('investigator');

CREATE TABLE assignment_kinds (
  kind TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO assignment_kinds (kind) VALUES ('contribute'), ('review');

CREATE TABLE history_kinds (
  kind TEXT PRIMARY KEY,
  about TEXT NOT NULL CHECK (about IN ('question', 'section', 'assessment')),
  -- The entry says of which version of the answer, or of the assessment.
  has_version INTEGER NOT NULL CHECK (has_version IN (0, 1))
) STRICT, WITHOUT ROWID;

INSERT INTO history_kinds (kind, about, has_version) VALUES
  ('answer', 'question', 1),
  ('taken-over', 'question', 1),
  ('moved', 'question', 1),
  ('section-finished', 'section', 0),
  ('section-reopened', 'section', 0),
  ('file-added', 'question', 0),
  ('file-removed', 'question', 0),
  ('finalised', 'assessment', 1),
  ('reopened', 'assessment', 1);

CREATE TABLE history_sources (
  source TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO history_sources (source) VALUES
  ('entry'), ('workshop'), ('prefill'), ('restore'), ('decision'), ('migration');

-- Many tables refer to accounts, and some of their rows are never removed: the column is exchanged, not the table.
ALTER TABLE accounts ADD COLUMN role_for_site TEXT REFERENCES site_roles (role);
UPDATE accounts SET role_for_site = site_role;
ALTER TABLE accounts DROP COLUMN site_role;
ALTER TABLE accounts RENAME COLUMN role_for_site TO site_role;

CREATE TABLE memberships_with_roles (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  body_id INTEGER NOT NULL REFERENCES bodies (id),
  assessment_id INTEGER REFERENCES assessments (id),
  role TEXT NOT NULL REFERENCES roles (role),
  -- INSEE code of the commune that a commune respondent answers for.
  commune TEXT,
  -- Null for what nobody granted, and once that account was erased.
  granted_by INTEGER REFERENCES accounts (id),
  granted_at INTEGER NOT NULL,
  expires_at INTEGER
) STRICT;

INSERT INTO memberships_with_roles
  SELECT id, account_id, body_id, assessment_id, role, commune, granted_by, granted_at, expires_at
  FROM memberships ORDER BY id;

DROP TABLE memberships;

ALTER TABLE memberships_with_roles RENAME TO memberships;

CREATE UNIQUE INDEX memberships_once ON memberships (account_id, body_id, coalesce(assessment_id, 0));

CREATE INDEX memberships_of_body ON memberships (body_id);

CREATE TRIGGER memberships_suit_their_role BEFORE INSERT ON memberships
WHEN NOT EXISTS (
  SELECT 1 FROM roles WHERE role = NEW.role
    AND of_commune = (NEW.commune IS NOT NULL) AND ends <= (NEW.expires_at IS NOT NULL)
)
BEGIN
  SELECT RAISE(ABORT, 'a membership does not suit its role');
END;

CREATE TRIGGER memberships_go_on_suiting_their_role BEFORE UPDATE ON memberships
WHEN NOT EXISTS (
  SELECT 1 FROM roles WHERE role = NEW.role
    AND of_commune = (NEW.commune IS NOT NULL) AND ends <= (NEW.expires_at IS NOT NULL)
)
BEGIN
  SELECT RAISE(ABORT, 'a membership does not suit its role');
END;

CREATE TABLE invitations_with_roles (
  token_hash BLOB PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE,
  email TEXT NOT NULL,
  body_id INTEGER NOT NULL REFERENCES bodies (id),
  role TEXT NOT NULL REFERENCES roles (role),
  commune TEXT,
  access_until INTEGER,
  invited_by INTEGER NOT NULL REFERENCES accounts (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  answered_at INTEGER,
  answer TEXT CHECK (answer IN ('accepted', 'declined', 'withdrawn')),
  CHECK ((answered_at IS NULL) = (answer IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO invitations_with_roles
  SELECT token_hash, public_id, email, body_id, role, commune, access_until, invited_by, created_at, expires_at,
    answered_at, answer
  FROM invitations;

DROP TABLE invitations;

ALTER TABLE invitations_with_roles RENAME TO invitations;

CREATE INDEX invitations_of_body ON invitations (body_id);

-- The keys that stop reminders refer to the assignments, and wait aside while that table is exchanged.
CREATE TABLE waiting_stops (
  token_hash BLOB PRIMARY KEY,
  assignment_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO waiting_stops SELECT token_hash, assignment_id FROM reminder_stops;

DELETE FROM reminder_stops;

CREATE TABLE assignments_with_kinds (
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
  kind TEXT NOT NULL REFERENCES assignment_kinds (kind),
  due_on TEXT CHECK (due_on IS NULL OR due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  message TEXT NOT NULL,
  -- Language of the page it was made on, and of its mails.
  locale TEXT NOT NULL,
  assigned_by INTEGER NOT NULL REFERENCES accounts (id),
  created_at INTEGER NOT NULL,
  done_at INTEGER,
  reminders_stopped_at INTEGER,
  last_reminded_at INTEGER,
  withdrawn_at INTEGER
) STRICT;

INSERT INTO assignments_with_kinds
  SELECT id, public_id, form, assessment_id, section_id, question_id, email, account_id, kind, due_on, message, locale,
    assigned_by, created_at, done_at, reminders_stopped_at, last_reminded_at, withdrawn_at
  FROM assignments ORDER BY id;

DROP TABLE assignments;

ALTER TABLE assignments_with_kinds RENAME TO assignments;

CREATE INDEX assignments_of_assessment ON assignments (assessment_id);

CREATE INDEX assignments_of_account ON assignments (account_id);

CREATE INDEX assignments_of_email ON assignments (email);

INSERT INTO reminder_stops SELECT token_hash, assignment_id FROM waiting_stops;

DROP TABLE waiting_stops;

-- Made again for the last time, with every row as it was: each hash still holds.
CREATE TABLE history_with_kinds (
  id INTEGER PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  -- From 1 without a gap. Two writers cannot both follow the same row.
  position INTEGER NOT NULL CHECK (position >= 1),
  kind TEXT NOT NULL REFERENCES history_kinds (kind),
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
  source TEXT NOT NULL REFERENCES history_sources (source),
  -- Canonical JSON; null where there was no answer, or no file. Of a finalisation: the hash of its document.
  old_content TEXT CHECK (old_content IS NULL OR json_valid(old_content)),
  new_content TEXT CHECK (new_content IS NULL OR json_valid(new_content)),
  -- One line.
  reason TEXT CHECK (instr(reason, char(10)) = 0),
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  UNIQUE (assessment_id, position),
  CHECK (question_id IS NULL OR section_id IS NULL)
) STRICT;

INSERT INTO history_with_kinds
  SELECT id, assessment_id, position, kind, survey_version, question_id, section_id, version, at, author_id, author_key,
    source, old_content, new_content, reason, previous_hash, hash
  FROM history ORDER BY id;

DROP TABLE history;

ALTER TABLE history_with_kinds RENAME TO history;

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN
  SELECT RAISE(ABORT, 'the history is never changed');
END;

CREATE TRIGGER history_is_never_removed BEFORE DELETE ON history
BEGIN
  SELECT RAISE(ABORT, 'the history is never removed');
END;

CREATE TRIGGER history_suits_its_kind BEFORE INSERT ON history
WHEN NOT EXISTS (
  SELECT 1 FROM history_kinds WHERE kind = NEW.kind AND has_version = (NEW.version IS NOT NULL)
    AND about = CASE WHEN NEW.question_id IS NOT NULL THEN 'question'
      WHEN NEW.section_id IS NOT NULL THEN 'section' ELSE 'assessment' END
)
BEGIN
  SELECT RAISE(ABORT, 'an entry of the history does not suit its kind');
END;

-- Who changed an answer last.
CREATE INDEX history_of_question ON history (assessment_id, question_id, position);

CREATE INDEX history_decisions ON history (assessment_id, question_id, position) WHERE source = 'decision';
