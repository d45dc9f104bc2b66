// Releases of editions: added and read, never changed (the table refuses it).
import type { Database } from "../database/open-database.server.ts";
import type { Bases, EditionRelease } from "../domain/releases/edition-release.ts";

const SELECT = `SELECT number, released_at AS releasedAt, text, hash, bases FROM edition_releases
  WHERE edition_id = ? ORDER BY number`;
const INSERT = `INSERT INTO edition_releases (edition_id, number, released_at, bodies, text, hash, bases)
  VALUES (@editionId, @number, @releasedAt, @bodies, @text, @hash, @bases)`;

interface Row {
  readonly number: number;
  readonly releasedAt: number;
  readonly text: string;
  readonly hash: string;
  readonly bases: string;
}
export interface StoredRelease {
  readonly number: number;
  readonly releasedAt: Date;
  /** Its bytes: canonical JSON. */
  readonly text: string;
  /** SHA-256 of them, in hexadecimal. */
  readonly hash: string;
  readonly release: EditionRelease;
  readonly bases: Bases;
}
export interface NewRelease extends Omit<StoredRelease, "release"> {
  readonly editionId: number;
  readonly bodies: number;
}

export function createEditionReleaseStore(db: Database) {
  const select = db.prepare<[number], Row>(SELECT);
  const insert = db.prepare<[object]>(INSERT);
  return {
    /** By number. */
    listOf: (editionId: number): readonly StoredRelease[] =>
      select.all(editionId).map(({ releasedAt, bases, ...row }) => ({
        ...{ ...row, releasedAt: new Date(releasedAt) },
        release: JSON.parse(row.text) as EditionRelease,
        bases: JSON.parse(bases) as Bases,
      })),
    create: ({ releasedAt, bases, ...one }: NewRelease): void => {
      insert.run({ ...one, releasedAt: releasedAt.getTime(), bases: JSON.stringify(bases) });
    },
  };
}
