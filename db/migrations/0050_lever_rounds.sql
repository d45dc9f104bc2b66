-- A room picks among the levers that the result of its assessment recommends: each seat three at most, hidden until they are counted.
-- Counting them deletes them: what is left is how often each lever was picked, by nobody.
CREATE TABLE workshop_lever_rounds (
  workshop_id INTEGER PRIMARY KEY REFERENCES workshops (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('open', 'revealed')),
  -- Ids, in the order in which they are shown.
  candidates TEXT NOT NULL CHECK (json_valid(candidates)),
  -- How often each of them was picked, in their order; null before they were counted.
  counts TEXT CHECK (json_valid(counts)),
  -- How many picked.
  voters INTEGER NOT NULL CHECK (voters >= 0),
  -- Ids of those that the room keeps.
  kept TEXT NOT NULL CHECK (json_valid(kept)),
  CHECK ((counts IS NOT NULL) = (state = 'revealed'))
) STRICT;

-- Named as the ballots on questions are: an anonymous one by what only the browser of its voter can make again. It has no moment.
CREATE TABLE workshop_lever_ballots (
  workshop_id INTEGER NOT NULL REFERENCES workshop_lever_rounds (workshop_id) ON DELETE CASCADE,
  voter TEXT NOT NULL,
  -- Ids, in the order of the candidates.
  picks TEXT NOT NULL CHECK (json_valid(picks)),
  PRIMARY KEY (workshop_id, voter)
) STRICT, WITHOUT ROWID;

-- Of which workshop a retained lever comes, with its counts; null for any other one.
ALTER TABLE retained_levers ADD COLUMN origin TEXT CHECK (json_valid(origin));
