import "./charts.css";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { INK } from "./ink.ts";
import { type ScatterDot, scatterGeometry } from "./scatter-geometry.ts";

interface ScatterPlotProps {
  readonly id: string;
  readonly dots: readonly ScatterDot[];
  /** What stands at both ends of the lower axis, as text. */
  readonly axis: { readonly low: string; readonly high: string };
  readonly words: ChartWords;
}

/** A point a body, and no line through them. */
export function ScatterPlot({ id, dots, axis, words }: ScatterPlotProps) {
  const { width, height, left, right, foot, dots: points, ticks } = scatterGeometry(dots);
  return (
    <ChartFrame id={id} words={words} className="chart-scatter" size={{ width, height }}>
      {ticks.map(({ score, y }) => (
        <g key={score}>
          <path {...INK.grid} d={`M${left} ${y}H${right}`} />
          <text {...INK.scale} x={left - 8} y={y + 5} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      <path {...INK.frame} d={`M${left} ${foot}H${right}`} />
      <text {...INK.scale} x={left} y={foot + 20} textAnchor="start">
        {axis.low}
      </text>
      <text {...INK.scale} x={right} y={foot + 20} textAnchor="end">
        {axis.high}
      </text>
      {points.map(({ x, y }) => (
        <circle key={`${x} ${y}`} {...INK.dot} cx={x} cy={y} r={5} />
      ))}
    </ChartFrame>
  );
}
