-- A trial can be handed over to the team of its body, or taken along by one account. Who holds its link is then told so:
-- the hash stays, and opens nothing.
ALTER TABLE secret_links ADD COLUMN closed_at INTEGER;
ALTER TABLE secret_links ADD COLUMN gone_to TEXT CHECK (gone_to IN ('team', 'account')) CHECK ((gone_to IS NULL) = (closed_at IS NULL));

INSERT INTO history_kinds (kind, about, has_version) VALUES ('handed-over', 'assessment', 0);
INSERT INTO history_sources (source) VALUES ('trial');
