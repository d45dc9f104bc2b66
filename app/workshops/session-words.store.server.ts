// What people said of a session. No row leads to a seat, to a moment or to a ballot.
import type { Database } from "../database/open-database.server.ts";
import { type KeptWord, type SessionWord, withWord } from "../domain/workshops/session-word.ts";

const COLUMNS = "word, rating, told_word AS toldWord, told_rating AS toldRating";
const SELECT_ALL = `SELECT name, ${COLUMNS} FROM workshop_words WHERE workshop_id = ? ORDER BY name`;
const SELECT_ONE = "SELECT word, rating FROM workshop_words WHERE workshop_id = ? AND name = ?";
const DELETE_ALL = "DELETE FROM workshop_words WHERE workshop_id = ?";
const INSERT = `INSERT INTO workshop_words (workshop_id, name, word, rating, told_word, told_rating)
  VALUES (@workshopId, @name, @word, @rating, @toldWord, @toldRating)`;

export interface NamedWord extends SessionWord {
  /** That only the browser of who gave it can make again. */
  readonly name: string;
}
type KeptNamed = NamedWord & KeptWord;

export function createSessionWordStore(db: Database) {
  const selectAll = db.prepare<[number], KeptNamed>(SELECT_ALL);
  const selectOne = db.prepare<[number, string], SessionWord>(SELECT_ONE);
  const deleteAll = db.prepare<[number]>(DELETE_ALL);
  const insert = db.prepare<[KeptNamed & { readonly workshopId: number }]>(INSERT);
  return {
    /** In no order that tells of anybody. */
    list: (workshopId: number): readonly KeptWord[] =>
      selectAll.all(workshopId).map(({ name: _, ...said }) => said),
    /** One’s own; undefined before it was given. */
    get: (workshopId: number, name: string): SessionWord | undefined => selectOne.get(workshopId, name),
    /**
     * Given, or given anew. All of the session are written again in the order of their names: within a page of the file rows stand as
     * they came, which would tell who was first.
     */
    save: (workshopId: number, said: NamedWord): void => {
      const kept = selectAll.all(workshopId);
      const before = kept.find(({ name }) => name === said.name);
      const all = withWord(
        kept.filter((one) => one !== before),
        { given: said, before },
      );
      deleteAll.run(workshopId);
      for (const word of all.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
        insert.run({ ...word, workshopId });
    },
  };
}
