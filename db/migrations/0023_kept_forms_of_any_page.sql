-- A kept form may be as long as any page that has one: the largest body of answers, written as JSON, and what seals it.
-- SQLite cannot alter a CHECK, so the table is made again.
CREATE TABLE kept_forms_of_any_page (
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

INSERT INTO kept_forms_of_any_page SELECT * FROM kept_forms;
DROP TABLE kept_forms;
ALTER TABLE kept_forms_of_any_page RENAME TO kept_forms;

CREATE INDEX kept_forms_of_account ON kept_forms (account_id);
CREATE INDEX kept_forms_of_assessment ON kept_forms (assessment_id);
CREATE INDEX kept_forms_by_end ON kept_forms (expires_at);
