-- What a workshop ends in: what whoever leads it proposes to take over, and what a member has taken over into the assessment. Who and
-- when stand in workshop_events, under the revision.
CREATE TABLE workshop_proposals (
  workshop_id INTEGER PRIMARY KEY REFERENCES workshops (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  -- Ids, in the order of the workshop.
  questions TEXT NOT NULL CHECK (json_valid(questions))
) STRICT;

CREATE TABLE workshop_transfers (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  -- SHA-256 of the form: sent twice, it takes over once.
  form BLOB NOT NULL UNIQUE,
  -- Of taking it back; null while it stands.
  undone_revision INTEGER CHECK (undone_revision > revision),
  PRIMARY KEY (workshop_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop_transferred (
  workshop_id INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  question_id TEXT NOT NULL,
  -- Of the questionnaire, and of the answer that was written.
  survey_version TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  -- Whether the answer before it waited to be confirmed.
  was_to_confirm INTEGER NOT NULL CHECK (was_to_confirm IN (0, 1)),
  -- What became of it when the transfer was taken back: restored, or changed since by somebody and left as it was.
  undone TEXT CHECK (undone IN ('restored', 'changed')),
  PRIMARY KEY (workshop_id, revision, question_id),
  FOREIGN KEY (workshop_id, revision) REFERENCES workshop_transfers (workshop_id, revision) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
