-- What is kept of who voted, once a workshop is over: in place of the seat the role, where at least three share it. A vote leads to
-- nobody then, and no name is left.
ALTER TABLE workshop_ballots ADD COLUMN role TEXT;
-- When names and links went; null while they are there.
ALTER TABLE workshops ADD COLUMN forgotten_at INTEGER;
