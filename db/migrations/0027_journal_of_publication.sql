-- What moderation and publication do stands in the journal of the site as well; and of what was published nothing goes.
INSERT INTO site_act_kinds (kind) VALUES
  ('result-published'), ('result-corrected'), ('result-withdrawn'), ('result-returned');

CREATE TRIGGER public_documents_are_never_removed BEFORE DELETE ON public_documents
BEGIN
  SELECT RAISE(ABORT, 'a public document is never removed');
END;

CREATE TRIGGER publications_are_never_changed BEFORE UPDATE ON publications
BEGIN
  SELECT RAISE(ABORT, 'a publication is never changed');
END;

CREATE TRIGGER publications_are_never_removed BEFORE DELETE ON publications
BEGIN
  SELECT RAISE(ABORT, 'a publication is never removed');
END;

CREATE TRIGGER publication_steps_are_never_removed BEFORE DELETE ON publication_steps
BEGIN
  SELECT RAISE(ABORT, 'a step of a publication is never removed');
END;

CREATE TRIGGER publication_requests_are_never_removed BEFORE DELETE ON publication_requests
BEGIN
  SELECT RAISE(ABORT, 'a request to publish is never removed');
END;

CREATE TRIGGER publication_request_steps_are_never_removed BEFORE DELETE ON publication_request_steps
BEGIN
  SELECT RAISE(ABORT, 'a step of a request to publish is never removed');
END;
