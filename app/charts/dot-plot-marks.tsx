import { DimensionGlyph } from "./dimension-glyph.tsx";
import { type DotPlotRow, LINE_HEIGHT } from "./dot-plot-geometry.ts";
import type { DotPlotPaths } from "./dot-plot-paths.ts";
import { INK, type Ink } from "./ink.ts";
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
      <TextLines {...place.level} lineHeight={LINE_HEIGHT} anchor={levelAnchor} ink={INK.note} />
    </>
  );
}

/** Bounds as a thin bar, the score as a dot of ink, the projection as an open diamond; nothing for what no row has. */
export function DotPlotMarks({ paths }: { readonly paths: DotPlotPaths }) {
  return (
    <>
      <Mark ink={INK.grid} d={paths.tracks} />
      <Mark ink={INK.broken} d={paths.brokenTracks} />
      <Mark ink={INK.boundsBar} d={paths.bounds} />
      <Mark ink={INK.range} d={paths.ranges} />
      <Mark ink={INK.projection} d={paths.projections} />
      <Mark ink={INK.open} d={paths.projected} />
      <Mark ink={INK.dot} d={paths.scores} />
    </>
  );
}

function Mark({ ink, d }: { readonly ink: Ink; readonly d: string }) {
  return d === "" ? null : <path {...ink} d={d} />;
}

/** The numbers printed above the marks of a row. */
export function DotPlotFigures({ place }: { readonly place: DotPlotRow }) {
  return (
    <>
      {place.figures.map((figure) => (
        <text
          key={figure.kind}
          {...(figure.kind === "bounds" ? INK.note : INK.figure)}
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
