-- Who left comes back to their seat; who was removed does not, until whoever leads lets them. Of before nobody knows which it was: the
-- careful choice is that they were removed.
ALTER TABLE workshop_seats ADD COLUMN is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1));
UPDATE workshop_seats SET is_removed = 1 WHERE is_here = 0;

-- Somebody took it again on another device.
ALTER TABLE workshop_seats ADD COLUMN has_returned INTEGER NOT NULL DEFAULT 0 CHECK (has_returned IN (0, 1));

-- SHA-256 of the key of a link that leads back to it once, and until when.
ALTER TABLE workshop_seats ADD COLUMN way_back BLOB;
ALTER TABLE workshop_seats ADD COLUMN way_back_until INTEGER CHECK ((way_back_until IS NULL) = (way_back IS NULL));

-- Taken by a browser in which somebody was signed in who may lead the workshop.
ALTER TABLE workshop_seats ADD COLUMN of_leader INTEGER NOT NULL DEFAULT 0 CHECK (of_leader IN (0, 1));

-- How many such links were used, and after how many of them a ballot was cast: whoever leads gives the link, and reads by it no vote
-- that was cast before.
ALTER TABLE workshop_seats ADD COLUMN links_used INTEGER NOT NULL DEFAULT 0 CHECK (links_used >= 0);
ALTER TABLE workshop_ballots ADD COLUMN links_used INTEGER NOT NULL DEFAULT 0 CHECK (links_used >= 0);
