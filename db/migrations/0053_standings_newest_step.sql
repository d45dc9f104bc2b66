-- The last step of each result that published or withdrew it, so that what is kept of an edition asks one row whether it still holds.
ALTER TABLE standings ADD COLUMN newest_step INTEGER NOT NULL DEFAULT 0;

UPDATE standings SET newest_step = (SELECT max(publication_steps.id) FROM publications
    JOIN publication_steps ON publication_id = publications.id
  WHERE publications.assessment_id = standings.assessment_id AND publication_steps.kind IN ('published', 'withdrawn'));

CREATE INDEX standings_newest_step ON standings (edition_id, is_fictional, newest_step);

DROP TRIGGER standings_follow_the_steps;

-- A withdrawal takes off a version and all before it.
CREATE TRIGGER standings_follow_the_steps AFTER INSERT ON publication_steps
WHEN NEW.kind IN ('published', 'withdrawn')
BEGIN
  INSERT INTO standings (assessment_id, body_id, edition_id, is_fictional, is_online, issued_at, changed_at, newest_step)
  SELECT assessment_id, body_id, edition_id, demonstration, max(number) FILTER (WHERE publication_steps.kind = 'published')
      > coalesce(max(number) FILTER (WHERE publication_steps.kind = 'withdrawn'), 0), min(at), max(at), max(publication_steps.id)
  FROM publications JOIN publication_steps ON publication_id = publications.id
    JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id
  WHERE assessment_id = (SELECT assessment_id FROM publications WHERE id = NEW.publication_id)
    AND publication_steps.kind IN ('published', 'withdrawn')
  GROUP BY assessment_id
  ON CONFLICT (assessment_id) DO UPDATE SET
    is_online = excluded.is_online, changed_at = excluded.changed_at, newest_step = excluded.newest_step;
END;
