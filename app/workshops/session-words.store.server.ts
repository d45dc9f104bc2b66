// What people said of a session. No row leads to a seat, to a moment or to a ballot.
import type { Database } from "../database/open-database.server.ts";
import { type KeptWord, type SessionWord, withWord } from "../domain/workshops/session-word.ts";

const COLUMNS = "word, rating, is_word_told AS isWordTold, is_rating_told AS isRatingTold";
const SELECT_ALL = `SELECT name, ${COLUMNS} FROM workshop_words WHERE workshop_id = ? ORDER BY name`;
const SELECT_ONE = "SELECT word, rating FROM workshop_words WHERE workshop_id = ? AND name = ?";
const DELETE_ALL = "DELETE FROM workshop_words WHERE workshop_id = ?";
const INSERT = `INSERT INTO workshop_words (workshop_id, name, word, rating, is_word_told, is_rating_told)
  VALUES (@workshopId, @name, @word, @rating, @isWordTold, @isRatingTold)`;

export interface NamedWord extends SessionWord {
  /** That only the browser of who gave it can make again. */
  readonly name: string;
}
type KeptNamed = NamedWord & KeptWord;
type Row = NamedWord & { readonly isWordTold: 0 | 1; readonly isRatingTold: 0 | 1 };

export function createSessionWordStore(db: Database) {
  const selectAll = db.prepare<[number], Row>(SELECT_ALL);
  const selectOne = db.prepare<[number, string], SessionWord>(SELECT_ONE);
  const deleteAll = db.prepare<[number]>(DELETE_ALL);
  const insert = db.prepare<[Row & { readonly workshopId: number }]>(INSERT);
  const list = (workshopId: number): readonly KeptNamed[] =>
    selectAll.all(workshopId).map((row) => ({
      ...row,
      ...{ isWordTold: row.isWordTold === 1, isRatingTold: row.isRatingTold === 1 },
    }));
  return {
    /** In no order that tells of anybody. */
    list: (workshopId: number): readonly KeptWord[] => list(workshopId).map(({ name: _, ...said }) => said),
    /** One’s own; undefined before it was given. */
    get: (workshopId: number, name: string): SessionWord | undefined => selectOne.get(workshopId, name),
    /**
     * Given, or given anew. All of the session are written again in the order of their names: within a page of the file rows stand as
     * they came, which would tell who was first.
     */
    save: (workshopId: number, said: NamedWord): void => {
      const kept = list(workshopId);
      const given = { ...said, isWordTold: false, isRatingTold: false };
      const before = kept.find(({ name }) => name === said.name);
      const all = withWord(
        kept.filter((one) => one !== before),
        { given, before },
      );
      deleteAll.run(workshopId);
      for (const word of all.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
        insert.run({
          ...{ ...word, workshopId },
          ...{ isWordTold: word.isWordTold ? 1 : 0, isRatingTold: word.isRatingTold ? 1 : 0 },
        });
    },
  };
}
