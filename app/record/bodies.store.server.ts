import type { Database } from "../database/open-database.server.ts";
import type { Body, BodyKind, Commune } from "../domain/directory/body.ts";
import { createBodySlugs } from "./body-slugs.store.server.ts";

const COLUMNS = "id, slug, name, kind, siren, population, since, demonstration";
const SELECT_BY_ID = `SELECT ${COLUMNS} FROM bodies WHERE id = ?`;
const SELECT_DIRECTORY = `SELECT ${COLUMNS} FROM bodies WHERE siren IS NOT NULL ORDER BY demonstration, population DESC`;
const SELECT_COMMUNES =
  "SELECT insee, name, population, postcodes FROM communes WHERE body_id = ? ORDER BY population DESC, insee";
const SELECT_ALL_COMMUNES =
  "SELECT body_id AS bodyId, insee, name, population, postcodes FROM communes ORDER BY population DESC, insee";
const INSERT =
  "INSERT INTO bodies (slug, name, kind, siren, population, since, demonstration) VALUES (?, ?, ?, ?, ?, ?, ?)";
const UPSERT = `${INSERT} ON CONFLICT (siren) DO UPDATE SET
  name = excluded.name, population = excluded.population, since = excluded.since RETURNING id`;
const DELETE_COMMUNES = "DELETE FROM communes WHERE body_id = ?";
const INSERT_COMMUNE =
  "INSERT INTO communes (body_id, insee, name, population, postcodes) VALUES (?, ?, ?, ?, ?)";

interface BodyRow {
  id: number;
  slug: string;
  name: string;
  kind: BodyKind;
  siren: string | null;
  population: number | null;
  since: string | null;
  demonstration: 0 | 1;
}
interface CommuneRow {
  insee: string;
  name: string;
  population: number;
  postcodes: string;
}
type InsertedBody = [string, string, BodyKind, string | null, number | null, string | null, 0 | 1];

export type NewBody = Omit<Body, "id">;

/** Bodies of the directory are kept in memory once read, until a seed is loaded or a body renamed, by whatever process. */
export function createBodyStore(db: Database) {
  const selectById = db.prepare<[number], BodyRow>(SELECT_BY_ID);
  const selectDirectory = db.prepare<[], BodyRow>(SELECT_DIRECTORY);
  const selectCommunes = db.prepare<[number], CommuneRow>(SELECT_COMMUNES);
  const selectAllCommunes = db.prepare<[], CommuneRow & { bodyId: number }>(SELECT_ALL_COMMUNES);
  const insert = db.prepare<InsertedBody>(INSERT);
  const upsert = db.prepare<InsertedBody, number>(UPSERT).pluck();
  const deleteCommunes = db.prepare<[number]>(DELETE_COMMUNES);
  const insertCommune = db.prepare<[number, string, string, number, string]>(INSERT_COMMUNE);
  const slugs = createBodySlugs(db);
  const known = keptUntilRenamed(slugs.newestRenaming);

  function bodyOf(row: BodyRow | undefined): Body | undefined {
    if (row === undefined) return undefined;
    const before = known().get(row.id);
    if (before !== undefined) return before;
    const communes = row.siren === null ? [] : selectCommunes.all(row.id).map(communeOf);
    const body = { ...row, demonstration: row.demonstration === 1, communes };
    if (row.siren !== null) known().set(row.id, body);
    return body;
  }

  return {
    ...slugs,
    get: (id: number): Body | undefined => known().get(id) ?? bodyOf(selectById.get(id)),
    /** Bodies with a register number, real ones first, largest first. Those that visitors named are never listed. */
    listDirectory: (): readonly Body[] => {
      const communes = Map.groupBy(selectAllCommunes.all(), ({ bodyId }) => bodyId);
      return selectDirectory.all().map((row) => {
        const ofBody = (communes.get(row.id) ?? []).map(({ bodyId: _bodyId, ...one }) => communeOf(one));
        const body = known().get(row.id) ?? {
          ...row,
          demonstration: row.demonstration === 1,
          communes: ofBody,
        };
        known().set(row.id, body);
        return body;
      });
    },
    create: (body: NewBody): number => Number(insert.run(...columnsOf(body)).lastInsertRowid),
    /** A body of a seed, found again by its register number; it keeps its address. */
    save: (body: NewBody): number => {
      const id = upsert.get(...columnsOf(body));
      if (id === undefined) throw new Error(`body ${body.slug} was not saved`);
      deleteCommunes.run(id);
      for (const { insee, name, population, postcodes } of body.communes) {
        insertCommune.run(id, insee, name, population, JSON.stringify(postcodes));
      }
      known().delete(id);
      return id;
    },
  };
}

/** Bodies as they were read since the newest renaming. */
function keptUntilRenamed(newestRenaming: () => number): () => Map<number, Body> {
  const kept = new Map<number, Body>();
  let since = 0;
  return () => {
    const renamed = newestRenaming();
    if (renamed !== since) kept.clear();
    since = renamed;
    return kept;
  };
}

function columnsOf({ slug, name, kind, siren, population, since, demonstration }: NewBody): InsertedBody {
  return [slug, name, kind, siren, population, since, demonstration ? 1 : 0];
}

function communeOf(row: CommuneRow): Commune {
  return { ...row, postcodes: JSON.parse(row.postcodes) as readonly string[] };
}
