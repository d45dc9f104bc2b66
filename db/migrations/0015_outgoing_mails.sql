-- Mails on their way: written with what causes them, sent by the server afterwards, and tried again until they have left or
-- are of no use any more.
CREATE TABLE mail_kinds (
  kind TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO mail_kinds (kind) VALUES
  ('sign-in'), ('secret-link'), ('invitation'), ('assignment'), ('reminder'), ('finalised'), ('reopened'), ('access');

CREATE TABLE outgoing_mails (
  id INTEGER PRIMARY KEY,
  -- Names it in its Message-ID, the same at every attempt, and in the forms of the administration; opens nothing.
  public_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL REFERENCES mail_kinds (kind),
  email TEXT NOT NULL,
  -- Under which a page finds again what became of it.
  about TEXT,
  -- Subject and text, AES-256-GCM under a key that is not in this database; null once they serve no more.
  sealed BLOB,
  state TEXT NOT NULL DEFAULT 'waiting'
    CHECK (state IN ('waiting', 'sending', 'sent', 'given-up', 'dropped')),
  -- How often it was taken up.
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Of the process that sends it: what another one finds out later counts no more.
  lease TEXT,
  -- When it is taken up: for the first time, again, or after a process that did not come back.
  due_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  -- It is of no use from then on.
  useful_until INTEGER NOT NULL,
  -- It is tried no more from then on.
  give_up_at INTEGER NOT NULL,
  -- Why it did not leave, the last time, and what the mail server answered by.
  failure TEXT CHECK (failure IN ('unreachable', 'put-off', 'refused', 'too-late', 'unreadable')),
  reply INTEGER,
  ended_at INTEGER,
  CHECK ((ended_at IS NULL) = (state IN ('waiting', 'sending'))),
  CHECK (sealed IS NOT NULL OR state NOT IN ('waiting', 'sending'))
) STRICT;

CREATE INDEX outgoing_mails_by_state ON outgoing_mails (state, due_at);

CREATE INDEX outgoing_mails_about ON outgoing_mails (about) WHERE about IS NOT NULL;

CREATE INDEX outgoing_mails_to ON outgoing_mails (email);
