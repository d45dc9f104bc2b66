-- People who sign in, what they may open, and the mails that lead them there. Every secret is stored as its SHA-256.
CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  -- As typed, lower case; null once the person asked to be erased.
  email TEXT UNIQUE,
  -- Empty until the person gives one.
  name TEXT NOT NULL,
  -- Stands for the person in the history, whatever becomes of the name.
  author_key TEXT NOT NULL UNIQUE,
  site_role TEXT CHECK (site_role IN ('administrator', 'investigator')),
  created_at INTEGER NOT NULL,
  erased_at INTEGER,
  CHECK ((email IS NULL) = (erased_at IS NOT NULL))
) STRICT;

-- A person as an identity provider knows them.
CREATE TABLE identities (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  linked_at INTEGER NOT NULL,
  PRIMARY KEY (issuer, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in_links (
  token_hash BLOB PRIMARY KEY,
  -- Also of addresses that have no account: asking leaves the same trace for both.
  email TEXT NOT NULL,
  return_to TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX sign_in_links_of_email ON sign_in_links (email, created_at);
CREATE INDEX sign_in_links_by_expiry ON sign_in_links (expires_at);

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

CREATE INDEX sessions_of_account ON sessions (account_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- Who may do what for a body. With an assessment, for that one only: a trial that its starter took along.
CREATE TABLE memberships (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  body_id INTEGER NOT NULL REFERENCES bodies (id),
  assessment_id INTEGER REFERENCES assessments (id),
  role TEXT NOT NULL CHECK (role IN ('lead', 'contributor', 'reader', 'commune', 'consultant')),
  -- INSEE code of the commune that a commune respondent answers for.
  commune TEXT,
  granted_by INTEGER REFERENCES accounts (id),
  granted_at INTEGER NOT NULL,
  expires_at INTEGER,
  CHECK ((role = 'commune') = (commune IS NOT NULL)),
  CHECK (role <> 'consultant' OR expires_at IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX memberships_once ON memberships (account_id, body_id, coalesce(assessment_id, 0));
CREATE INDEX memberships_of_body ON memberships (body_id);

CREATE TABLE invitations (
  token_hash BLOB PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE,
  email TEXT NOT NULL,
  body_id INTEGER NOT NULL REFERENCES bodies (id),
  role TEXT NOT NULL CHECK (role IN ('lead', 'contributor', 'reader', 'commune', 'consultant')),
  commune TEXT,
  access_until INTEGER,
  invited_by INTEGER NOT NULL REFERENCES accounts (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  answered_at INTEGER,
  answer TEXT CHECK (answer IN ('accepted', 'declined', 'withdrawn')),
  CHECK ((answered_at IS NULL) = (answer IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX invitations_of_body ON invitations (body_id);

-- An assessment of the team of a body is opened by membership; any other by its secret link.
ALTER TABLE assessments ADD COLUMN of_team INTEGER NOT NULL DEFAULT 0 CHECK (of_team IN (0, 1));
