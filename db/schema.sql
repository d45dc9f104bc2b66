-- Generated from db/migrations by tests/integration/schema.test.ts; see db/README.md. Never run.

CREATE TABLE access_requests (
  id INTEGER PRIMARY KEY,
  -- Names it in the address where it is answered; opens nothing.
  public_id TEXT NOT NULL UNIQUE,
  -- SHA-256 of the form that asked last: sent twice, it asks once.
  form BLOB NOT NULL,
  body_id INTEGER NOT NULL REFERENCES bodies (id),
  -- As typed, lower case.
  email TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) <= 80),
  job TEXT NOT NULL CHECK (length(job) <= 120),
  message TEXT NOT NULL CHECK (length(message) <= 1000),
  -- Language of the page it was made on, and of its answer.
  locale TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  -- Asked again while it waits, it stays one request.
  times INTEGER NOT NULL DEFAULT 1 CHECK (times >= 1),
  last_asked_at INTEGER NOT NULL,
  answered_at INTEGER,
  answer TEXT CHECK (answer IN ('invited', 'refused')),
  -- Null while it waits, and once that account was erased.
  answered_by INTEGER REFERENCES accounts (id),
  -- Of a refusal, as who asked was told.
  reason TEXT CHECK (length(reason) <= 500),
  CHECK ((answered_at IS NULL) = (answer IS NULL)),
  CHECK (answered_by IS NULL OR answer IS NOT NULL),
  CHECK ((reason IS NOT NULL) = (answer IS NOT NULL AND answer = 'refused'))
) STRICT;

CREATE INDEX access_requests_answered_at ON access_requests (answered_at);

CREATE INDEX access_requests_answered_by ON access_requests (answered_by);

CREATE INDEX access_requests_last_asked_at ON access_requests (last_asked_at) WHERE answered_at IS NULL;

CREATE INDEX access_requests_of_body ON access_requests (body_id);

CREATE INDEX access_requests_of_email ON access_requests (email);

CREATE INDEX access_requests_oldest ON access_requests (created_at, id) WHERE answered_at IS NULL;

CREATE UNIQUE INDEX access_requests_waiting ON access_requests (body_id, email) WHERE answered_at IS NULL;

CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  -- As typed, lower case; null once the person asked to be erased.
  email TEXT UNIQUE,
  -- Empty until the person gives one.
  name TEXT NOT NULL,
  -- Stands for the person in the history, whatever becomes of the name.
  author_key TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  erased_at INTEGER, site_role TEXT REFERENCES site_roles (role), locale TEXT NOT NULL DEFAULT 'fr' CHECK (locale IN ('fr', 'en')),
  CHECK ((email IS NULL) = (erased_at IS NOT NULL))
) STRICT;

CREATE INDEX accounts_with_site_role ON accounts (id) WHERE site_role IS NOT NULL;

CREATE TABLE answer_migrations (
  id INTEGER PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  from_version TEXT NOT NULL,
  to_version TEXT NOT NULL,
  applied_by TEXT NOT NULL,
  applied_at INTEGER NOT NULL,
  report TEXT NOT NULL CHECK (json_valid(report))
) STRICT;

CREATE INDEX answer_migrations_from ON answer_migrations (from_version, assessment_id);

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

CREATE TRIGGER assessments_fit_their_edition BEFORE INSERT ON assessments
WHEN NEW.edition_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM editions JOIN bodies ON bodies.id = NEW.body_id
  WHERE editions.id = NEW.edition_id AND editions.survey_id = NEW.survey_id
    AND editions.demonstration = bodies.demonstration)
BEGIN
  SELECT RAISE(ABORT, 'an edition is of one questionnaire, and of real or of fictional bodies');
END;

CREATE TRIGGER assessments_go_on_fitting_their_edition BEFORE UPDATE OF edition_id, body_id, survey_id ON assessments
WHEN NEW.edition_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM editions JOIN bodies ON bodies.id = NEW.body_id
  WHERE editions.id = NEW.edition_id AND editions.survey_id = NEW.survey_id
    AND editions.demonstration = bodies.demonstration)
BEGIN
  SELECT RAISE(ABORT, 'an edition is of one questionnaire, and of real or of fictional bodies');
END;

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

CREATE TRIGGER standings_follow_the_assessment AFTER UPDATE OF body_id, edition_id ON assessments
BEGIN
  UPDATE standings SET body_id = NEW.body_id, edition_id = NEW.edition_id,
    is_fictional = (SELECT demonstration FROM bodies WHERE id = NEW.body_id)
  WHERE assessment_id = NEW.id;
END;

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
  revision INTEGER NOT NULL DEFAULT 0, of_team INTEGER NOT NULL DEFAULT 0 CHECK (of_team IN (0, 1)), edition_id INTEGER REFERENCES editions (id)
  CHECK (edition_id IS NULL OR of_team = 1 OR open_to_all = 1), label TEXT CHECK (label <> ''),
  UNIQUE (body_id, edition),
  FOREIGN KEY (survey_id, survey_version) REFERENCES definition_versions (survey_id, version)
) STRICT;

CREATE UNIQUE INDEX assessments_of_edition ON assessments (edition_id, body_id) WHERE edition_id IS NOT NULL;

CREATE INDEX assessments_of_survey ON assessments (survey_id, survey_version);

CREATE INDEX assessments_of_trials ON assessments (started_at) WHERE of_team = 0 AND open_to_all = 0;

CREATE INDEX assessments_open_to_all ON assessments (body_id) WHERE open_to_all = 1;

CREATE TABLE assignment_kinds (
  kind TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE "assignments" (
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

CREATE INDEX assignments_of_account ON assignments (account_id);

CREATE INDEX assignments_of_assessment ON assignments (assessment_id);

CREATE INDEX assignments_of_email ON assignments (email);

CREATE INDEX assignments_sent_by ON assignments (assigned_by);

CREATE TRIGGER bodies_begin_with_the_slug_of_no_other BEFORE INSERT ON bodies
WHEN EXISTS (SELECT 1 FROM former_slugs
  WHERE slug = NEW.slug AND body_id IS NOT (SELECT id FROM bodies WHERE siren = NEW.siren))
BEGIN
  SELECT RAISE(ABORT, 'this address was another body''s, and leads there');
END;

CREATE TRIGGER bodies_leave_their_slug AFTER UPDATE OF slug ON bodies WHEN NEW.slug <> OLD.slug
BEGIN
  DELETE FROM former_slugs WHERE slug = NEW.slug;
  INSERT INTO former_slugs (slug, body_id) VALUES (OLD.slug, NEW.id);
END;

CREATE TRIGGER bodies_take_the_slug_of_no_other BEFORE UPDATE OF slug ON bodies
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND body_id <> NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'this address was another body''s, and leads there');
END;

CREATE TABLE bodies (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('metropole', 'commune', 'other')),
  -- Null for a body typed by a visitor: its name is not checked against any register.
  siren TEXT UNIQUE,
  population INTEGER,
  demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1))
, since TEXT CHECK (since IS NULL OR since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')) STRICT;

CREATE TRIGGER closed_documents_are_never_removed BEFORE DELETE ON closed_documents
BEGIN
  SELECT RAISE(ABORT, 'what an edition closed with is never removed');
END;

CREATE TRIGGER closed_documents_never_change BEFORE UPDATE ON closed_documents
BEGIN
  SELECT RAISE(ABORT, 'what an edition closed with is never changed');
END;

CREATE TABLE closed_documents (
  edition_id INTEGER NOT NULL REFERENCES editions (id),
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  version INTEGER NOT NULL CHECK (version > 0),
  -- SHA-256 of the finalised document.
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (edition_id, assessment_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX closed_documents_of_assessment ON closed_documents (assessment_id);

CREATE TABLE commune_releases (
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  -- As in opinions.
  question_id TEXT NOT NULL,
  -- That had chosen a level, at least.
  communes INTEGER NOT NULL CHECK (communes >= 5 AND communes % 5 = 0),
  median INTEGER NOT NULL CHECK (median BETWEEN 0 AND 4),
  released_at INTEGER NOT NULL,
  PRIMARY KEY (assessment_id, question_id, communes)
) STRICT, WITHOUT ROWID;

CREATE TABLE communes (
  body_id INTEGER NOT NULL REFERENCES bodies (id) ON DELETE CASCADE,
  insee TEXT NOT NULL,
  name TEXT NOT NULL,
  population INTEGER NOT NULL,
  -- JSON array of five-digit texts; empty for a fictional commune.
  postcodes TEXT NOT NULL CHECK (json_valid(postcodes)),
  PRIMARY KEY (body_id, insee)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_links (
  token_hash BLOB PRIMARY KEY,
  request_id INTEGER NOT NULL REFERENCES publication_requests (id) ON DELETE CASCADE,
  -- Official address of a town hall or of a person; null once it opens nothing.
  email TEXT,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  closed_at INTEGER,
  closed_as TEXT CHECK (closed_as IN ('answered', 'replaced', 'called-off', 'expired')),
  CHECK ((closed_at IS NULL) = (closed_as IS NULL)),
  CHECK (closed_at IS NULL OR email IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX consent_links_expiring ON consent_links (expires_at) WHERE closed_at IS NULL;

CREATE INDEX consent_links_of_email ON consent_links (email) WHERE email IS NOT NULL;

CREATE INDEX consent_links_of_request ON consent_links (request_id);

CREATE UNIQUE INDEX consent_links_open ON consent_links (request_id) WHERE closed_at IS NULL;

CREATE TABLE definition_versions (
  survey_id TEXT NOT NULL,
  version TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  first_served_at INTEGER NOT NULL,
  PRIMARY KEY (survey_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension_targets (
  id INTEGER PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  dimension_id TEXT NOT NULL,
  -- Of maturity, 1 to 5.
  level INTEGER CHECK (level BETWEEN 1 AND 9),
  -- "2027-03"
  month TEXT CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  reason TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  -- The rendered form that wrote it.
  form TEXT NOT NULL,
  CHECK ((level IS NULL) = (month IS NULL)),
  CHECK (level IS NOT NULL OR reason = '')
) STRICT;

CREATE INDEX dimension_targets_of_assessment ON dimension_targets (assessment_id, dimension_id, id);

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

CREATE TABLE edition_bodies (
  edition_id INTEGER NOT NULL REFERENCES editions (id),
  body_id INTEGER NOT NULL REFERENCES bodies (id),
  group_id INTEGER REFERENCES edition_groups (id),
  -- Whom the first invitation is for, and the language of it; null where nobody was named.
  email TEXT,
  locale TEXT NOT NULL DEFAULT 'fr' CHECK (locale IN ('fr', 'en')),
  added_at INTEGER NOT NULL, letters_stopped TEXT CHECK (letters_stopped IN ('recipient', 'staff')),
  PRIMARY KEY (edition_id, body_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX edition_bodies_of_body ON edition_bodies (body_id);

CREATE INDEX edition_bodies_of_group ON edition_bodies (group_id) WHERE group_id IS NOT NULL;

CREATE INDEX edition_bodies_to ON edition_bodies (email) WHERE email IS NOT NULL;

CREATE TABLE edition_findings (
  edition_id INTEGER PRIMARY KEY REFERENCES editions (id) ON DELETE CASCADE,
  -- Of what it was made of: another one, and it is computed anew.
  stamp TEXT NOT NULL,
  -- JSON.
  findings TEXT NOT NULL
) STRICT;

CREATE TRIGGER edition_groups_are_fixed_once_opened BEFORE INSERT ON edition_groups
WHEN (SELECT opened_at FROM editions WHERE id = NEW.edition_id) IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'the groups of an edition are fixed once it is open');
END;

CREATE TRIGGER edition_groups_are_kept_once_opened BEFORE DELETE ON edition_groups
WHEN (SELECT opened_at FROM editions WHERE id = OLD.edition_id) IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'the groups of an edition are fixed once it is open');
END;

CREATE TRIGGER edition_groups_stay_once_opened BEFORE UPDATE ON edition_groups
WHEN (SELECT opened_at FROM editions WHERE id = OLD.edition_id) IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'the groups of an edition are fixed once it is open');
END;

CREATE TABLE edition_groups (
  id INTEGER PRIMARY KEY,
  edition_id INTEGER NOT NULL REFERENCES editions (id),
  name TEXT NOT NULL CHECK (name <> '' AND length(name) <= 80),
  UNIQUE (edition_id, name)
) STRICT;

CREATE TRIGGER edition_releases_are_never_changed BEFORE UPDATE ON edition_releases
BEGIN
  SELECT RAISE(ABORT, 'a release is never changed');
END;

CREATE TRIGGER edition_releases_are_never_removed BEFORE DELETE ON edition_releases
BEGIN
  SELECT RAISE(ABORT, 'a release is never removed');
END;

CREATE TABLE edition_releases (
  id INTEGER PRIMARY KEY,
  edition_id INTEGER NOT NULL REFERENCES editions (id),
  -- From 1, without a gap.
  number INTEGER NOT NULL CHECK (number > 0),
  released_at INTEGER NOT NULL,
  -- That had declared a version finished.
  bodies INTEGER NOT NULL CHECK (bodies >= 5),
  text TEXT NOT NULL CHECK (json_valid(text)),
  -- SHA-256 of the text.
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  -- What each dimension was made of, to compare the next release with: shown to nobody.
  bases TEXT NOT NULL CHECK (json_valid(bases)),
  UNIQUE (edition_id, number)
) STRICT;

CREATE TRIGGER closed_editions_stay_closed BEFORE UPDATE ON editions
WHEN OLD.closed_at IS NOT NULL OR (OLD.opened_at IS NOT NULL AND NEW.opened_at IS NOT OLD.opened_at)
BEGIN
  SELECT RAISE(ABORT, 'an edition opens once and closes once');
END;

CREATE TRIGGER editions_keep_their_key BEFORE UPDATE OF key, survey_id, demonstration ON editions
BEGIN
  SELECT RAISE(ABORT, 'an edition keeps its key, its questionnaire and its kind of bodies');
END;

CREATE TRIGGER editions_keep_what_they_close_with AFTER UPDATE OF closed_at ON editions
WHEN OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL
BEGIN
  INSERT INTO closed_documents (edition_id, assessment_id, version, hash)
    SELECT NEW.id, assessment_id, finalisations.version, finalisations.hash
    FROM assessments JOIN finalisations ON assessment_id = assessments.id
    WHERE assessments.edition_id = NEW.id
      AND NOT EXISTS (SELECT 1 FROM reopenings WHERE finalisation_id = finalisations.id);
END;

CREATE TRIGGER letters_end_with_their_edition AFTER UPDATE OF closed_at ON editions
WHEN NEW.closed_at IS NOT NULL AND OLD.closed_at IS NULL
BEGIN
  UPDATE letter_sendings SET ended_at = NEW.closed_at, ended_as = 'closed'
  WHERE edition_id = NEW.id AND ended_at IS NULL;
  UPDATE outgoing_mails SET state = 'dropped', sealed = NULL, lease = NULL, ended_at = NEW.closed_at
  WHERE state IN ('waiting', 'given-up') AND about IN (SELECT 'letter/' || id FROM letters WHERE edition_id = NEW.id);
END;

CREATE TABLE editions (
  id INTEGER PRIMARY KEY,
  -- Names the edition for good, such as "metropoles-numeriques-2026".
  key TEXT NOT NULL UNIQUE CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9.-]*'),
  -- What readers are told, such as "2026".
  name TEXT NOT NULL CHECK (name <> ''),
  survey_id TEXT NOT NULL,
  -- Editions of a questionnaire follow one another by year, then round.
  year INTEGER NOT NULL CHECK (year BETWEEN 1000 AND 9999),
  round INTEGER NOT NULL CHECK (round >= 1),
  -- Of fictional bodies: their results stand beside no real one.
  demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
  -- Of an edition made from the labels of before: when its first assessment was started.
  created_at INTEGER NOT NULL, survey_version TEXT, opens_on TEXT
  CHECK (opens_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), closes_on TEXT
  CHECK (closes_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), contact TEXT NOT NULL DEFAULT '' CHECK (length(contact) <= 254), retention_months INTEGER NOT NULL DEFAULT 60
  CHECK (retention_months BETWEEN 12 AND 120), policy TEXT NOT NULL DEFAULT 'free' CHECK (policy IN ('free', 'expected')), opened_at INTEGER, closed_at INTEGER CHECK (closed_at IS NULL OR opened_at IS NOT NULL), revision INTEGER NOT NULL DEFAULT 1, form BLOB,
  UNIQUE (survey_id, year, round, demonstration)
) STRICT;

CREATE UNIQUE INDEX editions_of_form ON editions (form) WHERE form IS NOT NULL;

CREATE TABLE evidence_bodies (
  file_id INTEGER PRIMARY KEY REFERENCES evidence_files (id) ON DELETE CASCADE,
  body BLOB NOT NULL
) STRICT;

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

CREATE INDEX evidence_files_of_author ON evidence_files (author_id);

CREATE INDEX evidence_files_of_question ON evidence_files (assessment_id, question_id);

CREATE TRIGGER closed_editions_take_no_version BEFORE INSERT ON finalisations
WHEN EXISTS (
  SELECT 1 FROM assessments JOIN editions ON editions.id = edition_id
  WHERE assessments.id = NEW.assessment_id AND closed_at IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'nothing is finalised into an edition that is closed');
END;

CREATE TRIGGER finalisations_are_never_changed BEFORE UPDATE ON finalisations
BEGIN
  SELECT RAISE(ABORT, 'a finalisation is never changed');
END;

CREATE TRIGGER finalisations_are_never_removed BEFORE DELETE ON finalisations
BEGIN
  SELECT RAISE(ABORT, 'a finalisation is never removed');
END;

CREATE TRIGGER letters_end_with_finalising AFTER INSERT ON finalisations
BEGIN
  UPDATE outgoing_mails SET state = 'dropped', sealed = NULL, lease = NULL, ended_at = NEW.finalised_at
  WHERE state IN ('waiting', 'given-up') AND about IN (
    SELECT 'letter/' || letters.id FROM assessments JOIN letters
      ON letters.edition_id = assessments.edition_id AND letters.body_id = assessments.body_id
    WHERE assessments.id = NEW.assessment_id);
END;

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

CREATE INDEX finalisations_by ON finalisations (finalised_by);

CREATE TABLE finished_sections (
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  section_id TEXT NOT NULL,
  finished_at INTEGER NOT NULL,
  PRIMARY KEY (assessment_id, section_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE former_slugs (
  -- Grows with every renaming.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT NOT NULL UNIQUE,
  body_id INTEGER NOT NULL REFERENCES bodies (id)
) STRICT;

CREATE INDEX former_slugs_of_body ON former_slugs (body_id);

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

CREATE TABLE "history" (
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

CREATE INDEX history_decisions ON history (assessment_id, question_id, position) WHERE source = 'decision';

CREATE INDEX history_of_author ON history (author_key);

CREATE INDEX history_of_question ON history (assessment_id, question_id, position);

CREATE TABLE history_kinds (
  kind TEXT PRIMARY KEY,
  about TEXT NOT NULL CHECK (about IN ('question', 'section', 'assessment')),
  -- The entry says of which version of the answer, or of the assessment.
  has_version INTEGER NOT NULL CHECK (has_version IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE history_owed (
  assessment_id INTEGER PRIMARY KEY REFERENCES assessments (id)
) STRICT;

CREATE TABLE history_sources (
  source TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE identities (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  linked_at INTEGER NOT NULL,
  PRIMARY KEY (issuer, subject)
) STRICT, WITHOUT ROWID;

CREATE INDEX identities_of_account ON identities (account_id);

CREATE TABLE "invitations" (
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
  answer TEXT CHECK (answer IN ('accepted', 'declined', 'withdrawn')), with_inviter INTEGER NOT NULL DEFAULT 0 CHECK (with_inviter IN (0, 1)), other_reader_at INTEGER,
  CHECK ((answered_at IS NULL) = (answer IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX invitations_by_end ON invitations (coalesce(answered_at, expires_at));

CREATE INDEX invitations_of_body ON invitations (body_id);

CREATE INDEX invitations_of_inviter ON invitations (invited_by);

CREATE INDEX invitations_to ON invitations (email);

CREATE TABLE "kept_forms" (
  -- SHA-256 of a random secret that only the browser holds, in a cookie. The key of the text is derived from it.
  secret_hash BLOB PRIMARY KEY,
  -- SHA-256 of the signed token of the form: one text each.
  form_hash BLOB NOT NULL UNIQUE,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  -- Section, and question unless it was the whole section.
  place TEXT NOT NULL,
  -- AES-256-GCM: nonce, tag, text.
  sealed BLOB NOT NULL CHECK (length(sealed) <= 8388636),
  kept_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX kept_forms_by_end ON kept_forms (expires_at);

CREATE INDEX kept_forms_of_account ON kept_forms (account_id);

CREATE INDEX kept_forms_of_assessment ON kept_forms (assessment_id);

CREATE TABLE letter_audiences (
  audience TEXT PRIMARY KEY,
  kind TEXT NOT NULL REFERENCES letter_kinds (kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE letter_kinds (
  kind TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE letter_sendings (
  id INTEGER PRIMARY KEY,
  -- SHA-256 of the form: sent twice, it plans once.
  form BLOB NOT NULL UNIQUE,
  edition_id INTEGER NOT NULL REFERENCES editions (id),
  audience TEXT NOT NULL REFERENCES letter_audiences (audience),
  -- A day such as 2027-02-01, or so many days before the closing that was announced.
  on_day TEXT CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  days_before INTEGER CHECK (days_before BETWEEN 0 AND 365),
  -- Its letters invite in this name, and only while they may.
  planned_by INTEGER NOT NULL REFERENCES accounts (id),
  planned_at INTEGER NOT NULL,
  ended_at INTEGER,
  ended_as TEXT CHECK (ended_as IN ('sent', 'cancelled', 'closed')),
  CHECK ((on_day IS NULL) <> (days_before IS NULL)),
  CHECK ((ended_at IS NULL) = (ended_as IS NULL))
) STRICT;

CREATE INDEX letter_sendings_of_edition ON letter_sendings (edition_id, id);

CREATE INDEX letter_sendings_planned_by ON letter_sendings (planned_by);

CREATE INDEX letter_sendings_waiting ON letter_sendings (id) WHERE ended_at IS NULL;

CREATE TABLE letter_texts (
  edition_id INTEGER NOT NULL REFERENCES editions (id),
  kind TEXT NOT NULL REFERENCES letter_kinds (kind),
  locale TEXT NOT NULL CHECK (locale IN ('fr', 'en')),
  subject TEXT NOT NULL CHECK (subject <> '' AND instr(subject, char(10)) = 0 AND instr(subject, char(13)) = 0),
  body TEXT NOT NULL CHECK (body <> '' AND length(body) <= 5000),
  -- Grows with every change, so that of two people the second one is told.
  revision INTEGER NOT NULL CHECK (revision >= 1),
  PRIMARY KEY (edition_id, kind, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE letters (
  id INTEGER PRIMARY KEY,
  sending_id INTEGER NOT NULL REFERENCES letter_sendings (id),
  edition_id INTEGER NOT NULL REFERENCES editions (id),
  body_id INTEGER NOT NULL REFERENCES bodies (id),
  kind TEXT NOT NULL REFERENCES letter_kinds (kind),
  -- Forgotten after the time of mails that did not leave.
  email TEXT,
  written_at INTEGER NOT NULL,
  -- SHA-256 of the key of its link that stops the letters; null once the address of the body is another one.
  stop_hash BLOB UNIQUE,
  UNIQUE (sending_id, body_id)
) STRICT;

CREATE INDEX letters_of_edition ON letters (edition_id, id);

CREATE INDEX letters_to ON letters (email) WHERE email IS NOT NULL;

CREATE INDEX letters_to_body ON letters (body_id, edition_id, id);

CREATE INDEX letters_to_forget ON letters (written_at) WHERE email IS NOT NULL;

CREATE TABLE listings (
  id INTEGER PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  is_listed INTEGER NOT NULL CHECK (is_listed IN (0, 1)),
  set_at INTEGER NOT NULL
) STRICT;

CREATE INDEX listings_of_assessment ON listings (assessment_id, id);

CREATE TABLE mail_kinds (
  kind TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER memberships_go_on_suiting_their_role BEFORE UPDATE ON memberships
WHEN NOT EXISTS (
  SELECT 1 FROM roles WHERE role = NEW.role
    AND of_commune = (NEW.commune IS NOT NULL) AND ends <= (NEW.expires_at IS NOT NULL)
)
BEGIN
  SELECT RAISE(ABORT, 'a membership does not suit its role');
END;

CREATE TRIGGER memberships_suit_their_role BEFORE INSERT ON memberships
WHEN NOT EXISTS (
  SELECT 1 FROM roles WHERE role = NEW.role
    AND of_commune = (NEW.commune IS NOT NULL) AND ends <= (NEW.expires_at IS NOT NULL)
)
BEGIN
  SELECT RAISE(ABORT, 'a membership does not suit its role');
END;

CREATE TABLE "memberships" (
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

CREATE INDEX memberships_given_by ON memberships (granted_by) WHERE granted_by IS NOT NULL;

CREATE INDEX memberships_of_assessment ON memberships (assessment_id) WHERE assessment_id IS NOT NULL;

CREATE INDEX memberships_of_body ON memberships (body_id);

CREATE UNIQUE INDEX memberships_once ON memberships (account_id, body_id, coalesce(assessment_id, 0));

CREATE TABLE migrations (
  number INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  checksum TEXT NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT;

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

CREATE INDEX opinions_of_communes ON opinions (assessment_id, question_id) WHERE commune IS NOT NULL;

CREATE TABLE outgoing_mails (
  id INTEGER PRIMARY KEY,
  -- Names it in its Message-ID, the same at every attempt, and in the forms of the administration; opens nothing.
  public_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL REFERENCES mail_kinds (kind),
  email TEXT NOT NULL,
  -- Under which a page finds again what became of it.
  about TEXT,
  -- Subject and text, AES-256-GCM under a key that is not in this database; null once they serve no more.
  sealed BLOB,
  state TEXT NOT NULL DEFAULT 'waiting'
    CHECK (state IN ('waiting', 'sending', 'sent', 'given-up', 'dropped')),
  -- How often it was taken up.
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Of the process that sends it: what another one finds out later counts no more.
  lease TEXT,
  -- When it is taken up: for the first time, again, or after a process that did not come back.
  due_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  -- It is of no use from then on.
  useful_until INTEGER NOT NULL,
  -- It is tried no more from then on.
  give_up_at INTEGER NOT NULL,
  -- Why it did not leave, the last time, and what the mail server answered by.
  failure TEXT CHECK (failure IN ('unreachable', 'put-off', 'refused', 'too-late', 'unreadable')),
  reply INTEGER,
  ended_at INTEGER,
  CHECK ((ended_at IS NULL) = (state IN ('waiting', 'sending'))),
  CHECK (sealed IS NOT NULL OR state NOT IN ('waiting', 'sending'))
) STRICT;

CREATE INDEX outgoing_mails_about ON outgoing_mails (about) WHERE about IS NOT NULL;

CREATE INDEX outgoing_mails_by_state ON outgoing_mails (state, due_at);

CREATE INDEX outgoing_mails_to ON outgoing_mails (email);

CREATE TRIGGER public_documents_are_never_removed BEFORE DELETE ON public_documents
BEGIN
  SELECT RAISE(ABORT, 'a public document is never removed');
END;

CREATE TRIGGER public_documents_never_change BEFORE UPDATE ON public_documents
BEGIN SELECT RAISE(ABORT, 'a public document never changes'); END;

CREATE TABLE public_documents (
  -- SHA-256 of the text, in hexadecimal.
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  text TEXT NOT NULL
) STRICT;

CREATE TRIGGER public_releases_are_never_changed BEFORE UPDATE ON public_releases
BEGIN
  SELECT RAISE(ABORT, 'a release that was shown stays shown');
END;

CREATE TRIGGER public_releases_are_never_removed BEFORE DELETE ON public_releases
BEGIN
  SELECT RAISE(ABORT, 'a release that was shown stays shown');
END;

CREATE TABLE public_releases (
  edition_id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  shown_at INTEGER NOT NULL,
  PRIMARY KEY (edition_id, number),
  FOREIGN KEY (edition_id, number) REFERENCES edition_releases (edition_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE public_replies (
  id INTEGER PRIMARY KEY,
  report_id INTEGER NOT NULL REFERENCES public_reports (id) ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('body', 'moderation')),
  -- Null once that account was erased.
  answered_by INTEGER REFERENCES accounts (id),
  -- Empty: it was closed without an answer.
  text TEXT NOT NULL CHECK (length(text) <= 2000),
  -- On the published page, with its date.
  is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
  at INTEGER NOT NULL,
  CHECK (is_shown = 0 OR text <> '')
) STRICT;

CREATE INDEX public_replies_answered_by ON public_replies (answered_by);

CREATE INDEX public_replies_of_report ON public_replies (report_id, side, id);

CREATE TABLE public_reports (
  id INTEGER PRIMARY KEY,
  -- Names it in the form that answers it; opens nothing.
  public_id TEXT NOT NULL UNIQUE,
  -- SHA-256 of the form that sent it: sent twice, it reports once.
  form BLOB NOT NULL UNIQUE,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  -- The published version that was being read.
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL REFERENCES report_kinds (kind),
  text TEXT NOT NULL CHECK (length(text) <= 2000),
  -- Of who wants to be told of the answer; dropped with it.
  email TEXT,
  -- Language of the page it was made on, and of its answer.
  locale TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX public_reports_kind ON public_reports (kind);

CREATE INDEX public_reports_of_assessment ON public_reports (assessment_id, id);

CREATE INDEX public_reports_of_email ON public_reports (email);

CREATE INDEX public_reports_to_forget ON public_reports (created_at) WHERE email IS NOT NULL;

CREATE TABLE publication_request_states (
  state TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE publication_request_step_kinds (
  kind TEXT PRIMARY KEY,
  leads_to TEXT NOT NULL REFERENCES publication_request_states (state)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER publication_request_steps_are_never_removed BEFORE DELETE ON publication_request_steps
BEGIN
  SELECT RAISE(ABORT, 'a step of a request to publish is never removed');
END;

CREATE TRIGGER publication_request_steps_never_change BEFORE UPDATE ON publication_request_steps
BEGIN
  SELECT RAISE(ABORT, 'a step of a request to publish never changes');
END;

CREATE TRIGGER publication_requests_follow_their_steps AFTER INSERT ON publication_request_steps
BEGIN
  UPDATE publication_requests SET steps = NEW.position, document_hash = NEW.document_hash,
    state = (SELECT leads_to FROM publication_request_step_kinds WHERE kind = NEW.kind)
    WHERE id = NEW.request_id;
END;

CREATE TABLE publication_request_steps (
  request_id INTEGER NOT NULL REFERENCES publication_requests (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  kind TEXT NOT NULL REFERENCES publication_request_step_kinds (kind),
  at INTEGER NOT NULL,
  actor TEXT NOT NULL CHECK (actor IN ('lead', 'official', 'moderator', 'program')),
  -- Stands for an account for good; empty for an official, and for the program.
  author_key TEXT NOT NULL,
  official_name TEXT NOT NULL,
  official_mandate TEXT NOT NULL,
  delegation TEXT NOT NULL,
  document_hash TEXT NOT NULL,
  reason TEXT NOT NULL,
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64), decision_hash TEXT NOT NULL DEFAULT '', checked TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (request_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX publication_request_steps_of_author ON publication_request_steps (author_key) WHERE author_key <> '';

CREATE INDEX publication_request_steps_of_kind ON publication_request_steps (kind);

CREATE TRIGGER publication_requests_are_never_removed BEFORE DELETE ON publication_requests
BEGIN
  SELECT RAISE(ABORT, 'a request to publish is never removed');
END;

CREATE TRIGGER publication_requests_forget_their_official AFTER UPDATE OF state ON publication_requests
WHEN NEW.state <> 'in-moderation' AND NEW.official_email IS NOT NULL
BEGIN
  UPDATE publication_requests SET official_email = NULL, told_until = NULL WHERE id = NEW.id;
END;

CREATE TABLE publication_requests (
  id INTEGER PRIMARY KEY,
  -- Names it in addresses; opens nothing.
  public_id TEXT NOT NULL UNIQUE,
  -- SHA-256 of the form: the same form sent twice asks once.
  form BLOB NOT NULL UNIQUE,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  finalised_version INTEGER NOT NULL CHECK (finalised_version > 0),
  -- The very bytes that are asked for, and those of the scores alone, both made when it was asked.
  document TEXT NOT NULL CHECK (json_valid(document)),
  scores_document TEXT NOT NULL CHECK (json_valid(scores_document)),
  -- Of the one that was asked for, then of the one that was allowed.
  document_hash TEXT NOT NULL CHECK (length(document_hash) = 64),
  -- Why it corrects what is online; empty for the first.
  why TEXT NOT NULL,
  -- Language of its mails.
  locale TEXT NOT NULL,
  -- These two follow its newest step, by a trigger.
  state TEXT NOT NULL REFERENCES publication_request_states (state),
  steps INTEGER NOT NULL CHECK (steps >= 0),
  created_at INTEGER NOT NULL
, official_email TEXT, told_until INTEGER) STRICT;

CREATE INDEX publication_requests_forgetting ON publication_requests (told_until)
  WHERE official_email IS NOT NULL;

CREATE INDEX publication_requests_of_assessment ON publication_requests (assessment_id, id);

CREATE INDEX publication_requests_of_official ON publication_requests (official_email) WHERE official_email IS NOT NULL;

CREATE INDEX publication_requests_of_state ON publication_requests (state, id);

CREATE UNIQUE INDEX publication_requests_under_way ON publication_requests (assessment_id)
  WHERE state IN ('consent-asked', 'in-moderation');

CREATE TABLE publication_step_kinds (
  kind TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER publication_steps_are_never_removed BEFORE DELETE ON publication_steps
BEGIN
  SELECT RAISE(ABORT, 'a step of a publication is never removed');
END;

CREATE TRIGGER publication_steps_never_change BEFORE UPDATE ON publication_steps
BEGIN SELECT RAISE(ABORT, 'a step of a publication never changes'); END;

CREATE TRIGGER standings_follow_the_steps AFTER INSERT ON publication_steps
WHEN NEW.kind IN ('published', 'withdrawn')
BEGIN
  INSERT INTO standings (assessment_id, body_id, edition_id, is_fictional, is_online, issued_at, changed_at, newest_step)
  SELECT assessment_id, body_id, edition_id, demonstration, max(number) FILTER (WHERE publication_steps.kind = 'published')
      > coalesce(max(number) FILTER (WHERE publication_steps.kind = 'withdrawn'), 0), min(at), max(at), max(publication_steps.id)
  FROM publications JOIN publication_steps ON publication_id = publications.id
    JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id
  WHERE assessment_id = (SELECT assessment_id FROM publications WHERE id = NEW.publication_id)
    AND publication_steps.kind IN ('published', 'withdrawn')
  GROUP BY assessment_id
  ON CONFLICT (assessment_id) DO UPDATE SET
    is_online = excluded.is_online, changed_at = excluded.changed_at, newest_step = excluded.newest_step;
END;

CREATE TABLE publication_steps (
  id INTEGER PRIMARY KEY,
  publication_id INTEGER NOT NULL REFERENCES publications (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  kind TEXT NOT NULL REFERENCES publication_step_kinds (kind),
  at INTEGER NOT NULL,
  official_name TEXT NOT NULL,
  official_mandate TEXT NOT NULL,
  document_hash TEXT NOT NULL,
  reason TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL, actor TEXT NOT NULL DEFAULT ''
  CHECK (actor IN ('', 'lead', 'moderator', 'program')), author_key TEXT NOT NULL DEFAULT '',
  UNIQUE (publication_id, position)
) STRICT;

CREATE INDEX publication_steps_kind ON publication_steps (kind);

CREATE INDEX publication_steps_newest ON publication_steps (at, id);

CREATE INDEX publication_steps_of_author ON publication_steps (author_key) WHERE author_key <> '';

CREATE TRIGGER publications_are_never_changed BEFORE UPDATE ON publications
BEGIN
  SELECT RAISE(ABORT, 'a publication is never changed');
END;

CREATE TRIGGER publications_are_never_removed BEFORE DELETE ON publications
BEGIN
  SELECT RAISE(ABORT, 'a publication is never removed');
END;

CREATE TABLE publications (
  id INTEGER PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  -- From 1, without a gap: the published version.
  number INTEGER NOT NULL CHECK (number > 0),
  finalised_version INTEGER NOT NULL CHECK (finalised_version > 0),
  document_hash TEXT NOT NULL REFERENCES public_documents (hash),
  created_at INTEGER NOT NULL,
  UNIQUE (assessment_id, number)
) STRICT;

CREATE INDEX publications_of_document ON publications (document_hash);

CREATE TABLE reminder_stops (
  token_hash BLOB PRIMARY KEY,
  assignment_id INTEGER NOT NULL REFERENCES assignments (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX reminder_stops_of_assignment ON reminder_stops (assignment_id);

CREATE TRIGGER reopenings_are_never_changed BEFORE UPDATE ON reopenings
BEGIN
  SELECT RAISE(ABORT, 'a reopening is never changed');
END;

CREATE TRIGGER reopenings_are_never_removed BEFORE DELETE ON reopenings
BEGIN
  SELECT RAISE(ABORT, 'a reopening is never removed');
END;

CREATE TABLE reopenings (
  finalisation_id INTEGER PRIMARY KEY REFERENCES finalisations (id),
  reopened_at INTEGER NOT NULL,
  reopened_by INTEGER NOT NULL REFERENCES accounts (id),
  -- One line.
  reason TEXT NOT NULL CHECK (reason <> '' AND instr(reason, char(10)) = 0)
) STRICT;

CREATE INDEX reopenings_by ON reopenings (reopened_by);

CREATE TABLE report_kinds (
  kind TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

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
  form TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'to-start'
  CHECK (status IN ('to-start', 'under-way', 'done', 'dropped')), budget TEXT NOT NULL DEFAULT '', origin TEXT CHECK (json_valid(origin)),
  PRIMARY KEY (assessment_id, lever_id),
  CHECK (owner_account_id IS NULL OR owner_text = '')
) STRICT, WITHOUT ROWID;

CREATE INDEX retained_levers_of_owner ON retained_levers (owner_account_id);

CREATE TABLE roles (
  role TEXT PRIMARY KEY,
  -- Answers for one commune, and for nothing else.
  of_commune INTEGER NOT NULL CHECK (of_commune IN (0, 1)),
  -- Is never held without an end.
  ends INTEGER NOT NULL CHECK (ends IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE secret_links (
  token_hash BLOB PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  created_at INTEGER NOT NULL,
  -- When the person said that the link is kept; it is shown until then and never again.
  confirmed_at INTEGER,
  mails_sent INTEGER NOT NULL DEFAULT 0
, closed_at INTEGER, gone_to TEXT CHECK (gone_to IN ('team', 'account')) CHECK ((gone_to IS NULL) = (closed_at IS NULL))) STRICT, WITHOUT ROWID;

CREATE INDEX secret_links_of_assessment ON secret_links (assessment_id);

CREATE TABLE seeds (
  name TEXT PRIMARY KEY,
  content_hash TEXT NOT NULL,
  source TEXT NOT NULL,
  loaded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE server_keys (
  name TEXT PRIMARY KEY,
  key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  token_hash BLOB PRIMARY KEY,
  -- Names the session in its owner's list; opens nothing.
  public_id TEXT NOT NULL UNIQUE,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  -- 'link' or 'oidc'.
  method TEXT NOT NULL CHECK (method IN ('link', 'oidc')),
  -- What the identity provider wants back when the person signs out.
  id_token TEXT,
  -- Browser and system in words, such as "Firefox, Linux".
  device TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE INDEX sessions_of_account ON sessions (account_id);

CREATE TABLE sign_in_links (
  token_hash BLOB PRIMARY KEY,
  -- Also of addresses that have no account: asking leaves the same trace for both.
  email TEXT NOT NULL,
  return_to TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX sign_in_links_by_expiry ON sign_in_links (expires_at);

CREATE INDEX sign_in_links_of_email ON sign_in_links (email, created_at);

CREATE TRIGGER signed_decisions_never_change BEFORE UPDATE ON signed_decisions
BEGIN
  SELECT RAISE(ABORT, 'a signed decision never changes');
END;

CREATE TABLE signed_decisions (
  request_id INTEGER PRIMARY KEY REFERENCES publication_requests (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) <= 255),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  body BLOB NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE site_act_kinds (
  kind TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER site_acts_are_never_changed BEFORE UPDATE ON site_acts
BEGIN
  SELECT RAISE(ABORT, 'the journal is never changed');
END;

CREATE TRIGGER site_acts_are_never_removed BEFORE DELETE ON site_acts
BEGIN
  SELECT RAISE(ABORT, 'the journal is never removed');
END;

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

CREATE TABLE site_roles (
  role TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE standings (
  assessment_id INTEGER PRIMARY KEY REFERENCES assessments (id) ON DELETE CASCADE,
  body_id INTEGER NOT NULL REFERENCES bodies (id),
  edition_id INTEGER REFERENCES editions (id),
  is_fictional INTEGER NOT NULL CHECK (is_fictional IN (0, 1)),
  -- A version of it can be read today; 0: all that there was has been withdrawn.
  is_online INTEGER NOT NULL CHECK (is_online IN (0, 1)),
  -- When something of it was published first, and last published or withdrawn.
  issued_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
, newest_step INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX standings_newest_step ON standings (edition_id, is_fictional, newest_step);

CREATE INDEX standings_of_body ON standings (is_fictional, is_online, body_id);

CREATE INDEX standings_of_edition ON standings (edition_id, is_fictional, is_online, body_id, issued_at, changed_at);

CREATE INDEX standings_of_one_body ON standings (body_id, is_online);

CREATE TRIGGER anonymous_ballots_have_no_seat BEFORE INSERT ON workshop_ballots
WHEN (NEW.seat_id IS NULL) IS NOT (
  SELECT mode = 'anonymous' OR forgotten_at IS NOT NULL FROM workshops WHERE id = NEW.workshop_id
)
BEGIN
  SELECT RAISE(ABORT, 'a ballot leads to its seat, and to none where the workshop is anonymous or its voters are forgotten');
END;

CREATE TABLE workshop_ballots (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  question_id TEXT NOT NULL,
  -- 0 before the meeting.
  round INTEGER NOT NULL CHECK (round BETWEEN 0 AND 3),
  voter TEXT NOT NULL,
  seat_id INTEGER REFERENCES workshop_seats (id),
  -- A level from 0 to 4, or dk.
  vote TEXT NOT NULL CHECK (vote IN ('0', '1', '2', '3', '4', 'dk')),
  reason TEXT NOT NULL CHECK (length(reason) <= 280), is_shown INTEGER NOT NULL DEFAULT 0 CHECK (is_shown IN (0, 1)), role TEXT, links_used INTEGER NOT NULL DEFAULT 0 CHECK (links_used >= 0), confidence TEXT CHECK (confidence IN ('sure', 'fairly', 'unsure')),
  PRIMARY KEY (workshop_id, question_id, round, voter)
) STRICT, WITHOUT ROWID;

CREATE INDEX workshop_ballots_of_seat ON workshop_ballots (seat_id) WHERE seat_id IS NOT NULL;

CREATE TRIGGER workshop_events_never_change BEFORE UPDATE ON workshop_events
BEGIN
  SELECT RAISE(ABORT, 'what was commanded never changes');
END;

CREATE TABLE workshop_events (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  -- The revision that it made; 0 for preparing it.
  revision INTEGER NOT NULL,
  at INTEGER NOT NULL,
  author_key TEXT NOT NULL,
  step TEXT NOT NULL,
  question_id TEXT,
  PRIMARY KEY (workshop_id, revision)
) STRICT, WITHOUT ROWID;

CREATE INDEX workshop_events_of_author ON workshop_events (author_key);

CREATE TABLE workshop_lever_ballots (
  workshop_id INTEGER NOT NULL REFERENCES workshop_lever_rounds (workshop_id) ON DELETE CASCADE,
  voter TEXT NOT NULL,
  -- Ids, in the order of the candidates.
  picks TEXT NOT NULL CHECK (json_valid(picks)), links_used INTEGER NOT NULL DEFAULT 0 CHECK (links_used >= 0),
  PRIMARY KEY (workshop_id, voter)
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop_lever_rounds (
  workshop_id INTEGER PRIMARY KEY REFERENCES workshops (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('open', 'revealed')),
  -- Ids, in the order in which they are shown.
  candidates TEXT NOT NULL CHECK (json_valid(candidates)),
  -- How often each of them was picked, in their order; null before they were counted.
  counts TEXT CHECK (json_valid(counts)),
  -- How many picked.
  voters INTEGER NOT NULL CHECK (voters >= 0),
  -- Ids of those that the room keeps.
  kept TEXT NOT NULL CHECK (json_valid(kept)),
  CHECK ((counts IS NOT NULL) = (state = 'revealed'))
) STRICT;

CREATE TABLE workshop_paper_votes (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  question_id TEXT NOT NULL,
  round INTEGER NOT NULL CHECK (round BETWEEN 0 AND 3),
  -- A level from 0 to 4, or dk.
  vote TEXT NOT NULL CHECK (vote IN ('0', '1', '2', '3', '4', 'dk')),
  count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 500),
  PRIMARY KEY (workshop_id, question_id, round, vote)
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop_proposals (
  workshop_id INTEGER PRIMARY KEY REFERENCES workshops (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  -- Ids, in the order of the workshop.
  questions TEXT NOT NULL CHECK (json_valid(questions))
) STRICT;

CREATE TABLE workshop_questions (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  -- From 0.
  position INTEGER NOT NULL,
  question_id TEXT NOT NULL,
  phase TEXT NOT NULL CHECK (
    phase IN ('coming', 'reading', 'voting', 'revealed', 'debate', 'decided', 'postponed')
  ),
  -- 0 before the first vote.
  round INTEGER NOT NULL CHECK (round BETWEEN 0 AND 3), minutes INTEGER NOT NULL DEFAULT 8 CHECK (minutes BETWEEN 1 AND 60), note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000), decided_level INTEGER CHECK (decided_level BETWEEN 0 AND 4), decision TEXT NOT NULL DEFAULT '' CHECK (length(decision) <= 2000), dissent TEXT NOT NULL DEFAULT '' CHECK (length(dissent) <= 2000), edits INTEGER NOT NULL DEFAULT 0 CHECK (edits >= 0), unrevealed TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(unrevealed)),
  PRIMARY KEY (workshop_id, question_id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX workshop_question_open ON workshop_questions (workshop_id)
WHERE phase IN ('reading', 'voting', 'revealed', 'debate');

CREATE TABLE workshop_seats (
  id INTEGER PRIMARY KEY,
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  -- SHA-256 of the form that joined: sent twice, it takes one seat.
  form BLOB NOT NULL,
  -- Four characters that bring somebody back to it; null where nothing may.
  code TEXT,
  -- SHA-256 of the key in the browser of who sits there.
  key_hash BLOB NOT NULL UNIQUE,
  -- Empty in an anonymous workshop.
  name TEXT NOT NULL CHECK (length(name) <= 60),
  -- Of the questionnaire; null where none was said.
  role TEXT,
  is_here INTEGER NOT NULL CHECK (is_here IN (0, 1)), is_waited INTEGER NOT NULL DEFAULT 1 CHECK (is_waited IN (0, 1)), has_come INTEGER NOT NULL DEFAULT 1 CHECK (has_come IN (0, 1)), is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1)), has_returned INTEGER NOT NULL DEFAULT 0 CHECK (has_returned IN (0, 1)), way_back BLOB, way_back_until INTEGER CHECK ((way_back_until IS NULL) = (way_back IS NULL)), of_leader INTEGER NOT NULL DEFAULT 0 CHECK (of_leader IN (0, 1)), links_used INTEGER NOT NULL DEFAULT 0 CHECK (links_used >= 0),
  UNIQUE (workshop_id, form),
  UNIQUE (workshop_id, code)
) STRICT;

CREATE TABLE workshop_transferred (
  workshop_id INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  question_id TEXT NOT NULL,
  -- Of the questionnaire, and of the answer that was written.
  survey_version TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  -- Whether the answer before it waited to be confirmed.
  was_to_confirm INTEGER NOT NULL CHECK (was_to_confirm IN (0, 1)),
  -- What became of it when the transfer was taken back: restored, or changed since by somebody and left as it was.
  undone TEXT CHECK (undone IN ('restored', 'changed')),
  PRIMARY KEY (workshop_id, revision, question_id),
  FOREIGN KEY (workshop_id, revision) REFERENCES workshop_transfers (workshop_id, revision) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop_transfers (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  -- SHA-256 of the form: sent twice, it takes over once.
  form BLOB NOT NULL UNIQUE,
  -- Of taking it back; null while it stands.
  undone_revision INTEGER CHECK (undone_revision > revision),
  PRIMARY KEY (workshop_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop_words (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  -- Empty for none.
  word TEXT NOT NULL CHECK (length(word) <= 120),
  -- From 1, of no use, to 5; null for none.
  rating INTEGER CHECK (rating BETWEEN 1 AND 5), told_word TEXT NOT NULL DEFAULT '' CHECK (length(told_word) <= 120), told_rating INTEGER CHECK (told_rating BETWEEN 1 AND 5),
  PRIMARY KEY (workshop_id, name),
  CHECK (word <> '' OR rating IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE workshops (
  id INTEGER PRIMARY KEY,
  -- Names it in addresses; opens nothing.
  public_id TEXT NOT NULL UNIQUE,
  -- SHA-256 of the form: sent twice, it prepares one.
  form BLOB NOT NULL UNIQUE,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
  -- Such as 2027-03-18; null while there is none.
  day TEXT,
  mode TEXT NOT NULL CHECK (mode IN ('pseudonym', 'named', 'anonymous')),
  -- Per cent of the votes that make an agreement.
  threshold INTEGER NOT NULL CHECK (threshold BETWEEN 60 AND 100),
  state TEXT NOT NULL CHECK (
    state IN ('draft', 'prevote', 'open', 'running', 'paused', 'closed', 'transferred', 'archived', 'cancelled')
  ),
  is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
  -- What the room reads off the screen; null while nobody may come in.
  code TEXT UNIQUE,
  -- Grows with each command.
  revision INTEGER NOT NULL CHECK (revision >= 0),
  created_at INTEGER NOT NULL, touched INTEGER NOT NULL DEFAULT 0 CHECK (touched >= 0), timer_ends_at INTEGER, has_prevote INTEGER NOT NULL DEFAULT 0 CHECK (has_prevote IN (0, 1)), prevote_on TEXT, forgotten_at INTEGER, minutes_shared_at INTEGER, prevote_code TEXT, names_kept_days INTEGER NOT NULL DEFAULT 30 CHECK (names_kept_days BETWEEN 1 AND 365),
  CHECK ((code IS NOT NULL) = (state IN ('prevote', 'open', 'running', 'paused')))
) STRICT;

CREATE INDEX workshops_of_assessment ON workshops (assessment_id, id);

CREATE UNIQUE INDEX workshops_prevote_code ON workshops (prevote_code) WHERE prevote_code IS NOT NULL;
