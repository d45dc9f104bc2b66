import type { Database } from "../database/open-database.server.ts";
import {
  type Edition,
  type EditionTerms,
  editionKey,
  editionName,
  type NewEdition,
} from "../domain/editions/edition.ts";

const COLUMNS = `id, key, name, survey_id AS surveyId, survey_version AS surveyVersion, year, round,
  demonstration AS isDemonstration, opens_on AS opensOn, closes_on AS closesOn, contact,
  retention_months AS retentionMonths, policy, opened_at AS openedAt, closed_at AS closedAt, revision`;
const SELECT = `SELECT ${COLUMNS} FROM editions WHERE id = ?`;
const SELECT_BY_KEY = `SELECT ${COLUMNS} FROM editions WHERE key = ?`;
const SELECT_BY_FORM = `SELECT ${COLUMNS} FROM editions WHERE form = ?`;
const SELECT_ALL = `SELECT ${COLUMNS} FROM editions ORDER BY coalesce(opens_on, '') DESC, id DESC`;
/** Open, with the body in their cohort and without an assessment of it yet. */
const SELECT_OPEN_TO = `SELECT ${COLUMNS} FROM editions
  WHERE id IN (SELECT edition_id FROM edition_bodies WHERE body_id = @bodyId)
    AND opened_at IS NOT NULL AND closed_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM assessments WHERE edition_id = editions.id AND body_id = @bodyId)
  ORDER BY closes_on, id`;
const SELECT_REVISIONS = "SELECT coalesce(sum(revision), 0) + count(*) FROM editions";
const SELECT_ID = `SELECT id FROM editions
  WHERE survey_id = ? AND year = ? AND round = ? AND demonstration = ?`;
const SELECT_ROUND = `SELECT coalesce(max(round), 0) + 1 FROM editions
  WHERE survey_id = ? AND year = ? AND demonstration = 0`;
const INSERT_SEEDED = `INSERT INTO editions (key, name, survey_id, year, round, demonstration, survey_version, created_at, opened_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const INSERT = `INSERT INTO editions (key, name, survey_id, year, round, demonstration, survey_version, opens_on, closes_on,
    contact, retention_months, policy, form, created_at)
  VALUES (@key, @name, @surveyId, @year, @round, 0, @surveyVersion, @opensOn, @closesOn,
    @contact, @retentionMonths, @policy, @form, @createdAt)`;
const UPDATE = `UPDATE editions SET name = @name, survey_version = @surveyVersion, opens_on = @opensOn,
    closes_on = @closesOn, contact = @contact, retention_months = @retentionMonths, policy = @policy,
    revision = revision + 1
  WHERE id = @id AND revision = @revision`;
const OPEN = "UPDATE editions SET opened_at = ?, revision = revision + 1 WHERE id = ? AND opened_at IS NULL";
const CLOSE = `UPDATE editions SET closed_at = ?, revision = revision + 1
  WHERE id = ? AND opened_at IS NOT NULL AND closed_at IS NULL`;

interface Row extends Omit<Edition, "isDemonstration" | "openedAt" | "closedAt"> {
  readonly isDemonstration: 0 | 1;
  readonly openedAt: number | null;
  readonly closedAt: number | null;
}
type Place = [string, number, number, 0 | 1];

/** One that somebody makes, of real bodies. */
export interface MadeEdition extends EditionTerms {
  readonly key: string;
  readonly surveyId: string;
  readonly year: number;
  readonly form: Buffer;
}

export function createEditionStore(db: Database) {
  const select = db.prepare<[number], Row>(SELECT);
  const selectByKey = db.prepare<[string], Row>(SELECT_BY_KEY);
  const selectByForm = db.prepare<[Buffer], Row>(SELECT_BY_FORM);
  const selectAll = db.prepare<[], Row>(SELECT_ALL);
  const selectOpenTo = db.prepare<[{ bodyId: number }], Row>(SELECT_OPEN_TO);
  const selectRevisions = db.prepare<[], number>(SELECT_REVISIONS).pluck();
  const selectId = db.prepare<Place, number>(SELECT_ID).pluck();
  const selectRound = db.prepare<[string, number], number>(SELECT_ROUND).pluck();
  const insertSeeded = db.prepare<[string, string, ...Place, string | null, number, number]>(INSERT_SEEDED);
  const insert = db.prepare<[object]>(INSERT);
  const update = db.prepare<[object]>(UPDATE);
  const open = db.prepare<[number, number]>(OPEN);
  const close = db.prepare<[number, number]>(CLOSE);

  return {
    get: (id: number) => editionOf(select.get(id)),
    getByKey: (key: string) => editionOf(selectByKey.get(key)),
    getByForm: (form: Buffer) => editionOf(selectByForm.get(form)),
    /** The last to open first. */
    list: (): readonly Edition[] => selectAll.all().map(toEdition),
    /** Grows with every change of any of them. */
    newestRevision: (): number => selectRevisions.get() ?? 0,
    /** That a body may begin to answer now, the first to end first. */
    listOpenTo: (bodyId: number): readonly Edition[] => selectOpenTo.all({ bodyId }).map(toEdition),
    /** Of what is seeded: gives its id, and leaves one that is there as it is. Open from then on. */
    save: (edition: NewEdition & { readonly surveyVersion?: string }, now: Date): number => {
      const { surveyId, year, round, isDemonstration, surveyVersion = null } = edition;
      const place: Place = [surveyId, year, round, isDemonstration ? 1 : 0];
      const at = now.getTime();
      const made = () =>
        insertSeeded.run(editionKey(edition), editionName(edition), ...place, surveyVersion, at, at);
      return selectId.get(...place) ?? Number(made().lastInsertRowid);
    },
    /** In the next round of its year; gives its id. */
    create: (edition: MadeEdition, now: Date): number => {
      const round = selectRound.get(edition.surveyId, edition.year) ?? 1;
      return Number(insert.run({ ...edition, round, createdAt: now.getTime() }).lastInsertRowid);
    },
    /** False when somebody changed it since `revision`. */
    update: (id: number, revision: number, terms: EditionTerms): boolean =>
      update.run({ ...terms, id, revision }).changes > 0,
    /** False when it was open before. */
    saveOpened: (id: number, now: Date): boolean => open.run(now.getTime(), id).changes > 0,
    /** False when it is not open. */
    saveClosed: (id: number, now: Date): boolean => close.run(now.getTime(), id).changes > 0,
  };
}

function editionOf(row: Row | undefined): Edition | undefined {
  return row === undefined ? undefined : toEdition(row);
}

function toEdition({ isDemonstration, openedAt, closedAt, ...row }: Row): Edition {
  return {
    ...row,
    isDemonstration: isDemonstration === 1,
    openedAt: openedAt === null ? null : new Date(openedAt),
    closedAt: closedAt === null ? null : new Date(closedAt),
  };
}
