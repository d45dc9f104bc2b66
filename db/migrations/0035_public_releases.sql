-- Which releases of an edition everybody reads: somebody of the team shows one, with the journal, and nobody hides it again.
CREATE TABLE public_releases (
  edition_id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  shown_at INTEGER NOT NULL,
  PRIMARY KEY (edition_id, number),
  FOREIGN KEY (edition_id, number) REFERENCES edition_releases (edition_id, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER public_releases_are_never_changed BEFORE UPDATE ON public_releases
BEGIN
  SELECT RAISE(ABORT, 'a release that was shown stays shown');
END;

CREATE TRIGGER public_releases_are_never_removed BEFORE DELETE ON public_releases
BEGIN
  SELECT RAISE(ABORT, 'a release that was shown stays shown');
END;

INSERT INTO site_act_kinds (kind) VALUES ('release-shown');
