-- An edition is run by the team of the barometer: a pinned questionnaire, dates, a cohort in fixed groups, and a beginning
-- and an end that somebody decides. What they do stands in a journal of its own, a chain as the history of an assessment is.

-- The version that its assessments begin with; null where nobody has answered it yet and nobody chose one.
ALTER TABLE editions ADD COLUMN survey_version TEXT;
-- As announced, in whole days; what is done is `opened_at` and `closed_at`.
ALTER TABLE editions ADD COLUMN opens_on TEXT
  CHECK (opens_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE editions ADD COLUMN closes_on TEXT
  CHECK (closes_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
-- Where a body asks; an address of the barometer, of no person.
ALTER TABLE editions ADD COLUMN contact TEXT NOT NULL DEFAULT '' CHECK (length(contact) <= 254);
-- After the end, before drafts and addresses of the cohort are let go.
ALTER TABLE editions ADD COLUMN retention_months INTEGER NOT NULL DEFAULT 60
  CHECK (retention_months BETWEEN 12 AND 120);
-- What the cohort is told of publication; each body decides in any case.
ALTER TABLE editions ADD COLUMN policy TEXT NOT NULL DEFAULT 'free' CHECK (policy IN ('free', 'expected'));
ALTER TABLE editions ADD COLUMN opened_at INTEGER;
ALTER TABLE editions ADD COLUMN closed_at INTEGER CHECK (closed_at IS NULL OR opened_at IS NOT NULL);
-- Grows with every change, so that of two administrators the second one is told.
ALTER TABLE editions ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
-- SHA-256 of the form: sent twice, it makes one edition.
ALTER TABLE editions ADD COLUMN form BLOB;
CREATE UNIQUE INDEX editions_of_form ON editions (form) WHERE form IS NOT NULL;

-- Those of before were open from their first assessment on.
UPDATE editions SET
  opened_at = created_at,
  opens_on = strftime('%Y-%m-%d', created_at / 1000, 'unixepoch'),
  survey_version = (SELECT survey_version FROM assessments WHERE edition_id = editions.id ORDER BY started_at DESC LIMIT 1);

-- What readers call an assessment of a team that is in no edition and stands at an address that says nothing.
ALTER TABLE assessments ADD COLUMN label TEXT CHECK (label <> '');

CREATE TABLE edition_groups (
  id INTEGER PRIMARY KEY,
  edition_id INTEGER NOT NULL REFERENCES editions (id),
  name TEXT NOT NULL CHECK (name <> '' AND length(name) <= 80),
  UNIQUE (edition_id, name)
) STRICT;

-- Who is asked to take part.
CREATE TABLE edition_bodies (
  edition_id INTEGER NOT NULL REFERENCES editions (id),
  body_id INTEGER NOT NULL REFERENCES bodies (id),
  group_id INTEGER REFERENCES edition_groups (id),
  -- Whom the first invitation is for, and the language of it; null where nobody was named.
  email TEXT,
  locale TEXT NOT NULL DEFAULT 'fr' CHECK (locale IN ('fr', 'en')),
  added_at INTEGER NOT NULL,
  PRIMARY KEY (edition_id, body_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX edition_bodies_of_body ON edition_bodies (body_id);

CREATE INDEX edition_bodies_to ON edition_bodies (email) WHERE email IS NOT NULL;

CREATE INDEX edition_bodies_of_group ON edition_bodies (group_id) WHERE group_id IS NOT NULL;

INSERT INTO edition_bodies (edition_id, body_id, added_at)
  SELECT edition_id, body_id, min(started_at) FROM assessments WHERE edition_id IS NOT NULL GROUP BY edition_id, body_id;

-- Groups are what figures are told of: known before anybody answers, and the same to the end.
CREATE TRIGGER edition_groups_are_fixed_once_opened BEFORE INSERT ON edition_groups
WHEN (SELECT opened_at FROM editions WHERE id = NEW.edition_id) IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'the groups of an edition are fixed once it is open');
END;

CREATE TRIGGER edition_groups_stay_once_opened BEFORE UPDATE ON edition_groups
WHEN (SELECT opened_at FROM editions WHERE id = OLD.edition_id) IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'the groups of an edition are fixed once it is open');
END;

CREATE TRIGGER edition_groups_are_kept_once_opened BEFORE DELETE ON edition_groups
WHEN (SELECT opened_at FROM editions WHERE id = OLD.edition_id) IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'the groups of an edition are fixed once it is open');
END;

CREATE TRIGGER edition_bodies_fit BEFORE INSERT ON edition_bodies
WHEN (SELECT demonstration FROM editions WHERE id = NEW.edition_id)
    <> (SELECT demonstration FROM bodies WHERE id = NEW.body_id)
  OR (SELECT closed_at FROM editions WHERE id = NEW.edition_id) IS NOT NULL
  OR (NEW.group_id IS NOT NULL AND (SELECT opened_at FROM editions WHERE id = NEW.edition_id) IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'this body cannot join this edition in this way');
END;

CREATE TRIGGER edition_bodies_keep_their_group BEFORE UPDATE OF group_id ON edition_bodies
WHEN (SELECT opened_at FROM editions WHERE id = OLD.edition_id) IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'the groups of an edition are fixed once it is open');
END;

-- What a team answers belongs to an edition that is open, and whose cohort has the body; or else to none.
CREATE TRIGGER assessments_join_an_open_edition BEFORE INSERT ON assessments
WHEN NEW.edition_id IS NOT NULL AND NEW.of_team = 1 AND NOT EXISTS (
  SELECT 1 FROM editions JOIN edition_bodies ON edition_bodies.edition_id = editions.id
  WHERE editions.id = NEW.edition_id AND body_id = NEW.body_id AND opened_at IS NOT NULL AND closed_at IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'an edition takes those of its cohort while it is open');
END;

CREATE TRIGGER assessments_move_into_an_open_edition BEFORE UPDATE OF edition_id ON assessments
WHEN NEW.edition_id IS NOT NULL AND NEW.edition_id IS NOT OLD.edition_id AND NEW.of_team = 1 AND NOT EXISTS (
  SELECT 1 FROM editions JOIN edition_bodies ON edition_bodies.edition_id = editions.id
  WHERE editions.id = NEW.edition_id AND body_id = NEW.body_id AND opened_at IS NOT NULL AND closed_at IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'an edition takes those of its cohort while it is open');
END;

CREATE TRIGGER closed_editions_take_no_version BEFORE INSERT ON finalisations
WHEN EXISTS (
  SELECT 1 FROM assessments JOIN editions ON editions.id = edition_id
  WHERE assessments.id = NEW.assessment_id AND closed_at IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'nothing is finalised into an edition that is closed');
END;

CREATE TRIGGER closed_editions_stay_closed BEFORE UPDATE ON editions
WHEN OLD.closed_at IS NOT NULL OR (OLD.opened_at IS NOT NULL AND NEW.opened_at IS NOT OLD.opened_at)
BEGIN
  SELECT RAISE(ABORT, 'an edition opens once and closes once');
END;

CREATE TABLE site_act_kinds (
  kind TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO site_act_kinds (kind) VALUES
  ('edition-created'), ('edition-changed'), ('edition-opened'), ('edition-closed'), ('cohort-imported'), ('cohort-left'),
  ('role-given'), ('role-taken');

-- What is done for the whole site: never changed, one chain. No name and no address is in it: the key stands for who did
-- it, and the id, which is not hashed, leads to their account.
CREATE TABLE site_acts (
  position INTEGER PRIMARY KEY CHECK (position >= 1),
  kind TEXT NOT NULL REFERENCES site_act_kinds (kind),
  at INTEGER NOT NULL,
  author_id INTEGER,
  author_key TEXT NOT NULL,
  edition_id INTEGER REFERENCES editions (id),
  -- Canonical JSON: numbers and keys of what was done.
  content TEXT NOT NULL CHECK (json_valid(content)),
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX site_acts_of_author ON site_acts (author_key);

CREATE INDEX site_acts_of_edition ON site_acts (edition_id) WHERE edition_id IS NOT NULL;

CREATE INDEX site_acts_of_kind ON site_acts (kind);

CREATE TRIGGER site_acts_are_never_changed BEFORE UPDATE ON site_acts
BEGIN
  SELECT RAISE(ABORT, 'the journal is never changed');
END;

CREATE TRIGGER site_acts_are_never_removed BEFORE DELETE ON site_acts
BEGIN
  SELECT RAISE(ABORT, 'the journal is never removed');
END;
