-- What an edition says by itself, as it was computed of what was published then: read until something of it is published or withdrawn.
CREATE TABLE edition_findings (
  edition_id INTEGER PRIMARY KEY REFERENCES editions (id) ON DELETE CASCADE,
  -- Of what it was made of: another one, and it is computed anew.
  stamp TEXT NOT NULL,
  -- JSON.
  findings TEXT NOT NULL
) STRICT;
