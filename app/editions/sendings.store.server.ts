// Sendings of an edition: what waits for its day, and what became of the others.
import type { Database } from "../database/open-database.server.ts";
import type { Audience } from "../domain/editions/letter.ts";
import type { SendingTime } from "../domain/editions/sending-day.ts";

const COLUMNS = `id, edition_id AS editionId, audience, on_day AS onDay, days_before AS daysBefore,
  planned_by AS plannedBy, planned_at AS plannedAt, ended_at AS endedAt, ended_as AS endedAs`;
const SELECT = `SELECT ${COLUMNS} FROM letter_sendings WHERE id = ?`;
const SELECT_BY_FORM = `SELECT ${COLUMNS} FROM letter_sendings WHERE form = ?`;
const SELECT_WAITING = `SELECT ${COLUMNS} FROM letter_sendings WHERE ended_at IS NULL ORDER BY id`;
const SELECT_OF = `SELECT ${COLUMNS} FROM letter_sendings WHERE edition_id = ? ORDER BY id DESC LIMIT ?`;
const INSERT = `INSERT INTO letter_sendings (form, edition_id, audience, on_day, days_before, planned_by, planned_at)
  VALUES (@form, @editionId, @audience, @onDay, @daysBefore, @plannedBy, @plannedAt)`;
const END = "UPDATE letter_sendings SET ended_at = ?, ended_as = ? WHERE id = ? AND ended_at IS NULL";

export type SendingEnd = "sent" | "cancelled" | "closed";
export interface StoredSending extends SendingTime {
  readonly id: number;
  readonly editionId: number;
  readonly audience: Audience;
  /** Account. */
  readonly plannedBy: number;
  readonly plannedAt: Date;
  readonly endedAt: Date | null;
  readonly endedAs: SendingEnd | null;
}
interface Row extends Omit<StoredSending, "plannedAt" | "endedAt"> {
  readonly plannedAt: number;
  readonly endedAt: number | null;
}
export interface NewSending extends Omit<StoredSending, "id" | "endedAt" | "endedAs"> {
  /** SHA-256 of the form. */
  readonly form: Buffer;
}

export function createSendingStore(db: Database) {
  const select = db.prepare<[number], Row>(SELECT);
  const selectByForm = db.prepare<[Buffer], Row>(SELECT_BY_FORM);
  const selectWaiting = db.prepare<[], Row>(SELECT_WAITING);
  const selectOf = db.prepare<[number, number], Row>(SELECT_OF);
  const insert = db.prepare<[object]>(INSERT);
  const end = db.prepare<[number, SendingEnd, number]>(END);

  return {
    get: (id: number): StoredSending | undefined => sendingOf(select.get(id)),
    getByForm: (form: Buffer): StoredSending | undefined => sendingOf(selectByForm.get(form)),
    /** Of every edition, in the order in which they were planned. */
    listWaiting: (): readonly StoredSending[] => selectWaiting.all().map(toSending),
    /** The last ones that were planned first. */
    listOf: (editionId: number, most: number): readonly StoredSending[] =>
      selectOf.all(editionId, most).map(toSending),
    /** Gives its id. */
    create: ({ plannedAt, ...sending }: NewSending): number =>
      Number(insert.run({ ...sending, plannedAt: plannedAt.getTime() }).lastInsertRowid),
    /** False for one that has ended. */
    saveEnded: (id: number, as: SendingEnd, now: Date): boolean => end.run(now.getTime(), as, id).changes > 0,
  };
}

function sendingOf(row: Row | undefined): StoredSending | undefined {
  return row === undefined ? undefined : toSending(row);
}

function toSending({ plannedAt, endedAt, ...row }: Row): StoredSending {
  return {
    ...row,
    plannedAt: new Date(plannedAt),
    endedAt: endedAt === null ? null : new Date(endedAt),
  };
}
