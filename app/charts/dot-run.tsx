import "./charts.css";
import { dotRun } from "./dot-run-geometry.ts";
import { INK } from "./ink.ts";

interface DotRunProps {
  readonly count: number;
  /** Votes that one dot stands for. */
  readonly per: number;
}

/** One dot a vote, in rows of ten, as tall as the letters beside it. The number stands next to it: it adds nothing for a voice. */
export function DotRun({ count, per }: DotRunProps) {
  const { dots, width, height } = dotRun(count, per);
  if (dots.length === 0) return null;
  return (
    <svg
      className="chart-dot-run"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / 16}em`}
      height={`${height / 16}em`}
      aria-hidden="true"
    >
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} {...INK.dot} cx={x} cy={y} r={5} />
      ))}
    </svg>
  );
}
