-- What is shown of the communes of a question: their median, as it stood when the fifth, the tenth… of them had answered.
CREATE TABLE commune_releases (
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  -- As in opinions.
  question_id TEXT NOT NULL,
  -- That had chosen a level, at least.
  communes INTEGER NOT NULL CHECK (communes >= 5 AND communes % 5 = 0),
  median INTEGER NOT NULL CHECK (median BETWEEN 0 AND 4),
  released_at INTEGER NOT NULL,
  PRIMARY KEY (assessment_id, question_id, communes)
) STRICT, WITHOUT ROWID;
