import { DimensionGlyph } from "./dimension-glyph.tsx";
import { type DotPlotRow, LINE_HEIGHT } from "./dot-plot-geometry.ts";
import { markerPath } from "./marker-path.ts";
import type { ProfileRow } from "./profile-row.ts";
import { TextLines } from "./text-lines.tsx";

interface DotPlotMarksProps {
  readonly row: ProfileRow;
  readonly place: DotPlotRow;
  readonly plot: { readonly left: number; readonly width: number };
  /** Fill of the bounds of a dimension without a score. */
  readonly hatch: string;
  readonly levelAnchor: "start" | "end";
}

const DIAMOND = markerPath("diamond", 6);

/** Marker, letter and name; bounds as a thin bar, the score as a dot of ink, the projection as an open diamond. */
export function DotPlotMarks({ row, place, plot, hatch, levelAnchor }: DotPlotMarksProps) {
  return (
    <g>
      <DimensionGlyph row={row} x={12} y={place.label.y} />
      <TextLines {...place.label} lineHeight={LINE_HEIGHT} />
      <TextLines {...place.level} lineHeight={LINE_HEIGHT} anchor={levelAnchor} className="chart-note" />
      <path
        className={row.status === "not-applicable" ? "chart-broken" : "chart-grid"}
        d={`M${plot.left} ${place.y}h${plot.width}`}
      />
      {place.bounds === null ? null : <BoundsBar row={row} place={place} hatch={hatch} span={place.bounds} />}
      {place.projected === null ? null : (
        <>
          {place.score === null ? null : (
            <path className="chart-projection" d={`M${place.score} ${place.y}H${place.projected}`} />
          )}
          <path className="chart-open" d={DIAMOND} transform={`translate(${place.projected} ${place.y})`} />
        </>
      )}
      {place.score === null ? null : <circle className="chart-dot" cx={place.score} cy={place.y} r={7} />}
      {place.figures.map((figure) => (
        <text
          key={figure.kind}
          className="chart-figure"
          data-kind={figure.kind}
          x={figure.x}
          y={place.y - 12}
          textAnchor={figure.anchor}
        >
          {figure.text}
        </text>
      ))}
    </g>
  );
}

interface BoundsBarProps {
  readonly row: ProfileRow;
  readonly place: DotPlotRow;
  readonly hatch: string;
  readonly span: { readonly x: number; readonly width: number };
}

function BoundsBar({ row, place, hatch, span }: BoundsBarProps) {
  if (row.score !== null)
    return <rect className="chart-bounds-bar" x={span.x} y={place.y - 2.5} width={span.width} height={5} />;
  return (
    <rect className="chart-unknown" x={span.x} y={place.y - 6} width={span.width} height={12} fill={hatch} />
  );
}
