import "./charts.css";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { INK } from "./ink.ts";
import { circlePath } from "./point.ts";
import { type SlopePoint, slopeGeometry } from "./slope-geometry.ts";

interface SlopeChartProps {
  readonly id: string;
  /** From the earliest to the latest. */
  readonly points: readonly SlopePoint[];
  readonly words: ChartWords;
}

const FIGURE_ABOVE = 13;
const RADIUS = 6;

/** One dimension from one edition to the next; a break in what it is made of is a break of its line. */
export function SlopeChart({ id, points, words }: SlopeChartProps) {
  const geometry = slopeGeometry(points);
  const { plot, ticks, dots } = geometry;
  return (
    <ChartFrame id={id} words={words} className="chart-named" size={geometry}>
      <path {...INK.grid} d={ticks.map(({ y }) => `M${plot.left} ${y}H${plot.right}`).join("")} />
      {ticks.map(({ score, y }) => (
        <text key={score} {...INK.scale} x={plot.left - 8} y={y + 5} textAnchor="end">
          {score}
        </text>
      ))}
      <path {...INK.bounds} d={geometry.bounds} />
      <path {...INK.outline} d={geometry.lines} />
      <path {...INK.projection} d={geometry.brokenLines} />
      <path {...INK.threshold} fill="none" d={geometry.breaks} />
      <path {...INK.dot} d={dots.map((dot) => circlePath(dot, RADIUS)).join("")} />
      {geometry.points.map(({ name, x, y, figure, isNamed }) => (
        <g key={name}>
          {figure === null ? null : (
            <text {...INK.figure} x={x} y={y - FIGURE_ABOVE} textAnchor="middle">
              {figure}
            </text>
          )}
          {isNamed ? (
            <text {...INK.note} x={x} y={plot.bottom + 22} textAnchor="middle">
              {name}
            </text>
          ) : null}
        </g>
      ))}
    </ChartFrame>
  );
}
