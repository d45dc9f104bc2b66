// What the columns of the table are, as Table Schema says it: https://specs.frictionlessdata.io/table-schema/.
import { COLUMNS, type ColumnName, ROW_TYPES, STATUSES } from "../domain/publication/public-table.ts";
import type { Words } from "../i18n/words.ts";

/** What holds of every value of a column that has one. */
const CONSTRAINTS: Readonly<Partial<Record<ColumnName, object>>> = {
  COLL_NOM: { required: true },
  COLL_SIREN: { pattern: "[0-9]{9}" },
  edition: { required: true },
  version: { required: true, minimum: 1 },
  type: { required: true, enum: ROW_TYPES },
  statut: { required: true, enum: STATUSES },
  palier: { minimum: 0, maximum: 4 },
  score: { minimum: 0, maximum: 100 },
  score_min: { minimum: 0, maximum: 100 },
  score_max: { minimum: 0, maximum: 100 },
  niveau: { minimum: 1 },
  couverture: { minimum: 0, maximum: 1 },
  reponses: { minimum: 0 },
  applicables: { minimum: 0 },
  empreinte: { pattern: "[0-9a-f]{64}" },
};

export function tableSchema({ t }: Words): object {
  return {
    fields: COLUMNS.map(({ name, type }) => ({
      ...{ name, type, title: t(`data.column.${name}`), description: t(`data.column.${name}.what`) },
      ...(CONSTRAINTS[name] !== undefined && { constraints: CONSTRAINTS[name] }),
    })),
    missingValues: [""],
  };
}
