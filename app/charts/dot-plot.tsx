import "./palette.css";
import "./charts.css";
import type { ChartWords } from "./chart-frame.tsx";
import { dotPlotGeometry } from "./dot-plot-geometry.ts";
import type { DotPlotLayout } from "./dot-plot-layout.ts";
import { DotPlotMarks } from "./dot-plot-marks.tsx";
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
  const hatchId = `${id}-hatch`;
  return (
    <ScorePlot id={id} words={words} className={`chart-${layout}`} geometry={geometry}>
      <defs>
        <pattern
          id={hatchId}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="chart-hatch" d="M0 0V6" />
        </pattern>
      </defs>
      {rows.map((row, index) => {
        const place = geometry.rows[index];
        if (place === undefined) return null;
        return (
          <DotPlotMarks
            key={row.id}
            row={row}
            place={place}
            plot={geometry.plot}
            hatch={`url(#${hatchId})`}
            levelAnchor={layout === "wide" ? "start" : "end"}
          />
        );
      })}
    </ScorePlot>
  );
}
