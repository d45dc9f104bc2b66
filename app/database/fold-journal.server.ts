// Empties the write-ahead log, for what must not be read there any more. Where somebody reads the database just then it cannot be
// emptied: nobody waits for it, and it is tried again until it is.
import type { Database } from "./open-database.server.ts";
import { withoutWaiting } from "./without-waiting.server.ts";

const AGAIN_MS = 250;

/** The journal of one connection, emptied once at once: a server that was killed may have left there what should be gone. */
export function createFold(db: Database): () => void {
  let isWaiting = false;
  const fold = (): void => {
    isWaiting = db.open && !isFolded(db);
    if (isWaiting) setTimeout(fold, AGAIN_MS).unref();
  };
  fold();
  return () => {
    // Asked again while it waits, it waits once.
    if (!isWaiting) fold();
  };
}

interface Folded {
  /** 1 where somebody reads what would have to go. */
  readonly busy: number;
}

function isFolded(db: Database): boolean {
  const [folded] = withoutWaiting(db, () => db.pragma("wal_checkpoint(TRUNCATE)")) as readonly Folded[];
  return folded?.busy === 0;
}
