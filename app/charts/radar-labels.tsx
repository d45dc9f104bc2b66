import { Fragment } from "react";
import { DimensionGlyph } from "./dimension-glyph.tsx";
import { INK } from "./ink.ts";
import type { RadarLabel } from "./place-labels.ts";
import { round3 } from "./point.ts";
import type { ProfileRow } from "./profile-row.ts";
import type { RadarGeometry } from "./radar-geometry.ts";
import { TextLines } from "./text-lines.tsx";

interface RadarLabelsProps {
  readonly rows: readonly ProfileRow[];
  readonly geometry: RadarGeometry;
}

/** Where the marker stands so that it and its letter, 24 units together, fit the side the label starts from. */
const GLYPH_OFFSET: Record<RadarLabel["anchor"], number> = { start: 6, middle: -7, end: -21 };

/** Marker and letter on a line of their own, the name below: nothing depends on the width of a word. */
export function RadarLabels({ rows, geometry }: RadarLabelsProps) {
  return (
    <>
      {rows.map((row, index) => {
        const label = geometry.labels[index];
        if (label === undefined) return null;
        return (
          <Fragment key={row.id}>
            <DimensionGlyph row={row} x={label.x + GLYPH_OFFSET[label.anchor]} y={label.y} />
            <TextLines
              x={label.x}
              y={round3(label.y + geometry.lineHeight)}
              lines={label.lines}
              lineHeight={geometry.lineHeight}
              anchor={label.anchor}
              ink={row.status === "evaluated" ? undefined : INK.note}
            />
          </Fragment>
        );
      })}
    </>
  );
}
