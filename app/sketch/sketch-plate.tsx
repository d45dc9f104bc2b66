import { BoundsRadar } from "../charts/bounds-radar.tsx";
import { useWords } from "../i18n/words-context.ts";
import { boundsRows } from "../kit/bounds-rows.ts";
import { ChartFigure } from "../kit/chart-figure.tsx";
import { certainOf } from "./certain-sentence.ts";
import type { SketchRadarView } from "./sketch-radar.view.ts";

/** The radar of bounds; its description says the same of each dimension. */
export function SketchPlate(page: SketchRadarView) {
  const words = useWords();
  const { t } = words;
  const { model, texts, summary } = page;
  const rows = boundsRows({ model, texts, scores: summary.scores }, words);
  const description = rows.map((row) =>
    t("sketch.plate.row", {
      ...{ name: row.label, low: row.lowText, high: row.highText },
      certain: certainOf(page, row.id, words),
    }),
  );
  return (
    <ChartFigure id="sketch-plate" finding={t("sketch.plate.finding")} measure={t("sketch.plate.measure")}>
      <BoundsRadar
        id="sketch"
        rows={rows}
        words={{ title: t("sketch.plate.finding"), description: description.join(" ") }}
      />
    </ChartFigure>
  );
}
