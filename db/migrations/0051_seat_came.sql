-- Whoever voted before the meeting has a seat. Once the room opens they are waited for when they come to it, not before.
ALTER TABLE workshop_seats ADD COLUMN has_come INTEGER NOT NULL DEFAULT 1 CHECK (has_come IN (0, 1));
