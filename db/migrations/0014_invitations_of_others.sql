-- An invitation goes with who sent it, and whoever else presses its button is refused.
ALTER TABLE invitations ADD COLUMN with_inviter INTEGER NOT NULL DEFAULT 0 CHECK (with_inviter IN (0, 1));
-- When somebody who was signed in as another person tried to answer it first.
ALTER TABLE invitations ADD COLUMN other_reader_at INTEGER;

CREATE INDEX invitations_of_inviter ON invitations (invited_by);
