// What people said of a session. No row leads to a seat, to a moment or to a ballot.
import type { Database } from "../database/open-database.server.ts";
import type { SessionWord } from "../domain/workshops/session-word.ts";

const SELECT_ALL = "SELECT name, word, rating FROM workshop_words WHERE workshop_id = ? ORDER BY name";
const SELECT_ONE = "SELECT word, rating FROM workshop_words WHERE workshop_id = ? AND name = ?";
const DELETE_ALL = "DELETE FROM workshop_words WHERE workshop_id = ?";
const INSERT = `INSERT INTO workshop_words (workshop_id, name, word, rating)
  VALUES (@workshopId, @name, @word, @rating)`;

export interface NamedWord extends SessionWord {
  /** That only the browser of who gave it can make again. */
  readonly name: string;
}

export function createSessionWordStore(db: Database) {
  const selectAll = db.prepare<[number], NamedWord>(SELECT_ALL);
  const selectOne = db.prepare<[number, string], SessionWord>(SELECT_ONE);
  const deleteAll = db.prepare<[number]>(DELETE_ALL);
  const insert = db.prepare<[NamedWord & { readonly workshopId: number }]>(INSERT);
  return {
    /** In no order that tells of anybody. */
    list: (workshopId: number): readonly SessionWord[] =>
      selectAll.all(workshopId).map(({ word, rating }) => ({ word, rating })),
    /** One’s own; undefined before it was given. */
    get: (workshopId: number, name: string): SessionWord | undefined => selectOne.get(workshopId, name),
    /**
     * Given, or given anew. All of the session are written again in the order of their names: within a page of the file rows stand as
     * they came, which would tell who was first.
     */
    save: (workshopId: number, given: NamedWord): void => {
      const others = selectAll.all(workshopId).filter(({ name }) => name !== given.name);
      deleteAll.run(workshopId);
      const inOrder = [...others, given].toSorted((a, b) => (a.name < b.name ? -1 : 1));
      for (const word of inOrder) insert.run({ ...word, workshopId });
    },
  };
}
