-- The feed reads what came online or was withdrawn last.
CREATE INDEX publication_steps_newest ON publication_steps (at, id);
