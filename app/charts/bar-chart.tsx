import "./palette.css";
import "./charts.css";
import { Fragment } from "react";
import type { ChartWords } from "./chart-frame.tsx";
import { DimensionGlyph } from "./dimension-glyph.tsx";
import { dotPlotGeometry, LINE_HEIGHT } from "./dot-plot-geometry.ts";
import type { ProfileRow, ScaleBand } from "./profile-row.ts";
import { ScorePlot } from "./score-plot.tsx";
import { TextLines } from "./text-lines.tsx";

interface BarChartProps {
  readonly id: string;
  readonly rows: readonly ProfileRow[];
  readonly bands: readonly ScaleBand[];
  readonly words: ChartWords;
}

const THICKNESS = 14;

/** Stands in for the radar under three scores. A dimension without a score has no bar, only its status in words. */
export function BarChart({ id, rows, bands, words }: BarChartProps) {
  const geometry = dotPlotGeometry(rows, bands, "wide");
  return (
    <ScorePlot id={id} words={words} className="chart-wide" geometry={geometry}>
      {rows.map((row, index) => {
        const place = geometry.rows[index];
        if (place === undefined) return null;
        return (
          <Fragment key={row.id}>
            <DimensionGlyph row={row} x={12} y={place.label.y} />
            <TextLines {...place.label} lineHeight={LINE_HEIGHT} />
            <TextLines {...place.level} lineHeight={LINE_HEIGHT} className="chart-note" />
            {place.score === null ? null : (
              <>
                <rect
                  className="chart-bar"
                  x={geometry.plot.left}
                  y={place.y - THICKNESS / 2}
                  width={place.score - geometry.plot.left}
                  height={THICKNESS}
                />
                <text className="chart-figure" x={place.score + 8} y={place.y + 6}>
                  {row.scoreText}
                </text>
              </>
            )}
          </Fragment>
        );
      })}
    </ScorePlot>
  );
}
