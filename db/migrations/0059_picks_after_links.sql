-- After how many links that led back to its seat levers were picked there: whoever came by a link reads no picks of before.
ALTER TABLE workshop_lever_ballots ADD COLUMN links_used INTEGER NOT NULL DEFAULT 0 CHECK (links_used >= 0);
