-- What is online of everything that ever was, with what lists are made by, so that none of them reads the steps of all.
CREATE TABLE standings (
  assessment_id INTEGER PRIMARY KEY REFERENCES assessments (id) ON DELETE CASCADE,
  body_id INTEGER NOT NULL REFERENCES bodies (id),
  edition_id INTEGER REFERENCES editions (id),
  is_fictional INTEGER NOT NULL CHECK (is_fictional IN (0, 1)),
  -- A version of it can be read today; 0: all that there was has been withdrawn.
  is_online INTEGER NOT NULL CHECK (is_online IN (0, 1)),
  -- When something of it was published first, and last published or withdrawn.
  issued_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;

CREATE INDEX standings_of_edition ON standings (edition_id, is_fictional, is_online, body_id, issued_at, changed_at);

CREATE INDEX standings_of_body ON standings (is_fictional, is_online, body_id);

CREATE INDEX standings_of_one_body ON standings (body_id, is_online);

INSERT INTO standings (assessment_id, body_id, edition_id, is_fictional, is_online, issued_at, changed_at)
SELECT assessment_id, body_id, edition_id, demonstration, max(number) FILTER (WHERE publication_steps.kind = 'published')
    > coalesce(max(number) FILTER (WHERE publication_steps.kind = 'withdrawn'), 0), min(at), max(at)
FROM publications JOIN publication_steps ON publication_id = publications.id
  JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id
WHERE publication_steps.kind IN ('published', 'withdrawn')
GROUP BY assessment_id;

-- A withdrawal takes off a version and all before it.
CREATE TRIGGER standings_follow_the_steps AFTER INSERT ON publication_steps
WHEN NEW.kind IN ('published', 'withdrawn')
BEGIN
  INSERT INTO standings (assessment_id, body_id, edition_id, is_fictional, is_online, issued_at, changed_at)
  SELECT assessment_id, body_id, edition_id, demonstration, max(number) FILTER (WHERE publication_steps.kind = 'published')
      > coalesce(max(number) FILTER (WHERE publication_steps.kind = 'withdrawn'), 0), min(at), max(at)
  FROM publications JOIN publication_steps ON publication_id = publications.id
    JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id
  WHERE assessment_id = (SELECT assessment_id FROM publications WHERE id = NEW.publication_id)
    AND publication_steps.kind IN ('published', 'withdrawn')
  GROUP BY assessment_id
  ON CONFLICT (assessment_id) DO UPDATE SET is_online = excluded.is_online, changed_at = excluded.changed_at;
END;

CREATE TRIGGER standings_follow_the_assessment AFTER UPDATE OF body_id, edition_id ON assessments
BEGIN
  UPDATE standings SET body_id = NEW.body_id, edition_id = NEW.edition_id,
    is_fictional = (SELECT demonstration FROM bodies WHERE id = NEW.body_id)
  WHERE assessment_id = NEW.id;
END;
