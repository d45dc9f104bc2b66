import "./palette.css";
import "./charts.css";
import type { ChartWords } from "./chart-frame.tsx";
import { dotPlotGeometry, LINE_HEIGHT } from "./dot-plot-geometry.ts";
import { DotPlotFigures, DotPlotMarks } from "./dot-plot-marks.tsx";
import { dotPlotPaths } from "./dot-plot-paths.ts";
import type { PlottedRow, ScaleBand } from "./profile-row.ts";
import { ScorePlot } from "./score-plot.tsx";
import { TextLines } from "./text-lines.tsx";

interface NamedDotsProps {
  readonly id: string;
  readonly rows: readonly PlottedRow[];
  readonly bands: readonly ScaleBand[];
  readonly words: ChartWords;
}

/** One of several small drawings on the same scale: a row for each that is named, in the order given. */
export function NamedDots({ id, rows, bands, words }: NamedDotsProps) {
  const geometry = dotPlotGeometry(rows, bands, "named");
  const { rows: places, plot } = geometry;
  return (
    <ScorePlot id={id} words={words} className="chart-named" geometry={geometry} isSpare={false}>
      {places.map(({ id: row, label }) => (
        <TextLines key={row} {...label} lineHeight={LINE_HEIGHT} />
      ))}
      <DotPlotMarks paths={dotPlotPaths(places, plot)} />
      {places.map((place) => (
        <DotPlotFigures key={place.id} place={place} />
      ))}
    </ScorePlot>
  );
}
