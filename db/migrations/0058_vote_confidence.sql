-- How sure somebody is of their vote; null where they did not say.
ALTER TABLE workshop_ballots ADD COLUMN confidence TEXT CHECK (confidence IN ('sure', 'fairly', 'unsure'));
