-- Since when a métropole of the directory is one. The directory is read again at the next start, for the date to arrive.
ALTER TABLE bodies ADD COLUMN since TEXT CHECK (since IS NULL OR since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

DELETE FROM seeds WHERE name = 'metropoles';
