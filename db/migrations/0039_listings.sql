-- Whether a body lets everybody know that it takes part in an edition, before it has published anything. Rows are only added: the
-- newest of an assessment counts, and none says that it does not.
CREATE TABLE listings (
  id INTEGER PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  is_listed INTEGER NOT NULL CHECK (is_listed IN (0, 1)),
  set_at INTEGER NOT NULL
) STRICT;

CREATE INDEX listings_of_assessment ON listings (assessment_id, id);

INSERT INTO history_kinds (kind, about, has_version) VALUES
  ('listed', 'assessment', 0),
  ('unlisted', 'assessment', 0);
