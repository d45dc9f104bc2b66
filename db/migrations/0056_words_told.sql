-- Words of a session, and ratings, are told in steps of five at least: which of them have been.
ALTER TABLE workshop_words ADD COLUMN is_word_told INTEGER NOT NULL DEFAULT 0 CHECK (is_word_told IN (0, 1));
ALTER TABLE workshop_words ADD COLUMN is_rating_told INTEGER NOT NULL DEFAULT 0 CHECK (is_rating_told IN (0, 1));
UPDATE workshop_words SET
  is_word_told = word <> '' AND (
    SELECT count(*) FROM workshop_words AS other WHERE other.workshop_id = workshop_words.workshop_id AND other.word <> ''
  ) >= 5,
  is_rating_told = rating IS NOT NULL AND (
    SELECT count(rating) FROM workshop_words AS other WHERE other.workshop_id = workshop_words.workshop_id
  ) >= 5;
