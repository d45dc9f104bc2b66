-- Who has no account asks to be let into the team of a body. Nobody has shown yet that the address is theirs.
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

-- One waiting request an address and body.
CREATE UNIQUE INDEX access_requests_waiting ON access_requests (body_id, email) WHERE answered_at IS NULL;
CREATE INDEX access_requests_of_email ON access_requests (email);
CREATE INDEX access_requests_oldest ON access_requests (created_at, id) WHERE answered_at IS NULL;
CREATE INDEX access_requests_answered_by ON access_requests (answered_by);
CREATE INDEX access_requests_of_body ON access_requests (body_id);
CREATE INDEX access_requests_answered_at ON access_requests (answered_at);
CREATE INDEX access_requests_last_asked_at ON access_requests (last_asked_at) WHERE answered_at IS NULL;

-- Who is told that one waits.
CREATE INDEX accounts_with_site_role ON accounts (id) WHERE site_role IS NOT NULL;
