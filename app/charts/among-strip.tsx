import "./charts.css";
import { type AmongStrip, amongStripGeometry, type StripMark } from "./among-strip-geometry.ts";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { INK } from "./ink.ts";

interface AmongStripProps extends AmongStrip {
  readonly id: string;
  /** One’s own score in figures; null without one. */
  readonly figure: string | null;
  readonly words: ChartWords;
}

/** One’s own score as a dot of ink above those of others, which are open; the middle half a band, the median a stroke. */
export function AmongStripChart({ id, words, figure, ...strip }: AmongStripProps) {
  const { width, height, foot, radius, own, others, median, half, ticks } = amongStripGeometry(strip);
  return (
    <ChartFrame id={id} words={words} className="chart-named" size={{ width, height }}>
      {half === null ? null : <rect {...INK.median} x={half.x} y={2} width={half.width} height={foot - 2} />}
      {ticks.map(({ score, x }) => (
        <g key={score}>
          <path {...INK.grid} d={`M${x} 2V${foot}`} />
          <text {...INK.scale} x={x} y={foot + 20} textAnchor="middle">
            {score}
          </text>
        </g>
      ))}
      <path {...INK.frame} d={`M14 ${foot}H${width - 14}`} />
      {median === null ? null : <path {...INK.threshold} d={`M${median} 2V${foot}`} />}
      {others.map((mark, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: in the order given, which is that of the table
        <Other key={place} mark={mark} radius={radius} />
      ))}
      {own === null ? null : (
        <>
          <Bounds mark={own} height={5} />
          {own.x === null ? null : <circle {...INK.dot} cx={own.x} cy={own.y} r={radius + 2} />}
          {figure === null ? null : (
            <text {...INK.figure} x={own.figure.x} y={own.y + 6} textAnchor={own.figure.anchor}>
              {figure}
            </text>
          )}
        </>
      )}
    </ChartFrame>
  );
}

function Other({ mark, radius }: { readonly mark: StripMark; readonly radius: number }) {
  return (
    <>
      <Bounds mark={mark} height={1.5} />
      {mark.x === null ? null : <circle {...INK.open} cx={mark.x} cy={mark.y} r={radius - 1} />}
    </>
  );
}

function Bounds({ mark: { bounds, y }, height }: { readonly mark: StripMark; readonly height: number }) {
  if (bounds === null) return null;
  return <rect {...INK.boundsBar} x={bounds.x} y={y - height / 2} width={bounds.width} height={height} />;
}
