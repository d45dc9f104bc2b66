import { INK } from "./ink.ts";
import { markerPath } from "./marker-path.ts";
import type { ProfileRow } from "./profile-row.ts";
import type { RadarGeometry } from "./radar-geometry.ts";
import type { RadarSpoke } from "./radar-spoke.ts";

interface RadarMarksProps {
  readonly rows: readonly ProfileRow[];
  readonly geometry: RadarGeometry;
}

const DIAMOND = markerPath("diamond", 5);

/** Vertices in the shape of their dimension, open diamonds for the projection, and the figures beside them. */
export function RadarMarks({ rows, geometry }: RadarMarksProps) {
  return (
    <>
      {rows.map((row, index) => {
        const spoke = geometry.spokes[index];
        return spoke === undefined ? null : <SpokeMarks key={row.id} row={row} spoke={spoke} />;
      })}
    </>
  );
}

function SpokeMarks({ row, spoke }: { readonly row: ProfileRow; readonly spoke: RadarSpoke }) {
  const { vertex, projected, missing, scoreAt, projectedAt } = spoke;
  return (
    <>
      {missing === null ? null : <circle {...INK.missing} cx={missing.x} cy={missing.y} r={5} />}
      {projected === null ? null : (
        <path {...INK.open} d={DIAMOND} transform={`translate(${projected.x} ${projected.y})`} />
      )}
      {vertex === null ? null : (
        <path
          {...INK.vertex}
          d={markerPath(row.shape, 5.5)}
          transform={`translate(${vertex.x} ${vertex.y})`}
        />
      )}
      {projectedAt === null ? null : <Figure at={projectedAt} kind="projected" text={row.projectedText} />}
      {scoreAt === null ? null : <Figure at={scoreAt} kind="score" text={row.scoreText} />}
    </>
  );
}

interface FigureProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly kind: "score" | "projected";
  readonly text: string | null;
}

function Figure({ at, kind, text }: FigureProps) {
  return (
    <text {...INK.figure} data-kind={kind} x={at.x} y={at.y} dy="0.35em" textAnchor="middle">
      {text}
    </text>
  );
}
