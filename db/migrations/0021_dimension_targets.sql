-- What a body aims at in each dimension of an assessment. Rows are only added: the newest one of a dimension counts, and one
-- without a level says that nothing is aimed at any more.
CREATE TABLE dimension_targets (
  id INTEGER PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  dimension_id TEXT NOT NULL,
  -- Of maturity, 1 to 5.
  level INTEGER CHECK (level BETWEEN 1 AND 9),
  -- "2027-03"
  month TEXT CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  reason TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  -- The rendered form that wrote it.
  form TEXT NOT NULL,
  CHECK ((level IS NULL) = (month IS NULL)),
  CHECK (level IS NOT NULL OR reason = '')
) STRICT;

CREATE INDEX dimension_targets_of_assessment ON dimension_targets (assessment_id, dimension_id, id);

INSERT INTO history_kinds (kind, about, has_version) VALUES
  ('target-set', 'assessment', 0),
  ('target-dropped', 'assessment', 0);
