-- What an edition tells about itself beside what is published: numbered, dated, frozen, of five bodies at least.
CREATE TABLE edition_releases (
  id INTEGER PRIMARY KEY,
  edition_id INTEGER NOT NULL REFERENCES editions (id),
  -- From 1, without a gap.
  number INTEGER NOT NULL CHECK (number > 0),
  released_at INTEGER NOT NULL,
  -- That had declared a version finished.
  bodies INTEGER NOT NULL CHECK (bodies >= 5),
  text TEXT NOT NULL CHECK (json_valid(text)),
  -- SHA-256 of the text.
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  -- What each dimension was made of, to compare the next release with: shown to nobody.
  bases TEXT NOT NULL CHECK (json_valid(bases)),
  UNIQUE (edition_id, number)
) STRICT;

CREATE TRIGGER edition_releases_are_never_changed BEFORE UPDATE ON edition_releases
BEGIN
  SELECT RAISE(ABORT, 'a release is never changed');
END;

CREATE TRIGGER edition_releases_are_never_removed BEFORE DELETE ON edition_releases
BEGIN
  SELECT RAISE(ABORT, 'a release is never removed');
END;

INSERT INTO site_act_kinds (kind) VALUES ('release-made');
