// What the columns of the table are, as Table Schema says it: https://specs.frictionlessdata.io/table-schema/.
import { COLUMNS, type ColumnName, ROW_TYPES, STATUSES } from "../domain/publication/public-table.ts";
import type { Words } from "../i18n/words.ts";
import { LICENCE } from "../kit/licence.ts";
import { pathTo } from "../kit/path-to.ts";

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

/** Of the columns: raised when one is added (the middle number), or means something else (the first). */
const SCHEMA_VERSION = "1.0.0";

export interface DescribedSchema {
  readonly words: Words;
  readonly origin: string;
  /** Who runs the site; absent where nobody said. */
  readonly publisher: string | undefined;
}

/** The schema by itself, with what catalogues of schemas ask of one: its name, where it stands, whose it is. */
export function describedSchema({ words, origin, publisher }: DescribedSchema): object {
  const { t, locale } = words;
  return {
    $schema: "https://specs.frictionlessdata.io/schemas/table-schema.json",
    name: "barometre-metropoles-resultats",
    title: t("data.schema.title"),
    description: t("data.schema.what"),
    homepage: origin + pathTo("data", { locale }),
    path: origin + pathTo("table-schema", { locale }),
    version: SCHEMA_VERSION,
    contributors: [{ title: publisher ?? t("kit.brand"), role: "author", path: origin }],
    licenses: [LICENCE],
    ...tableSchema(words),
  };
}

export function tableSchema({ t }: Words): object {
  return {
    fields: COLUMNS.map(({ name, type }) => ({
      ...{ name, type, title: t(`data.column.${name}`), description: t(`data.column.${name}.what`) },
      ...(CONSTRAINTS[name] !== undefined && { constraints: CONSTRAINTS[name] }),
    })),
    missingValues: [""],
  };
}
