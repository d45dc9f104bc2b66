-- What was typed into a form whose session had ended, until its author has signed in again: at most a day.
CREATE TABLE kept_forms (
  -- SHA-256 of a random secret that only the browser holds, in a cookie. The key of the text is derived from it.
  secret_hash BLOB PRIMARY KEY,
  -- SHA-256 of the signed token of the form: one text each.
  form_hash BLOB NOT NULL UNIQUE,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  -- Section, and question unless it was the whole section.
  place TEXT NOT NULL,
  -- AES-256-GCM: nonce, tag, text.
  sealed BLOB NOT NULL CHECK (length(sealed) <= 102428),
  kept_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX kept_forms_of_account ON kept_forms (account_id);

-- Keys that this server signs with; each database has its own.
CREATE TABLE server_keys (
  name TEXT PRIMARY KEY,
  key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;

INSERT INTO server_keys (name, key) VALUES ('forms', randomblob(32));
