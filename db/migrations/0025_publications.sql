-- What is published, as the very bytes that were allowed: they never change, whatever happens to questionnaires or the program.
CREATE TABLE public_documents (
  -- SHA-256 of the text, in hexadecimal.
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  text TEXT NOT NULL
) STRICT;

CREATE TRIGGER public_documents_never_change BEFORE UPDATE ON public_documents
BEGIN SELECT RAISE(ABORT, 'a public document never changes'); END;

-- One on its way or online: the next one of an assessment corrects the one before.
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

CREATE TABLE publication_step_kinds (
  kind TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO publication_step_kinds (kind) VALUES ('published'), ('withdrawn');

-- What became of each, step by step, chained by hashes as the history is. The official is named as they declared themselves: a
-- public act, kept with the publication.
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
  hash TEXT NOT NULL,
  UNIQUE (publication_id, position)
) STRICT;

CREATE INDEX publication_steps_kind ON publication_steps (kind);

CREATE TRIGGER publication_steps_never_change BEFORE UPDATE ON publication_steps
BEGIN SELECT RAISE(ABORT, 'a step of a publication never changes'); END;

-- What readers of a published result report, and what they are answered.
CREATE TABLE report_kinds (
  kind TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO report_kinds (kind) VALUES ('error'), ('personal'), ('other');

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

CREATE INDEX public_reports_of_assessment ON public_reports (assessment_id, id);
CREATE INDEX public_reports_of_email ON public_reports (email);
CREATE INDEX public_reports_kind ON public_reports (kind);

-- Rows are only added: the newest one of a report and a side counts.
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

CREATE INDEX public_replies_of_report ON public_replies (report_id, side, id);
CREATE INDEX public_replies_answered_by ON public_replies (answered_by);

INSERT INTO mail_kinds (kind) VALUES ('report'), ('report-answer');
