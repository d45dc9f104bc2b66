-- In which language a person is written to: that of the page on which they last signed in.
ALTER TABLE accounts ADD COLUMN locale TEXT NOT NULL DEFAULT 'fr' CHECK (locale IN ('fr', 'en'));

-- Who took a step: empty for those before this one, whose hashes say nothing of it.
ALTER TABLE publication_steps ADD COLUMN actor TEXT NOT NULL DEFAULT ''
  CHECK (actor IN ('', 'lead', 'moderator', 'program'));
-- Stands for an account for good; empty for the program.
ALTER TABLE publication_steps ADD COLUMN author_key TEXT NOT NULL DEFAULT '';
CREATE INDEX publication_steps_of_author ON publication_steps (author_key) WHERE author_key <> '';

-- Where an official who answered is told what became of it; null once it is over, or after its time.
ALTER TABLE publication_requests ADD COLUMN official_email TEXT;
ALTER TABLE publication_requests ADD COLUMN told_until INTEGER;
CREATE INDEX publication_requests_of_official ON publication_requests (official_email) WHERE official_email IS NOT NULL;
CREATE INDEX publication_requests_forgetting ON publication_requests (told_until)
  WHERE official_email IS NOT NULL;

CREATE TRIGGER publication_requests_forget_their_official AFTER UPDATE OF state ON publication_requests
WHEN NEW.state <> 'in-moderation' AND NEW.official_email IS NOT NULL
BEGIN
  UPDATE publication_requests SET official_email = NULL, told_until = NULL WHERE id = NEW.id;
END;
