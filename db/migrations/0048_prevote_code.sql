-- By which people will come in once the vote before the meeting opens by itself on its day, so that it can be told beforehand.
ALTER TABLE workshops ADD COLUMN prevote_code TEXT;

CREATE UNIQUE INDEX workshops_prevote_code ON workshops (prevote_code) WHERE prevote_code IS NOT NULL;
