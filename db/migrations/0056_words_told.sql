-- Words of a session, and ratings, are told in steps of five at least: what has been told of each, which stays until more is.
ALTER TABLE workshop_words ADD COLUMN told_word TEXT NOT NULL DEFAULT '' CHECK (length(told_word) <= 120);
ALTER TABLE workshop_words ADD COLUMN told_rating INTEGER CHECK (told_rating BETWEEN 1 AND 5);
UPDATE workshop_words SET
  told_word = CASE WHEN (
    SELECT count(*) FROM workshop_words AS other WHERE other.workshop_id = workshop_words.workshop_id AND other.word <> ''
  ) >= 5 THEN word ELSE '' END,
  told_rating = CASE WHEN (
    SELECT count(rating) FROM workshop_words AS other WHERE other.workshop_id = workshop_words.workshop_id
  ) >= 5 THEN rating END;
