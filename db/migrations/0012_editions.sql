-- An edition is what several bodies answer: one questionnaire, in one round of a year. Until now it was a label that each
-- assessment carried in its address, "2026" or, for the next assessment of the same body in that year, "2026-2".

CREATE TABLE editions (
  id INTEGER PRIMARY KEY,
  -- Names the edition for good, such as "metropoles-numeriques-2026".
  key TEXT NOT NULL UNIQUE CHECK (key <> '' AND key NOT GLOB '*[^a-z0-9.-]*'),
  -- What readers are told, such as "2026".
  name TEXT NOT NULL CHECK (name <> ''),
  survey_id TEXT NOT NULL,
  -- Editions of a questionnaire follow one another by year, then round.
  year INTEGER NOT NULL CHECK (year BETWEEN 1000 AND 9999),
  round INTEGER NOT NULL CHECK (round >= 1),
  -- Of fictional bodies: their results stand beside no real one.
  demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
  -- Of an edition made from the labels of before: when its first assessment was started.
  created_at INTEGER NOT NULL,
  UNIQUE (survey_id, year, round, demonstration)
) STRICT;

CREATE TRIGGER editions_keep_their_key BEFORE UPDATE OF key, survey_id, demonstration ON editions
BEGIN
  SELECT RAISE(ABORT, 'an edition keeps its key, its questionnaire and its kind of bodies');
END;

-- One edition for each questionnaire and label, and apart from them one of the fictional bodies. The label is what pages,
-- files and finalised documents have said, so it names the edition, too. A trial has a key that is nobody's edition; a
-- label that is no year, which the program never gave, stays with its assessment alone.
INSERT INTO editions (key, name, survey_id, year, round, demonstration, created_at)
  SELECT
    survey_id || '-' || edition || CASE demonstration WHEN 1 THEN '-demonstration' ELSE '' END,
    edition,
    survey_id,
    CAST(substr(edition, 1, 4) AS INTEGER),
    CASE length(edition) WHEN 4 THEN 1 ELSE CAST(substr(edition, 6) AS INTEGER) END,
    demonstration,
    min(started_at)
  FROM assessments JOIN bodies ON bodies.id = body_id
  WHERE (of_team = 1 OR open_to_all = 1)
    AND (edition GLOB '[1-9][0-9][0-9][0-9]'
      OR (edition GLOB '[1-9][0-9][0-9][0-9]-[1-9]*'
        AND substr(edition, 6) NOT GLOB '*[^0-9]*' AND substr(edition, 6) <> '1'))
  GROUP BY survey_id, edition, demonstration
  ORDER BY min(started_at), min(assessments.id);

-- Null for a trial, and for an assessment of a team that belongs to no edition. `edition` stays the `ed` of the address.
ALTER TABLE assessments ADD COLUMN edition_id INTEGER REFERENCES editions (id)
  CHECK (edition_id IS NULL OR of_team = 1 OR open_to_all = 1);

UPDATE assessments SET edition_id = (
  SELECT editions.id FROM editions JOIN bodies ON bodies.id = assessments.body_id
  WHERE editions.survey_id = assessments.survey_id AND editions.name = assessments.edition
    AND editions.demonstration = bodies.demonstration
) WHERE of_team = 1 OR open_to_all = 1;

-- A body takes part in an edition once.
CREATE UNIQUE INDEX assessments_of_edition ON assessments (edition_id, body_id) WHERE edition_id IS NOT NULL;

CREATE TRIGGER assessments_fit_their_edition BEFORE INSERT ON assessments
WHEN NEW.edition_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM editions JOIN bodies ON bodies.id = NEW.body_id
  WHERE editions.id = NEW.edition_id AND editions.survey_id = NEW.survey_id
    AND editions.demonstration = bodies.demonstration)
BEGIN
  SELECT RAISE(ABORT, 'an edition is of one questionnaire, and of real or of fictional bodies');
END;

CREATE TRIGGER assessments_go_on_fitting_their_edition BEFORE UPDATE OF edition_id, body_id, survey_id ON assessments
WHEN NEW.edition_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM editions JOIN bodies ON bodies.id = NEW.body_id
  WHERE editions.id = NEW.edition_id AND editions.survey_id = NEW.survey_id
    AND editions.demonstration = bodies.demonstration)
BEGIN
  SELECT RAISE(ABORT, 'an edition is of one questionnaire, and of real or of fictional bodies');
END;
