import { useWords } from "../i18n/words-context.ts";
import { DimensionChip } from "../kit/dimension-chip.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./comparison.module.css";
import type { EvolutionView } from "./evolution.view.ts";
import type { EvolutionRow } from "./evolution-rows.ts";
import { stepSentences } from "./evolution-sentences.ts";
import { ScoreCell } from "./score-cell.tsx";

interface EvolutionTableProps extends Pick<EvolutionView, "results" | "language"> {
  /** The array that the drawings are made of. */
  readonly rows: readonly EvolutionRow[];
}

/** A column for each edition, and what became of it in words. */
export function EvolutionTable({ rows, results, language }: EvolutionTableProps) {
  const words = useWords();
  const { t } = words;
  return (
    <section id="tableau" className="flow" aria-labelledby="table-title">
      <h2 id="table-title">{t("comparison.table.title")}</h2>
      <StackedTable
        caption={t("comparison.table.caption")}
        columns={[
          { id: "dimension", label: t("kit.table.dimension") },
          ...results.map(({ content: { edition } }) => ({
            id: edition,
            label: t("kit.edition", { edition }),
          })),
          { id: "reading", label: t("comparison.table.reading"), isLong: true as const },
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            <span key="dimension" className={styles["name"]}>
              <DimensionChip mark={row} /> <TypedText text={row.label} of={language} />
            </span>,
            ...row.editions.map(({ name, cells }) => <ScoreCell key={name} score={cells} />),
            stepSentences(row, words).join(" "),
          ],
        }))}
      />
    </section>
  );
}
