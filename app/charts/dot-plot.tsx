import "./palette.css";
import "./charts.css";
import type { ChartWords } from "./chart-frame.tsx";
import { dotPlotGeometry } from "./dot-plot-geometry.ts";
import type { DotPlotLayout } from "./dot-plot-layout.ts";
import { DotPlotFigures, DotPlotLabel, DotPlotMarks } from "./dot-plot-marks.tsx";
import { dotPlotPaths } from "./dot-plot-paths.ts";
import type { ProfileRow, ScaleBand } from "./profile-row.ts";
import { ScorePlot } from "./score-plot.tsx";

interface DotPlotProps {
  readonly id: string;
  readonly rows: readonly ProfileRow[];
  readonly bands: readonly ScaleBand[];
  readonly words: ChartWords;
}

/** The canonical reading chart. Both layouts are drawn; the style sheet shows the one that fits. */
export function DotPlot(props: DotPlotProps) {
  return (
    <div className="chart-room">
      <DotPlotDrawing {...props} layout="wide" />
      <DotPlotDrawing {...props} id={`${props.id}-narrow`} layout="narrow" />
    </div>
  );
}

export function DotPlotDrawing({
  id,
  rows,
  bands,
  words,
  layout,
}: DotPlotProps & { readonly layout: DotPlotLayout }) {
  const geometry = dotPlotGeometry(rows, bands, layout);
  const { rows: places, plot } = geometry;
  return (
    <ScorePlot
      id={id}
      words={words}
      className={`chart-${layout}`}
      geometry={geometry}
      isSpare={layout === "narrow"}
    >
      {rows.map((row, index) => {
        const place = places[index];
        const anchor = layout === "wide" ? "start" : "end";
        return place === undefined ? null : (
          <DotPlotLabel key={row.id} row={row} place={place} levelAnchor={anchor} />
        );
      })}
      <DotPlotMarks paths={dotPlotPaths(places, plot)} />
      {places.map((place) => (
        <DotPlotFigures key={place.id} place={place} />
      ))}
    </ScorePlot>
  );
}
