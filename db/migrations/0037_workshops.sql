-- Workshops: a room votes on questions of an assessment, without seeing each other’s votes. A seat is no account, and an anonymous
-- ballot leads to no seat, to no moment and to no other question.
CREATE TABLE workshops (
  id INTEGER PRIMARY KEY,
  -- Names it in addresses; opens nothing.
  public_id TEXT NOT NULL UNIQUE,
  -- SHA-256 of the form: sent twice, it prepares one.
  form BLOB NOT NULL UNIQUE,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
  -- Such as 2027-03-18; null while there is none.
  day TEXT,
  mode TEXT NOT NULL CHECK (mode IN ('pseudonym', 'named', 'anonymous')),
  -- Per cent of the votes that make an agreement.
  threshold INTEGER NOT NULL CHECK (threshold BETWEEN 60 AND 100),
  state TEXT NOT NULL CHECK (
    state IN ('draft', 'prevote', 'open', 'running', 'paused', 'closed', 'transferred', 'archived', 'cancelled')
  ),
  is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
  -- What the room reads off the screen; null while nobody may come in.
  code TEXT UNIQUE,
  -- Grows with each command.
  revision INTEGER NOT NULL CHECK (revision >= 0),
  created_at INTEGER NOT NULL,
  CHECK ((code IS NOT NULL) = (state IN ('prevote', 'open', 'running', 'paused')))
) STRICT;

CREATE INDEX workshops_of_assessment ON workshops (assessment_id, id);

CREATE TABLE workshop_questions (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  -- From 0.
  position INTEGER NOT NULL,
  question_id TEXT NOT NULL,
  phase TEXT NOT NULL CHECK (
    phase IN ('coming', 'reading', 'voting', 'revealed', 'debate', 'decided', 'postponed')
  ),
  -- 0 before the first vote.
  round INTEGER NOT NULL CHECK (round BETWEEN 0 AND 3),
  PRIMARY KEY (workshop_id, question_id)
) STRICT, WITHOUT ROWID;

-- One question is open at a time, whatever the program thinks.
CREATE UNIQUE INDEX workshop_question_open ON workshop_questions (workshop_id)
WHERE phase IN ('reading', 'voting', 'revealed', 'debate');

-- Who prepared it, and what was commanded, by whom and when: never a vote.
CREATE TABLE workshop_events (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  -- The revision that it made; 0 for preparing it.
  revision INTEGER NOT NULL,
  at INTEGER NOT NULL,
  author_key TEXT NOT NULL,
  step TEXT NOT NULL,
  question_id TEXT,
  PRIMARY KEY (workshop_id, revision)
) STRICT, WITHOUT ROWID;

CREATE INDEX workshop_events_of_author ON workshop_events (author_key);

CREATE TRIGGER workshop_events_never_change BEFORE UPDATE ON workshop_events
BEGIN
  SELECT RAISE(ABORT, 'what was commanded never changes');
END;

CREATE TABLE workshop_seats (
  id INTEGER PRIMARY KEY,
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  -- SHA-256 of the form that joined: sent twice, it takes one seat.
  form BLOB NOT NULL,
  -- Four characters that bring somebody back to it; null where nothing may.
  code TEXT,
  -- SHA-256 of the key in the browser of who sits there.
  key_hash BLOB NOT NULL UNIQUE,
  -- Empty in an anonymous workshop.
  name TEXT NOT NULL CHECK (length(name) <= 60),
  -- Of the questionnaire; null where none was said.
  role TEXT,
  is_here INTEGER NOT NULL CHECK (is_here IN (0, 1)),
  UNIQUE (workshop_id, form),
  UNIQUE (workshop_id, code)
) STRICT;

-- Each round of a question keeps its ballots; none is overwritten by another round. An anonymous one is named by what only the
-- browser of its voter can make again, has no seat and no moment, and stands in the order of those names.
CREATE TABLE workshop_ballots (
  workshop_id INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  question_id TEXT NOT NULL,
  -- 0 before the meeting.
  round INTEGER NOT NULL CHECK (round BETWEEN 0 AND 3),
  voter TEXT NOT NULL,
  seat_id INTEGER REFERENCES workshop_seats (id),
  -- A level from 0 to 4, or dk.
  vote TEXT NOT NULL CHECK (vote IN ('0', '1', '2', '3', '4', 'dk')),
  reason TEXT NOT NULL CHECK (length(reason) <= 280),
  PRIMARY KEY (workshop_id, question_id, round, voter)
) STRICT, WITHOUT ROWID;

CREATE INDEX workshop_ballots_of_seat ON workshop_ballots (seat_id) WHERE seat_id IS NOT NULL;

CREATE TRIGGER anonymous_ballots_have_no_seat BEFORE INSERT ON workshop_ballots
WHEN (NEW.seat_id IS NULL) IS NOT ((SELECT mode FROM workshops WHERE id = NEW.workshop_id) = 'anonymous')
BEGIN
  SELECT RAISE(ABORT, 'a ballot leads to its seat, and to none where the workshop is anonymous');
END;
