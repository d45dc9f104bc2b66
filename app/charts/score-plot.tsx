import { Fragment, type ReactNode } from "react";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import type { DotPlotGeometry } from "./dot-plot-geometry.ts";
import { INK, levelDigitInk, levelInk } from "./ink.ts";

interface ScorePlotProps {
  readonly id: string;
  readonly words: ChartWords;
  readonly className: string;
  readonly geometry: DotPlotGeometry;
  readonly isSpare: boolean;
  readonly children: ReactNode;
}

const STRIP = 22;

/** The ground of a dot plot: a strip of levels on top, by their digits, a line at each cut-off, the scale at the foot. */
export function ScorePlot({ id, words, className, geometry, isSpare, children }: ScorePlotProps) {
  const { plot, bands, ticks } = geometry;
  return (
    <ChartFrame id={id} words={words} className={className} size={geometry} isSpare={isSpare}>
      {bands.map((band) => (
        <Fragment key={band.number}>
          <rect
            {...levelInk(band.number)}
            x={band.x}
            y={plot.top - STRIP}
            width={band.width}
            height={STRIP}
          />
          <text {...levelDigitInk(band.number)} x={band.middle} y={plot.top - 6} textAnchor="middle">
            {band.number}
          </text>
        </Fragment>
      ))}
      <path {...INK.grid} d={ticks.map((tick) => `M${tick.x} ${plot.top}V${plot.bottom + 4}`).join("")} />
      {ticks.map((tick) => (
        <text key={tick.score} {...INK.scale} x={tick.x} y={plot.bottom + 20} textAnchor="middle">
          {tick.score}
        </text>
      ))}
      {children}
    </ChartFrame>
  );
}
