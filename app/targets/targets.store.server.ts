// What is aimed at, one row a change. The newest row of a dimension counts.
import type { Database } from "../database/open-database.server.ts";
import type { LeverMonth } from "../domain/levers/lever-month.ts";
import type { DimensionTarget } from "../domain/targets/dimension-target.ts";

const SELECT = `SELECT dimension_id AS dimension, level, month, reason, set_at AS setAt FROM dimension_targets AS one
  WHERE assessment_id = ? AND id = (SELECT max(id) FROM dimension_targets
    WHERE assessment_id = one.assessment_id AND dimension_id = one.dimension_id)`;
const SELECT_NEWEST = `SELECT id, form FROM dimension_targets WHERE id = (SELECT max(id) FROM dimension_targets
  WHERE assessment_id = ?)`;
const INSERT = `INSERT INTO dimension_targets (assessment_id, dimension_id, level, month, reason, set_at, form)
  VALUES (@assessmentId, @dimension, @level, @month, @reason, @setAt, @form)`;

interface Row {
  dimension: string;
  level: number | null;
  month: LeverMonth | null;
  reason: string;
  setAt: number;
}

export interface StoredTarget extends DimensionTarget {
  readonly setAt: Date;
}
export interface NewTarget {
  readonly assessmentId: number;
  readonly dimension: string;
  /** Null: nothing is aimed at any more. */
  readonly target: DimensionTarget | null;
  readonly setAt: Date;
  readonly form: string;
}

export function createTargetStore(db: Database) {
  const select = db.prepare<[number], Row>(SELECT);
  const selectNewest = db.prepare<[number], { id: number; form: string }>(SELECT_NEWEST);
  const insert = db.prepare<[Row & { assessmentId: number; form: string }]>(INSERT);

  return {
    /** By dimension; one at which nothing is aimed is absent. */
    list: (assessmentId: number): ReadonlyMap<string, StoredTarget> =>
      new Map(
        select.all(assessmentId).flatMap(({ dimension, level, month, reason, setAt }) => {
          if (level === null || month === null) return [];
          return [[dimension, { level, month, reason, setAt: new Date(setAt) }] as const];
        }),
      ),
    /** Version of all of them together, and the form that wrote last; 0 before the first. */
    newest: (assessmentId: number): { readonly version: number; readonly form: string } => {
      const { id, form } = selectNewest.get(assessmentId) ?? { id: 0, form: "" };
      return { version: id, form };
    },
    create: ({ assessmentId, dimension, target, setAt, form }: NewTarget): void => {
      const { level = null, month = null, reason = "" } = target ?? {};
      insert.run({ assessmentId, dimension, level, month, reason, setAt: setAt.getTime(), form });
    },
  };
}
