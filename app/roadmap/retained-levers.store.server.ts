// Levers that were taken up, one row a lever of an assessment. One that was let go keeps its row without its contents, so
// that its versions go on.
import type { Database } from "../database/open-database.server.ts";
import type { LeverOfWorkshop } from "../domain/history/lever-content.ts";
import type { LeverMonth } from "../domain/levers/lever-month.ts";
import type { LeverStatus } from "../domain/levers/lever-status.ts";
import type { Retention } from "../domain/levers/retained-lever.ts";

const COLUMNS = `lever_id AS leverId, survey_version AS surveyVersion, owner_account_id AS ownerId, owner_text AS ownerText,
  month, status, budget, note, is_retained AS isRetained, version, saved_at AS savedAt, form, origin`;
const SELECT_ALL = `SELECT ${COLUMNS} FROM retained_levers
  WHERE assessment_id = ? AND is_retained = 1 ORDER BY coalesce(month, '9'), lever_id`;
const SELECT_ONE = `SELECT ${COLUMNS} FROM retained_levers WHERE assessment_id = ? AND lever_id = ?`;
const UPSERT = `INSERT INTO retained_levers (assessment_id, lever_id, survey_version, owner_account_id, owner_text, month, status,
    budget, note, is_retained, version, saved_at, form, origin)
  VALUES (@assessmentId, @leverId, @surveyVersion, @ownerId, @ownerText, @month, @status,
    @budget, @note, @isRetained, @version, @savedAt, @form, @origin)
  ON CONFLICT (assessment_id, lever_id) DO UPDATE SET survey_version = excluded.survey_version,
    owner_account_id = excluded.owner_account_id, owner_text = excluded.owner_text, month = excluded.month,
    status = excluded.status, budget = excluded.budget, note = excluded.note, is_retained = excluded.is_retained,
    version = excluded.version, saved_at = excluded.saved_at, form = excluded.form,
    origin = excluded.origin`;

interface Row {
  leverId: string;
  surveyVersion: string;
  ownerId: number | null;
  ownerText: string;
  month: LeverMonth | null;
  status: LeverStatus;
  budget: string;
  note: string;
  isRetained: number;
  version: number;
  savedAt: number;
  form: string;
  origin: string | null;
}

export interface StoredLever extends Retention {
  readonly leverId: string;
  /** Of the questionnaire, when it was saved: it may be gone from the next one. */
  readonly surveyVersion: string;
  readonly isRetained: boolean;
  /** From 1, grows with each change. */
  readonly version: number;
  readonly savedAt: Date;
  /** The rendered form that wrote it last. */
  readonly form: string;
  /** Null for one that no workshop chose. */
  readonly origin: LeverOrigin | null;
}
export interface LeverOrigin extends LeverOfWorkshop {
  /** Of the workshop, by the transfer. */
  readonly revision: number;
  /** Of the lever, as the transfer wrote it. */
  readonly version: number;
}

export function createRetainedLeverStore(db: Database) {
  const selectAll = db.prepare<[number], Row>(SELECT_ALL);
  const selectOne = db.prepare<[number, string], Row>(SELECT_ONE);
  const upsert = db.prepare<[Row & { readonly assessmentId: number }]>(UPSERT);

  return {
    /** Soonest first, those without a month last. */
    list: (assessmentId: number): readonly StoredLever[] => selectAll.all(assessmentId).map(storedLever),
    /** Also one that was let go. */
    get: (assessmentId: number, leverId: string): StoredLever | undefined => {
      const row = selectOne.get(assessmentId, leverId);
      return row === undefined ? undefined : storedLever(row);
    },
    save: (assessmentId: number, { savedAt, isRetained, origin, ...lever }: StoredLever): void => {
      const told = origin === null ? null : JSON.stringify(origin);
      const row = { ...lever, isRetained: isRetained ? 1 : 0, savedAt: savedAt.getTime(), origin: told };
      upsert.run({ ...row, assessmentId });
    },
  };
}

function storedLever({ savedAt, isRetained, origin, ...row }: Row): StoredLever {
  const told = origin === null ? null : (JSON.parse(origin) as LeverOrigin);
  return { ...row, isRetained: isRetained === 1, savedAt: new Date(savedAt), origin: told };
}
