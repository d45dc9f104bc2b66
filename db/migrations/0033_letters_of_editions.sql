-- What the team of the barometer writes to the bodies of a cohort: words in two languages, sendings that wait for their day, and
-- who was written to. The mails themselves are in `outgoing_mails`, handed over in the transaction that notes each letter.
CREATE TABLE letter_kinds (
  kind TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO letter_kinds (kind) VALUES ('invitation'), ('reminder');

CREATE TABLE letter_audiences (
  audience TEXT PRIMARY KEY,
  kind TEXT NOT NULL REFERENCES letter_kinds (kind)
) STRICT, WITHOUT ROWID;
INSERT INTO letter_audiences (audience, kind) VALUES
  ('not-invited', 'invitation'), ('not-begun', 'reminder'), ('not-finalised', 'reminder');

-- Where nobody wrote words of their own, there is no row.
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
CREATE INDEX letter_sendings_waiting ON letter_sendings (id) WHERE ended_at IS NULL;
CREATE INDEX letter_sendings_planned_by ON letter_sendings (planned_by);

-- One a sending and body, whoever sends.
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
CREATE INDEX letters_to_body ON letters (body_id, edition_id, id);
CREATE INDEX letters_to ON letters (email) WHERE email IS NOT NULL;
CREATE INDEX letters_to_forget ON letters (written_at) WHERE email IS NOT NULL;

-- Who wants no letters any more, and whether they or the team of the barometer said so.
ALTER TABLE edition_bodies ADD COLUMN letters_stopped TEXT CHECK (letters_stopped IN ('recipient', 'staff'));

-- What waits or was given up, and reminds of what is done, does not leave any more.
CREATE TRIGGER letters_end_with_finalising AFTER INSERT ON finalisations
BEGIN
  UPDATE outgoing_mails SET state = 'dropped', sealed = NULL, lease = NULL, ended_at = NEW.finalised_at
  WHERE state IN ('waiting', 'given-up') AND about IN (
    SELECT 'letter/' || letters.id FROM assessments JOIN letters
      ON letters.edition_id = assessments.edition_id AND letters.body_id = assessments.body_id
    WHERE assessments.id = NEW.assessment_id);
END;

CREATE TRIGGER letters_end_with_their_edition AFTER UPDATE OF closed_at ON editions
WHEN NEW.closed_at IS NOT NULL AND OLD.closed_at IS NULL
BEGIN
  UPDATE letter_sendings SET ended_at = NEW.closed_at, ended_as = 'closed'
  WHERE edition_id = NEW.id AND ended_at IS NULL;
  UPDATE outgoing_mails SET state = 'dropped', sealed = NULL, lease = NULL, ended_at = NEW.closed_at
  WHERE state IN ('waiting', 'given-up') AND about IN (SELECT 'letter/' || id FROM letters WHERE edition_id = NEW.id);
END;

INSERT INTO site_act_kinds (kind) VALUES
  ('letter-text-changed'), ('letters-planned'), ('letters-cancelled'), ('letters-sent'), ('letters-stopped'),
  ('letters-resumed'), ('contact-changed');
