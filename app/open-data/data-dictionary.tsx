import { COLUMNS } from "../domain/publication/public-table.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";

/** What each column of the tables means: the Table Schema, for people. */
export function DataDictionary() {
  const { t } = useWords();
  const columns = [
    { id: "title", label: t("data.page.dictionary.title") },
    { id: "name", label: t("data.page.dictionary.name") },
    { id: "type", label: t("data.page.dictionary.type") },
    { id: "what", label: t("data.page.dictionary.what"), isLong: true },
  ] as const;
  const rows = COLUMNS.map(({ name, type }) => ({
    id: name,
    cells: [
      t(`data.column.${name}`),
      <code key="name">{name}</code>,
      t(`data.page.type.${type}`),
      t(`data.column.${name}.what`),
    ],
  }));
  return (
    <section className="flow" aria-labelledby="dictionary-title">
      <h2 id="dictionary-title">{t("data.page.dictionary")}</h2>
      <p>{t("data.page.dictionary.lead")}</p>
      <StackedTable caption={t("data.page.dictionary.caption")} columns={columns} rows={rows} />
      <p>{t("data.readme.formula")}</p>
    </section>
  );
}
