-- An answer carried over from another version of the questionnaire, whose meaning may have changed: shown, and not
-- counted until someone saves it again.
ALTER TABLE answers ADD COLUMN to_confirm INTEGER NOT NULL DEFAULT 0 CHECK (to_confirm IN (0, 1));
