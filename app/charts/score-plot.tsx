import { Fragment, type ReactNode } from "react";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import type { DotPlotGeometry } from "./dot-plot-geometry.ts";

interface ScorePlotProps {
  readonly id: string;
  readonly words: ChartWords;
  readonly className: string;
  readonly geometry: DotPlotGeometry;
  readonly children: ReactNode;
}

const STRIP = 22;

/** The ground of dot plot and bars: a strip of levels on top, a line at each cut-off, the scale at the foot. */
export function ScorePlot({ id, words, className, geometry, children }: ScorePlotProps) {
  const { plot, bands, ticks } = geometry;
  return (
    <ChartFrame id={id} words={words} className={className} size={geometry}>
      {bands.map((band) => (
        <Fragment key={band.number}>
          <rect
            className="chart-level"
            data-level={band.number}
            x={band.x}
            y={plot.top - STRIP}
            width={band.width}
            height={STRIP}
          />
          <text
            className="chart-level-digit"
            data-level={band.number}
            x={band.middle}
            y={plot.top - 6}
            textAnchor="middle"
          >
            {band.number}
          </text>
          {band.name === null ? null : (
            <text className="chart-scale" x={band.middle} y={plot.top - STRIP - 8} textAnchor="middle">
              {band.name}
            </text>
          )}
        </Fragment>
      ))}
      <path
        className="chart-grid"
        d={ticks.map((tick) => `M${tick.x} ${plot.top}V${plot.bottom + 4}`).join("")}
      />
      {ticks.map((tick) => (
        <text key={tick.score} className="chart-scale" x={tick.x} y={plot.bottom + 20} textAnchor="middle">
          {tick.score}
        </text>
      ))}
      {children}
    </ChartFrame>
  );
}
