-- What whoever leads a workshop sets beside its steps: the time that is left, notes, what was decided and what dissents, which
-- reasons everybody may read, whom nobody waits for, and votes that were on paper.
ALTER TABLE workshops ADD COLUMN touched INTEGER NOT NULL DEFAULT 0 CHECK (touched >= 0);
-- It only advises; null while none runs.
ALTER TABLE workshops ADD COLUMN timer_ends_at INTEGER;
ALTER TABLE workshops ADD COLUMN has_prevote INTEGER NOT NULL DEFAULT 0 CHECK (has_prevote IN (0, 1));
-- The day on which votes before the meeting open; null where it is opened by hand.
ALTER TABLE workshops ADD COLUMN prevote_on TEXT;

ALTER TABLE workshop_questions ADD COLUMN minutes INTEGER NOT NULL DEFAULT 8 CHECK (minutes BETWEEN 1 AND 60);
-- Of whoever leads, shown to nobody else.
ALTER TABLE workshop_questions ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000);
-- Null where it was decided without a level, and while nothing is decided.
ALTER TABLE workshop_questions ADD COLUMN decided_level INTEGER CHECK (decided_level BETWEEN 0 AND 4);
ALTER TABLE workshop_questions ADD COLUMN decision TEXT NOT NULL DEFAULT '' CHECK (length(decision) <= 2000);
ALTER TABLE workshop_questions ADD COLUMN dissent TEXT NOT NULL DEFAULT '' CHECK (length(dissent) <= 2000);

-- Nobody waits for them in the round that is open; the next one waits for everybody again.
ALTER TABLE workshop_seats ADD COLUMN is_waited INTEGER NOT NULL DEFAULT 1 CHECK (is_waited IN (0, 1));

-- Its reason may be read by everybody, once whoever leads has read it.
ALTER TABLE workshop_ballots ADD COLUMN is_shown INTEGER NOT NULL DEFAULT 0 CHECK (is_shown IN (0, 1));

-- Votes that were given on paper, counted and typed in: as many as there were, of nobody.
CREATE TABLE workshop_paper_votes (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  question_id TEXT NOT NULL,
  round INTEGER NOT NULL CHECK (round BETWEEN 0 AND 3),
  -- A level from 0 to 4, or dk.
  vote TEXT NOT NULL CHECK (vote IN ('0', '1', '2', '3', '4', 'dk')),
  count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 500),
  PRIMARY KEY (workshop_id, question_id, round, vote)
) STRICT, WITHOUT ROWID;
