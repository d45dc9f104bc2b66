-- Addresses that a body had before: whoever kept a link is led to where the body is now, and never to another one.
CREATE TABLE former_slugs (
  -- Grows with every renaming.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT NOT NULL UNIQUE,
  body_id INTEGER NOT NULL REFERENCES bodies (id)
) STRICT;

CREATE INDEX former_slugs_of_body ON former_slugs (body_id);

-- However it is renamed. A body may take back a name that it had.
CREATE TRIGGER bodies_leave_their_slug AFTER UPDATE OF slug ON bodies WHEN NEW.slug <> OLD.slug
BEGIN
  DELETE FROM former_slugs WHERE slug = NEW.slug;
  INSERT INTO former_slugs (slug, body_id) VALUES (OLD.slug, NEW.id);
END;

CREATE TRIGGER bodies_take_the_slug_of_no_other BEFORE UPDATE OF slug ON bodies
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND body_id <> NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'this address was another body''s, and leads there');
END;

-- A body of the directory that is read again comes with the name of its first address.
CREATE TRIGGER bodies_begin_with_the_slug_of_no_other BEFORE INSERT ON bodies
WHEN EXISTS (SELECT 1 FROM former_slugs
  WHERE slug = NEW.slug AND body_id IS NOT (SELECT id FROM bodies WHERE siren = NEW.siren))
BEGIN
  SELECT RAISE(ABORT, 'this address was another body''s, and leads there');
END;
