-- Minutes are a draft of whoever leads until they share them. What was readable before stays readable.
ALTER TABLE workshops ADD COLUMN minutes_shared_at INTEGER;

UPDATE workshops SET minutes_shared_at = (
  SELECT min(at) FROM workshop_events WHERE workshop_id = workshops.id AND step = 'close'
) WHERE state IN ('closed', 'transferred', 'archived');

-- How often the words of its decision were changed in the minutes: two people who do it at once are told apart by it.
ALTER TABLE workshop_questions ADD COLUMN edits INTEGER NOT NULL DEFAULT 0 CHECK (edits >= 0);
