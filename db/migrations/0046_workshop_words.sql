-- What people say of the session itself once it is over: a word, a rating, or both. Of nobody in every mode: a row is named by what only
-- the browser of who gave it can make again, has no seat and no moment, and stands in the order of those names.
CREATE TABLE workshop_words (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  -- Empty for none.
  word TEXT NOT NULL CHECK (length(word) <= 120),
  -- From 1, of no use, to 5; null for none.
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  PRIMARY KEY (workshop_id, name),
  CHECK (word <> '' OR rating IS NOT NULL)
) STRICT, WITHOUT ROWID;
