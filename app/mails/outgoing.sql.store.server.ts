// The statements of the table of mails. What has left, or is dropped, keeps no text; what was given up keeps it for as long
// as it could still serve.

const LIVE = "('waiting', 'sending')";
const MARK = "email, kind, state, failure, created_at AS createdAt, ended_at AS endedAt";

export const INSERT = `INSERT INTO outgoing_mails
  (public_id, kind, email, about, sealed, due_at, created_at, useful_until, give_up_at)
  VALUES (@publicId, @kind, @email, @about, @sealed, @createdAt, @createdAt, @usefulUntil, @giveUpAt)`;
export const CLAIM = `UPDATE outgoing_mails SET state = 'sending', lease = @lease, due_at = @until, attempts = attempts + 1
  WHERE id IN (SELECT id FROM outgoing_mails WHERE state IN ${LIVE} AND due_at <= @now ORDER BY due_at, id LIMIT @most)
  RETURNING id, public_id AS publicId, kind, email, about, sealed, attempts, give_up_at AS giveUpAt`;

const LEASED = "WHERE id = @id AND lease = @lease AND state = 'sending'";
export const SENT = `UPDATE outgoing_mails SET state = 'sent', sealed = NULL, failure = NULL, reply = NULL, lease = NULL,
  ended_at = @now ${LEASED}`;
export const PUT_OFF = `UPDATE outgoing_mails SET state = 'waiting', due_at = @dueAt, failure = @kind, reply = @reply,
  lease = NULL ${LEASED}`;
export const GIVE_UP = `UPDATE outgoing_mails SET state = 'given-up', failure = @kind, reply = @reply, lease = NULL,
  sealed = CASE WHEN useful_until > @now THEN sealed END, ended_at = @now ${LEASED}`;
/** What it asks for is done, or wanted no more. */
export const END = `UPDATE outgoing_mails SET state = 'dropped', sealed = NULL, lease = NULL, ended_at = @now ${LEASED}`;
/** Nobody is to be told what became of it. */
export const DELETE = `DELETE FROM outgoing_mails ${LEASED}`;

export const NEXT_DUE = `SELECT min(due_at) FROM (SELECT min(due_at) AS due_at FROM outgoing_mails WHERE state = 'waiting'
  UNION ALL SELECT min(due_at) FROM outgoing_mails WHERE state = 'sending')`;
export const ABOUT = `SELECT ${MARK} FROM outgoing_mails WHERE about = ? ORDER BY id DESC LIMIT 1000`;
/** `0` follows `/` in the order of bytes. */
export const BELOW = `SELECT ${MARK} FROM outgoing_mails WHERE about > @key || '/' AND about < @key || '0' ORDER BY id DESC LIMIT 1000`;
export const HAS_UNREACHABLE = `SELECT EXISTS (SELECT 1 FROM outgoing_mails
  WHERE state IN ${LIVE} AND failure = 'unreachable')`;
export const COUNT = "SELECT count(*) FROM outgoing_mails WHERE state = ?";
export const LIST = `SELECT ${MARK}, public_id AS publicId, attempts, reply, due_at AS dueAt,
  useful_until AS usefulUntil, sealed IS NOT NULL AS isWhole
  FROM outgoing_mails WHERE state = ? ORDER BY due_at LIMIT ?`;
export const RETRY = `UPDATE outgoing_mails SET state = 'waiting', due_at = @now, attempts = 0, ended_at = NULL,
  give_up_at = min(@giveUpAt, useful_until)
  WHERE public_id = @publicId AND state = 'given-up' AND sealed IS NOT NULL AND useful_until > @now`;
export const DROP = `UPDATE outgoing_mails SET state = 'dropped', sealed = NULL, lease = NULL, ended_at = @now
  WHERE public_id = @publicId AND state IN ('waiting', 'given-up')`;
export const DROP_ABOUT = `UPDATE outgoing_mails SET state = 'dropped', sealed = NULL, lease = NULL, ended_at = ?
  WHERE about = ? AND state IN ('waiting', 'given-up')`;
export const FORGET_TEXTS =
  "UPDATE outgoing_mails SET sealed = NULL WHERE state = 'given-up' AND sealed IS NOT NULL AND useful_until <= ?";
export const DELETE_ENDED = `DELETE FROM outgoing_mails WHERE (state IN ('sent', 'dropped') AND ended_at <= @sent)
  OR (state = 'given-up' AND ended_at <= @givenUp)`;
