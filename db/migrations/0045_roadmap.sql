-- What becomes of a lever that was taken up: how far it is, and what is said of its money. Whoever runs a roadmap follows it after the
-- assessment was finalised, too.
ALTER TABLE retained_levers ADD COLUMN status TEXT NOT NULL DEFAULT 'to-start'
  CHECK (status IN ('to-start', 'under-way', 'done', 'dropped'));
-- One line; empty where nothing is said.
ALTER TABLE retained_levers ADD COLUMN budget TEXT NOT NULL DEFAULT '';
