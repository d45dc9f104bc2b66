// Who was written to in an edition, and the words of its letters. The mails themselves are rows of another room.
import type { Database } from "../database/open-database.server.ts";
import type { Audience, LetterKind, LettersStopped } from "../domain/editions/letter.ts";
import type { LetterText } from "../domain/editions/letter-text.ts";
import type { Locale } from "../domain/fields/id.schema.ts";

const OF_BODY = "letters.edition_id = edition_bodies.edition_id AND letters.body_id = edition_bodies.body_id";
/** A letter that went to another address before says nothing to who has the body now. */
const TO_PRESENT = `FROM letters WHERE ${OF_BODY} AND stop_hash IS NOT NULL`;
const SELECT_WRITTEN = `SELECT body_id AS bodyId, email, locale, letters_stopped AS stopped,
    EXISTS (SELECT 1 ${TO_PRESENT} AND kind = 'invitation') AS isInvited,
    (SELECT max(written_at) ${TO_PRESENT}) AS lastAt
  FROM edition_bodies WHERE edition_id = @editionId`;
const SELECT_WRITTEN_TO = `${SELECT_WRITTEN} AND body_id = @bodyId`;
const SELECT_LETTERS = `SELECT letters.id, letters.kind, letters.email, written_at AS writtenAt, bodies.name AS body, slug
  FROM letters JOIN bodies ON bodies.id = body_id`;
const SELECT_LOG = `${SELECT_LETTERS} WHERE edition_id = ? ORDER BY letters.id DESC LIMIT ?`;
const SELECT_LOG_OF = `${SELECT_LETTERS} WHERE edition_id = ? AND body_id = ? ORDER BY letters.id DESC LIMIT ?`;
const SELECT_STOP = `SELECT edition_id AS editionId, body_id AS bodyId FROM letters WHERE stop_hash = ?`;
const SELECT_PLACE = `SELECT letters.edition_id AS editionId, letters.body_id AS bodyId, audience, stop_hash IS NOT NULL AS isPresent
  FROM letters JOIN letter_sendings ON letter_sendings.id = sending_id WHERE letters.id = ?`;
const EXISTS_LETTER = "SELECT EXISTS (SELECT 1 FROM letters WHERE sending_id = ? AND body_id = ?)";
const COUNT_SENT = "SELECT count(*) FROM letters WHERE sending_id = ?";
const INSERT = `INSERT INTO letters (sending_id, edition_id, body_id, kind, email, written_at, stop_hash)
  VALUES (@sendingId, @editionId, @bodyId, @kind, @email, @writtenAt, @stopHash)`;
const LOSE_STOPS = "UPDATE letters SET stop_hash = NULL WHERE edition_id = ? AND body_id = ?";
const FORGET_EMAILS = "UPDATE letters SET email = NULL WHERE email IS NOT NULL AND written_at <= ?";
const STOP = "UPDATE edition_bodies SET letters_stopped = ? WHERE edition_id = ? AND body_id = ?";
const SAVE_CONTACT = `UPDATE edition_bodies SET email = @email, locale = @locale, letters_stopped = NULL
  WHERE edition_id = @editionId AND body_id = @bodyId`;
const SAVE_LOCALE = "UPDATE edition_bodies SET locale = ? WHERE edition_id = ? AND body_id = ?";
const SELECT_TEXT =
  "SELECT subject, body, revision FROM letter_texts WHERE edition_id = ? AND kind = ? AND locale = ?";
const SAVE_TEXT = `INSERT INTO letter_texts (edition_id, kind, locale, subject, body, revision)
  VALUES (@editionId, @kind, @locale, @subject, @body, 1)
  ON CONFLICT (edition_id, kind, locale) DO UPDATE SET subject = @subject, body = @body, revision = revision + 1`;

export interface OfBody {
  readonly editionId: number;
  readonly bodyId: number;
}
export interface WrittenTo {
  readonly bodyId: number;
  readonly email: string | null;
  readonly locale: Locale;
  readonly stopped: LettersStopped | null;
  readonly isInvited: boolean;
  readonly lastAt: Date | null;
}
interface WrittenRow extends Omit<WrittenTo, "isInvited" | "lastAt"> {
  readonly isInvited: 0 | 1;
  readonly lastAt: number | null;
}
export interface LoggedLetter {
  readonly id: number;
  readonly kind: LetterKind;
  /** Null once it is forgotten. */
  readonly email: string | null;
  readonly writtenAt: Date;
  readonly body: string;
  readonly slug: string;
}
type LoggedRow = Omit<LoggedLetter, "writtenAt"> & { readonly writtenAt: number };
export interface LetterPlace extends OfBody {
  readonly audience: Audience;
  /** The body is still written to at the address of this letter. */
  readonly isPresent: boolean;
}
export interface NewLetter extends OfBody {
  readonly sendingId: number;
  readonly kind: LetterKind;
  readonly email: string;
  readonly writtenAt: Date;
  readonly stopHash: Buffer;
}
export interface TextPlace {
  readonly editionId: number;
  readonly kind: LetterKind;
  readonly locale: Locale;
}
export interface StoredText extends LetterText {
  readonly revision: number;
}

export function createLetterStore(db: Database) {
  return { ...writing(db), ...reading(db), ...texts(db) };
}

function writing(db: Database) {
  const insert = db.prepare<[object]>(INSERT);
  const existsLetter = db.prepare<[number, number], 0 | 1>(EXISTS_LETTER).pluck();
  const countSent = db.prepare<[number], number>(COUNT_SENT).pluck();
  const loseStops = db.prepare<[number, number]>(LOSE_STOPS);
  const forgetEmails = db.prepare<[number]>(FORGET_EMAILS);
  const stop = db.prepare<[LettersStopped | null, number, number]>(STOP);
  const saveLocale = db.prepare<[Locale, number, number]>(SAVE_LOCALE);
  const saveContact = db.prepare<[object]>(SAVE_CONTACT);
  return {
    /** Gives its id. */
    create: ({ writtenAt, ...letter }: NewLetter): number =>
      Number(insert.run({ ...letter, writtenAt: writtenAt.getTime() }).lastInsertRowid),
    isSent: (sendingId: number, bodyId: number): boolean => existsLetter.get(sendingId, bodyId) === 1,
    countSent: (sendingId: number): number => countSent.get(sendingId) ?? 0,
    /** Null: letters are wanted again. */
    saveStopped: ({ editionId, bodyId }: OfBody, as: LettersStopped | null): void => {
      stop.run(as, editionId, bodyId);
    },
    saveLocale: ({ editionId, bodyId }: OfBody, locale: Locale): void => {
      saveLocale.run(locale, editionId, bodyId);
    },
    /** Somebody else is written to: what stopped letters to who was before does not hold for them. */
    saveContact: (of: OfBody, contact: { readonly email: string | null; readonly locale: Locale }): void => {
      saveContact.run({ ...of, ...contact });
      loseStops.run(of.editionId, of.bodyId);
    },
    /** Of letters that were written at this moment or before. */
    forgetAddresses: (before: Date): void => {
      forgetEmails.run(before.getTime());
    },
  };
}

function reading(db: Database) {
  const selectWritten = db.prepare<[{ editionId: number }], WrittenRow>(SELECT_WRITTEN);
  const selectWrittenTo = db.prepare<[OfBody], WrittenRow>(SELECT_WRITTEN_TO);
  const selectLog = db.prepare<[number, number], LoggedRow>(SELECT_LOG);
  const selectLogOf = db.prepare<[number, number, number], LoggedRow>(SELECT_LOG_OF);
  const selectPlace = db.prepare<[number], Omit<LetterPlace, "isPresent"> & { isPresent: 0 | 1 }>(
    SELECT_PLACE,
  );
  const selectStop = db.prepare<[Buffer], OfBody>(SELECT_STOP);
  return {
    /** Of the whole cohort. */
    listWritten: (editionId: number): readonly WrittenTo[] => selectWritten.all({ editionId }).map(toWritten),
    getWritten: ({ editionId, bodyId }: OfBody): WrittenTo | undefined => {
      const row = selectWrittenTo.get({ editionId, bodyId });
      return row === undefined ? undefined : toWritten(row);
    },
    /** Newest first. */
    listLog: (editionId: number, most: number): readonly LoggedLetter[] =>
      selectLog.all(editionId, most).map(toLogged),
    listLogOf: ({ editionId, bodyId }: OfBody, most: number): readonly LoggedLetter[] =>
      selectLogOf.all(editionId, bodyId, most).map(toLogged),
    getPlace: (id: number): LetterPlace | undefined => {
      const row = selectPlace.get(id);
      return row === undefined ? undefined : { ...row, isPresent: row.isPresent === 1 };
    },
    getByStop: (stopHash: Buffer): OfBody | undefined => selectStop.get(stopHash),
  };
}

function texts(db: Database) {
  const selectText = db.prepare<[number, LetterKind, Locale], StoredText>(SELECT_TEXT);
  const saveText = db.prepare<[object]>(SAVE_TEXT);
  return {
    /** Undefined where nobody wrote one. */
    getText: ({ editionId, kind, locale }: TextPlace): StoredText | undefined =>
      selectText.get(editionId, kind, locale),
    saveText: (place: TextPlace, text: LetterText): void => {
      saveText.run({ ...place, ...text });
    },
  };
}

function toWritten({ isInvited, lastAt, ...row }: WrittenRow): WrittenTo {
  return { ...row, isInvited: isInvited === 1, lastAt: lastAt === null ? null : new Date(lastAt) };
}

function toLogged({ writtenAt, ...row }: LoggedRow): LoggedLetter {
  return { ...row, writtenAt: new Date(writtenAt) };
}
