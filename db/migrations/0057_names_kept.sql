-- How many days names stay beside votes once a workshop under names has closed.
ALTER TABLE workshops ADD COLUMN names_kept_days INTEGER NOT NULL DEFAULT 30 CHECK (names_kept_days BETWEEN 1 AND 365);
