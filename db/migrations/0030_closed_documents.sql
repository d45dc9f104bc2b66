-- What stood finalised in an edition when it closed, so that its archive says the same whatever is reopened later.
CREATE TABLE closed_documents (
  edition_id INTEGER NOT NULL REFERENCES editions (id),
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  version INTEGER NOT NULL CHECK (version > 0),
  -- SHA-256 of the finalised document.
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (edition_id, assessment_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX closed_documents_of_assessment ON closed_documents (assessment_id);

INSERT INTO closed_documents (edition_id, assessment_id, version, hash)
  SELECT assessments.edition_id, assessment_id, finalisations.version, finalisations.hash
  FROM finalisations JOIN assessments ON assessments.id = assessment_id JOIN editions ON editions.id = edition_id
  WHERE closed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM reopenings WHERE finalisation_id = finalisations.id);

CREATE TRIGGER editions_keep_what_they_close_with AFTER UPDATE OF closed_at ON editions
WHEN OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL
BEGIN
  INSERT INTO closed_documents (edition_id, assessment_id, version, hash)
    SELECT NEW.id, assessment_id, finalisations.version, finalisations.hash
    FROM assessments JOIN finalisations ON assessment_id = assessments.id
    WHERE assessments.edition_id = NEW.id
      AND NOT EXISTS (SELECT 1 FROM reopenings WHERE finalisation_id = finalisations.id);
END;

CREATE TRIGGER closed_documents_never_change BEFORE UPDATE ON closed_documents
BEGIN
  SELECT RAISE(ABORT, 'what an edition closed with is never changed');
END;

CREATE TRIGGER closed_documents_are_never_removed BEFORE DELETE ON closed_documents
BEGIN
  SELECT RAISE(ABORT, 'what an edition closed with is never removed');
END;
