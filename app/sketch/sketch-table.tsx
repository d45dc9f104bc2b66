import { useWords } from "../i18n/words-context.ts";
import { boundsRows } from "../kit/bounds-rows.ts";
import { DimensionChip } from "../kit/dimension-chip.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { certainOf } from "./certain-sentence.ts";
import type { SketchRadarView } from "./sketch-radar.view.ts";

/** The same figures as the radar. */
export function SketchTable(page: SketchRadarView) {
  const words = useWords();
  const { t } = words;
  const { model, texts, summary } = page;
  const columns = [
    { id: "dimension", label: t("kit.table.dimension") },
    { id: "certain", label: t("sketch.table.certain") },
    { id: "bounds", label: t("kit.table.bounds"), align: "end" as const },
    { id: "answered", label: t("kit.table.answered"), align: "end" as const },
  ];
  const rows = boundsRows({ model, texts, scores: summary.scores }, words).map((row) => ({
    id: row.id,
    cells: [
      <span key="dimension">
        <DimensionChip mark={row} /> {row.label}
      </span>,
      certainOf(page, row.id, words),
      row.boundsText ?? row.lowText,
      row.answeredText,
    ],
  }));
  return <StackedTable caption={t("sketch.table.caption")} columns={columns} rows={rows} />;
}
