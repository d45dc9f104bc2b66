import { DimensionGlyph } from "./dimension-glyph.tsx";
import { type DotPlotRow, LINE_HEIGHT } from "./dot-plot-geometry.ts";
import type { DotPlotPaths } from "./dot-plot-paths.ts";
import type { ProfileRow } from "./profile-row.ts";
import { TextLines } from "./text-lines.tsx";

interface DotPlotLabelProps {
  readonly row: ProfileRow;
  readonly place: DotPlotRow;
  readonly levelAnchor: "start" | "end";
}

/** Marker, letter and name of a row, and the name of its level. */
export function DotPlotLabel({ row, place, levelAnchor }: DotPlotLabelProps) {
  return (
    <>
      <DimensionGlyph row={row} x={12} y={place.label.y} />
      <TextLines {...place.label} lineHeight={LINE_HEIGHT} />
      <TextLines {...place.level} lineHeight={LINE_HEIGHT} anchor={levelAnchor} className="chart-note" />
    </>
  );
}

interface DotPlotMarksProps {
  readonly paths: DotPlotPaths;
  /** Fill of the bounds of a dimension without a score. */
  readonly hatch: string;
}

/** Bounds as a thin bar, the score as a dot of ink, the projection as an open diamond; nothing for what no row has. */
export function DotPlotMarks({ paths, hatch }: DotPlotMarksProps) {
  return (
    <>
      <Mark className="chart-grid" d={paths.tracks} />
      <Mark className="chart-broken" d={paths.brokenTracks} />
      <Mark className="chart-bounds-bar" d={paths.bounds} />
      <Mark className="chart-unknown" d={paths.unknown} fill={hatch} />
      <Mark className="chart-projection" d={paths.projections} />
      <Mark className="chart-open" d={paths.projected} />
      <Mark className="chart-dot" d={paths.scores} />
    </>
  );
}

function Mark(props: { readonly className: string; readonly d: string; readonly fill?: string }) {
  return props.d === "" ? null : <path {...props} />;
}

/** The numbers printed above the marks of a row. */
export function DotPlotFigures({ place }: { readonly place: DotPlotRow }) {
  return (
    <>
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
    </>
  );
}
