import { useWords } from "../i18n/words-context.ts";
import { DimensionChip } from "../kit/dimension-chip.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import type { ComparedRow } from "./compared-rows.ts";
import styles from "./comparison.module.css";
import type { SideBySide } from "./comparison.view.ts";
import { basisSentence, gapSentence } from "./gap-sentences.ts";
import { ScoreCell } from "./score-cell.tsx";

interface ComparedTableProps extends Pick<SideBySide, "results" | "newest"> {
  /** The array that the drawings are made of. */
  readonly rows: readonly ComparedRow[];
}

/** A column for each body, in the order of the choice; the last one says what may be concluded, in words. */
export function ComparedTable({ results, newest, rows }: ComparedTableProps) {
  const words = useWords();
  const { t } = words;
  const names = results.map(({ content }) => content.body.name);
  return (
    <section id="tableau" className="flow" aria-labelledby="table-title">
      <h2 id="table-title">{t("comparison.table.title")}</h2>
      <StackedTable
        caption={t("comparison.table.caption")}
        columns={[
          { id: "dimension", label: t("kit.table.dimension") },
          ...results.map(({ content: { body, edition } }) => ({
            id: body.slug,
            label: t("published.find.one", { name: body.name, edition }),
          })),
          { id: "reading", label: t("comparison.table.reading"), isLong: true as const },
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            <span key="dimension" className={styles["name"]}>
              <DimensionChip mark={row} /> <TypedText text={row.label} of={newest.language} />
            </span>,
            ...results.map(({ content: { body } }) => (
              <ScoreCell key={body.slug} score={row.scores.find(({ id }) => id === body.slug) ?? null} />
            )),
            [gapSentence(row, words, names), basisSentence(row, words)].filter(Boolean).join(" "),
          ],
        }))}
      />
    </section>
  );
}
