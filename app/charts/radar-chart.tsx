import "./palette.css";
import "./charts.css";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { INK, type Ink } from "./ink.ts";
import type { ProfileRow } from "./profile-row.ts";
import { type RadarGeometry, radarGeometry } from "./radar-geometry.ts";
import { RadarLabels } from "./radar-labels.tsx";
import { RadarMarks } from "./radar-marks.tsx";

interface RadarChartProps {
  readonly id: string;
  readonly rows: readonly ProfileRow[];
  readonly words: ChartWords;
}

/** The shape of a profile, not its area; exact values are in the table. Hidden under 480 px: see `DotPlot`. */
export function RadarChart(props: RadarChartProps) {
  return (
    <div className="chart-shape">
      <RadarDrawing {...props} />
    </div>
  );
}

/** Without a single score: the axes, dotted, and on each what the answers already rule out. */
export function RadarDrawing({ id, rows, words }: RadarChartProps) {
  const geometry = radarGeometry(rows);
  return (
    <ChartFrame id={id} words={words} className="chart-radar" size={geometry}>
      <RadarGround rows={rows} geometry={geometry} />
      <Line ink={INK.area} d={geometry.area} />
      <Line ink={INK.range} d={geometry.ranges} />
      <Line ink={INK.bounds} d={geometry.bounds} />
      <Line ink={INK.projection} d={geometry.projectedOutline} />
      <Line ink={INK.outline} d={geometry.outline} />
      {geometry.rings.map((ring) => (
        <text key={ring.score} {...INK.scale} x={ring.labelAt.x} y={ring.labelAt.y} textAnchor="end">
          {ring.score}
        </text>
      ))}
      <RadarMarks rows={rows} geometry={geometry} />
      <RadarLabels rows={rows} geometry={geometry} />
    </ChartFrame>
  );
}

function Line({ ink, d }: { readonly ink: Ink; readonly d: string }) {
  return d === "" ? null : <path {...ink} d={d} />;
}

/** Rings and axes: an axis is whole where there is a score and dotted where there is none. */
function RadarGround({
  rows,
  geometry,
}: Pick<RadarChartProps, "rows"> & { readonly geometry: RadarGeometry }) {
  const { center, rings, innerRings, spokes } = geometry;
  const lines = (isDrawn: (row: ProfileRow | undefined) => boolean) =>
    spokes.map((spoke, index) => (isDrawn(rows[index]) ? spoke.line : "")).join("");
  return (
    <>
      <circle {...INK.frame} cx={center.x} cy={center.y} r={rings.at(-1)?.radius} />
      <path {...INK.grid} d={innerRings + lines((row) => row?.score !== null)} />
      <Line ink={INK.broken} d={lines((row) => row?.score === null)} />
    </>
  );
}
