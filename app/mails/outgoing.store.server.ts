// The mails on their way, as rows. Whoever sends one holds a lease on it: of two processes one sends it, and what another
// finds out too late changes nothing.
import type { Database } from "../database/open-database.server.ts";
import type { MailKind, MailState } from "../domain/mails/mail.ts";
import type { MailFailure, MailFailureKind } from "../domain/mails/mail-failure.ts";
import {
  ABOUT,
  BELOW,
  CLAIM,
  COUNT,
  DELETE,
  END,
  GIVE_UP,
  HAS_UNREACHABLE,
  INSERT,
  LIST,
  NEXT_DUE,
  PUT_OFF,
  SENT,
} from "./outgoing.sql.store.server.ts";
import { endingOf, inMilliseconds } from "./outgoing-ends.store.server.ts";

export interface NewOutgoing {
  readonly publicId: string;
  readonly kind: MailKind;
  readonly email: string;
  readonly about: string | null;
  readonly sealed: Buffer;
  readonly createdAt: Date;
  readonly usefulUntil: Date;
  readonly giveUpAt: Date;
}
/** A mail that this process may send, while its lease lasts. */
export interface ClaimedMail {
  readonly id: number;
  readonly publicId: string;
  readonly kind: MailKind;
  readonly email: string;
  readonly about: string | null;
  readonly sealed: Buffer;
  readonly attempts: number;
  readonly giveUpAt: Date;
}
export interface Lease {
  readonly id: number;
  readonly lease: string;
}
export interface MailMark {
  readonly email: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly failure: MailFailureKind | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}
export interface ListedMail extends MailMark {
  readonly publicId: string;
  readonly attempts: number;
  readonly reply: number | null;
  readonly dueAt: Date;
  readonly usefulUntil: Date;
  /** Its text is there, so that it can be tried again. */
  readonly isWhole: boolean;
}

interface MarkRow {
  email: string;
  kind: MailKind;
  state: MailState;
  failure: MailFailureKind | null;
  createdAt: number;
  endedAt: number | null;
}
interface ListRow extends MarkRow {
  publicId: string;
  attempts: number;
  reply: number | null;
  dueAt: number;
  usefulUntil: number;
  isWhole: number;
}
type ClaimRow = Omit<ClaimedMail, "giveUpAt"> & { giveUpAt: number };

export function createOutgoingStore(db: Database) {
  return { ...sending(db), ...watching(db), ...endingOf(db) };
}

/** From the one who hands a mail over to the one who sends it. */
function sending(db: Database) {
  const insert = db.prepare<[object]>(INSERT);
  const claim = db.prepare<[object], ClaimRow>(CLAIM);
  const [sent, putOff] = [db.prepare<[object]>(SENT), db.prepare<[object]>(PUT_OFF)];
  const [giveUp, remove] = [db.prepare<[object]>(GIVE_UP), db.prepare<[object]>(DELETE)];
  const end = db.prepare<[object]>(END);
  return {
    create: ({ createdAt, usefulUntil, giveUpAt, ...one }: NewOutgoing): void => {
      insert.run({ ...one, ...inMilliseconds({ createdAt, usefulUntil, giveUpAt }) });
    },
    /** Takes up those that are due, oldest first, also those whose process did not come back. */
    claim: (asked: { lease: string; now: Date; until: Date; most: number }): readonly ClaimedMail[] => {
      const { lease, most, now, until } = asked;
      const rows = claim.all({ lease, most, ...inMilliseconds({ now, until }) });
      return rows
        .map((row) => ({ ...row, giveUpAt: new Date(row.giveUpAt) }))
        .toSorted((a, b) => a.id - b.id);
    },
    saveSent: (of: Lease, now: Date): void => {
      sent.run({ ...of, now: now.getTime() });
    },
    savePutOff: (of: Lease, { kind, reply }: MailFailure, dueAt: Date): void => {
      putOff.run({ ...of, kind, reply, dueAt: dueAt.getTime() });
    },
    saveGivenUp: (of: Lease, { kind, reply }: MailFailure, now: Date): void => {
      giveUp.run({ ...of, kind, reply, now: now.getTime() });
    },
    /** Unsent, without a failure. */
    saveEnded: (of: Lease, now: Date): void => {
      end.run({ ...of, now: now.getTime() });
    },
    delete: (of: Lease): void => {
      remove.run(of);
    },
  };
}

function watching(db: Database) {
  const nextDue = db.prepare<[], number | null>(NEXT_DUE).pluck();
  const about = db.prepare<[string], MarkRow>(ABOUT);
  const below = db.prepare<[{ key: string }], MarkRow>(BELOW);
  const hasUnreachable = db.prepare<[], number>(HAS_UNREACHABLE).pluck();
  const list = db.prepare<[string, number], ListRow>(LIST);
  const count = db.prepare<[string], number>(COUNT).pluck();
  return {
    /** Null when nothing waits. */
    nextDue: (): Date | null => dateOf(nextDue.get() ?? null),
    /** Newest first. */
    listAbout: (key: string): readonly MailMark[] => about.all(key).map(markOf),
    /** What is about a part of it. Newest first. */
    listBelow: (key: string): readonly MailMark[] => below.all({ key }).map(markOf),
    /** Whether the mail server could not be reached for one that still waits. */
    hasUnreachable: (): boolean => hasUnreachable.get() === 1,
    count: (state: MailState): number => count.get(state) ?? 0,
    /** Those that were due first. */
    list: (state: MailState, most: number): readonly ListedMail[] =>
      list.all(state, most).map(({ publicId, attempts, reply, dueAt, usefulUntil, isWhole, ...row }) => ({
        ...markOf(row),
        ...{
          publicId,
          attempts,
          reply,
          dueAt: new Date(dueAt),
          usefulUntil: new Date(usefulUntil),
          isWhole: isWhole === 1,
        },
      })),
  };
}

function markOf({ createdAt, endedAt, ...row }: MarkRow): MailMark {
  return { ...row, createdAt: new Date(createdAt), endedAt: dateOf(endedAt) };
}

function dateOf(time: number | null): Date | null {
  return time === null ? null : new Date(time);
}
