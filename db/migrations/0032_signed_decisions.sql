-- The signed decision that an official may hand over when they allow a publication: seen by the leads of the team and by whoever
-- moderates, never published, kept with the publication. It goes with a request that ends otherwise.
CREATE TABLE signed_decisions (
  request_id INTEGER PRIMARY KEY REFERENCES publication_requests (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) <= 255),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  body BLOB NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER signed_decisions_never_change BEFORE UPDATE ON signed_decisions
BEGIN
  SELECT RAISE(ABORT, 'a signed decision never changes');
END;

-- Empty where none was handed over.
ALTER TABLE publication_request_steps ADD COLUMN decision_hash TEXT NOT NULL DEFAULT '';

-- Addresses of who reported something go after their time.
CREATE INDEX public_reports_to_forget ON public_reports (created_at) WHERE email IS NOT NULL;
