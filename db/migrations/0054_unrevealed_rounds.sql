-- A vote that ended without being revealed is read by nobody: its round is noted, so that no page, file or answer is made of it.
ALTER TABLE workshop_questions ADD COLUMN unrevealed TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(unrevealed));

-- Of what was commanded so far: a round that was opened, and left by another way than by revealing it.
WITH
  steps AS (
    SELECT workshop_id, question_id, step, revision,
      lead(step) OVER (PARTITION BY workshop_id, question_id ORDER BY revision) AS next
    FROM workshop_events
    WHERE question_id IS NOT NULL
      AND step IN ('read', 'vote', 'reveal', 'debate', 'vote-again', 'decide', 'postpone', 'reopen')
  ),
  opened AS (
    SELECT workshop_id, question_id, next,
      row_number() OVER (PARTITION BY workshop_id, question_id ORDER BY revision) AS round
    FROM steps WHERE step IN ('vote', 'vote-again')
  )
UPDATE workshop_questions SET unrevealed = (
  SELECT json_group_array(round) FROM (
    SELECT round FROM opened
    WHERE opened.workshop_id = workshop_questions.workshop_id AND opened.question_id = workshop_questions.question_id
      AND next IS NOT 'reveal' AND (next IS NOT NULL OR workshop_questions.phase <> 'voting')
    ORDER BY round
  )
);
