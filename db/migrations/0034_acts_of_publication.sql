-- The acts of a publication, told in the history of the assessment as well; an official and the moderation are named there by
-- their office alone.
INSERT INTO history_kinds (kind, about, has_version) VALUES
  ('publication-asked', 'assessment', 0),
  ('publication-asked-again', 'assessment', 0),
  ('publication-called-off', 'assessment', 0),
  ('publication-void', 'assessment', 0),
  ('publication-allowed', 'assessment', 0),
  ('publication-refused', 'assessment', 0),
  ('publication-returned', 'assessment', 0),
  ('publication-published', 'assessment', 0),
  ('publication-corrected', 'assessment', 0),
  ('publication-withdrawn', 'assessment', 0);

INSERT INTO history_sources (source) VALUES ('publication');

-- What the moderation says that it looked at, by the names of its list; empty for other steps, whose hashes say nothing of it.
ALTER TABLE publication_request_steps ADD COLUMN checked TEXT NOT NULL DEFAULT '';
