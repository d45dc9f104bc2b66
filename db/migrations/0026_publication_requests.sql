-- The way to the public page: a team asks, an official allows or refuses, a moderator reads. What is online is in `publications`.
CREATE TABLE publication_request_states (
  state TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO publication_request_states (state)
  VALUES ('consent-asked'), ('refused'), ('called-off'), ('in-moderation'), ('to-correct'), ('published');

CREATE TABLE publication_request_step_kinds (
  kind TEXT PRIMARY KEY,
  leads_to TEXT NOT NULL REFERENCES publication_request_states (state)
) STRICT, WITHOUT ROWID;
INSERT INTO publication_request_step_kinds (kind, leads_to) VALUES
  ('asked', 'consent-asked'), ('asked-again', 'consent-asked'), ('authorised', 'in-moderation'), ('refused', 'refused'),
  ('called-off', 'called-off'), ('returned', 'to-correct'), ('published', 'published');

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
) STRICT;

-- One at a time.
CREATE UNIQUE INDEX publication_requests_under_way ON publication_requests (assessment_id)
  WHERE state IN ('consent-asked', 'in-moderation');
CREATE INDEX publication_requests_of_assessment ON publication_requests (assessment_id, id);
CREATE INDEX publication_requests_of_state ON publication_requests (state, id);

-- Chained by hashes as the history is. The official is named as they declared themselves: a public act.
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
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (request_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX publication_request_steps_of_author ON publication_request_steps (author_key) WHERE author_key <> '';
CREATE INDEX publication_request_steps_of_kind ON publication_request_steps (kind);

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

-- What opens the page of an official, and nothing else. One is open at a time; the address goes with it.
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

CREATE UNIQUE INDEX consent_links_open ON consent_links (request_id) WHERE closed_at IS NULL;
CREATE INDEX consent_links_of_email ON consent_links (email) WHERE email IS NOT NULL;
CREATE INDEX consent_links_expiring ON consent_links (expires_at) WHERE closed_at IS NULL;
CREATE INDEX consent_links_of_request ON consent_links (request_id);

INSERT INTO site_roles (role) VALUES ('moderator');
INSERT INTO mail_kinds (kind) VALUES ('consent'), ('publication');
