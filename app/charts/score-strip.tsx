import "./charts.css";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { INK } from "./ink.ts";
import { type ScoreStrip, scoreStripGeometry } from "./score-strip-geometry.ts";

interface ScoreStripProps extends ScoreStrip {
  readonly id: string;
  readonly words: ChartWords;
}

/** All scores on one line, a dot each; the median is a stroke, what it may be in all a band. Nobody is named: the table names them. */
export function ScoreStripChart({ id, words, ...strip }: ScoreStripProps) {
  const { width, height, foot, radius, dots, band, median, ticks } = scoreStripGeometry(strip);
  return (
    <ChartFrame id={id} words={words} className="chart-score-strip" size={{ width, height }}>
      {band === null ? null : <rect {...INK.median} x={band.x} y={2} width={band.width} height={foot - 2} />}
      {ticks.map(({ score, x }) => (
        <g key={score}>
          <path {...INK.grid} d={`M${x} 2V${foot}`} />
          <text {...INK.scale} x={x} y={foot + 18} textAnchor="middle">
            {score}
          </text>
        </g>
      ))}
      <path {...INK.frame} d={`M16 ${foot}H${width - 16}`} />
      {median === null ? null : <path {...INK.threshold} d={`M${median} 2V${foot}`} />}
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} {...INK.dot} cx={x} cy={y} r={radius} />
      ))}
    </ChartFrame>
  );
}
