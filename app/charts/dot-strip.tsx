import "./charts.css";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { dotStripGeometry } from "./dot-strip-geometry.ts";
import { INK } from "./ink.ts";

interface DotStripProps {
  readonly id: string;
  /** How many at each level, from 0. */
  readonly counts: readonly number[];
  readonly median: number;
  readonly medianName: string;
  readonly words: ChartWords;
}

/** One dot an answer, above its level; the column of the median is framed and named. */
export function DotStrip({ id, counts, median, medianName, words }: DotStripProps) {
  const { columns, foot, columnWidth, width, height } = dotStripGeometry(counts);
  const middle = columns[median];
  return (
    <ChartFrame id={id} words={words} className="chart-strip" size={{ width, height }}>
      {middle === undefined ? null : (
        <>
          <rect {...INK.median} x={middle.left} y={22} width={columnWidth} height={foot - 22} />
          <text {...INK.scale} x={middle.middle} y={15} textAnchor="middle">
            {medianName}
          </text>
        </>
      )}
      <path {...INK.frame} d={`M0 ${foot}H${width}`} />
      {columns.map((column) => (
        <text key={column.level} {...INK.figure} x={column.middle} y={foot + 21} textAnchor="middle">
          {column.level}
        </text>
      ))}
      {columns.flatMap(({ level, dots }) =>
        dots.map(({ x, y }) => <circle key={`${level} ${x} ${y}`} {...INK.dot} cx={x} cy={y} r={5} />),
      )}
    </ChartFrame>
  );
}
