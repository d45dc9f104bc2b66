// What becomes of sessions without anybody waiting for it: when people were last seen, and who signed out while nothing
// could be written. Kept in memory until it is written beside something else, so that a page that is read waits for no
// write and is shown whatever the disk says. What could not be written is tried again with the next note.
import type { Writer } from "../database/group-commit.server.ts";
import type { Session, SessionStore } from "./sessions.store.server.ts";

export type Seen = Pick<Session, "seenAt" | "expiresAt">;

export interface SeenSessions {
  /** What is not written yet, null for a session that was ended; undefined when the database knows best. */
  readonly get: (tokenHash: Buffer) => Seen | null | undefined;
  /** Null ends the session. */
  readonly note: (tokenHash: Buffer, seen: Seen | null) => void;
}

interface Note {
  readonly key: string;
  readonly tokenHash: Buffer;
  readonly seen: Seen | null;
}
interface SeenParts {
  readonly sessions: Pick<SessionStore, "saveSeen" | "delete">;
  readonly writer: Pick<Writer, "beside">;
  /** Told once in the life of the process. */
  readonly report: (error: unknown) => void;
}

export function createSeenSessions({ sessions, writer, report }: SeenParts): SeenSessions {
  const unwritten = new Map<string, Note>();
  const reportOnce = once(report);
  let isQueued = false;

  function writeLater(): void {
    if (isQueued) return;
    isQueued = true;
    let written: readonly Note[] = [];
    const done = writer.beside(() => {
      written = [...unwritten.values()];
      for (const note of written) write(note);
    });
    const forget = () => {
      for (const note of written) if (unwritten.get(note.key) === note) unwritten.delete(note.key);
    };
    void done.then(forget, reportOnce).then(() => {
      isQueued = false;
    });
  }

  function write({ tokenHash, seen }: Note): void {
    if (seen === null) sessions.delete(tokenHash);
    else sessions.saveSeen(tokenHash, seen);
  }

  return {
    get: (tokenHash) => unwritten.get(keyOf(tokenHash))?.seen,
    note: (tokenHash, seen) => {
      const key = keyOf(tokenHash);
      unwritten.set(key, { key, tokenHash, seen });
      writeLater();
    },
  };
}

function once(report: (error: unknown) => void): (error: unknown) => void {
  let isReported = false;
  return (error) => {
    if (!isReported) report(error);
    isReported = true;
  };
}

function keyOf(tokenHash: Buffer): string {
  return tokenHash.toString("base64");
}
