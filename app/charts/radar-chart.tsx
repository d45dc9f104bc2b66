import "./palette.css";
import "./charts.css";
import { BarChart } from "./bar-chart.tsx";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import type { ProfileRow, ScaleBand } from "./profile-row.ts";
import { isRadarDrawable, type RadarGeometry, radarGeometry } from "./radar-geometry.ts";
import { RadarLabels } from "./radar-labels.tsx";
import { RadarMarks } from "./radar-marks.tsx";

interface RadarChartProps {
  readonly id: string;
  readonly rows: readonly ProfileRow[];
  /** Used by the bars that stand in for a radar of fewer than three scores. */
  readonly bands: readonly ScaleBand[];
  readonly words: ChartWords;
}

/** The shape of a profile, not its area; exact values are in the table. Hidden under 480 px: see `DotPlot`. */
export function RadarChart({ id, rows, bands, words }: RadarChartProps) {
  return (
    <div className="chart-room chart-shape">
      {isRadarDrawable(rows) ? (
        <RadarDrawing id={id} rows={rows} words={words} />
      ) : (
        <BarChart id={id} rows={rows} bands={bands} words={words} />
      )}
    </div>
  );
}

export function RadarDrawing({ id, rows, words }: Omit<RadarChartProps, "bands">) {
  const geometry = radarGeometry(rows);
  return (
    <ChartFrame id={id} words={words} className="chart-radar" size={geometry}>
      <RadarGround rows={rows} geometry={geometry} />
      <path className="chart-area" d={geometry.area} />
      {geometry.bounds === "" ? null : <path className="chart-bounds" d={geometry.bounds} />}
      {geometry.projectedOutline === "" ? null : (
        <path className="chart-projection" d={geometry.projectedOutline} />
      )}
      <path className="chart-outline" d={geometry.outline} />
      {geometry.rings.map((ring) => (
        <text key={ring.score} className="chart-scale" x={ring.labelAt.x} y={ring.labelAt.y} textAnchor="end">
          {ring.score}
        </text>
      ))}
      <RadarMarks rows={rows} geometry={geometry} />
      <RadarLabels rows={rows} geometry={geometry} />
    </ChartFrame>
  );
}

/** Rings and axes: an axis is whole where there is a score and broken where there is none. */
function RadarGround({
  rows,
  geometry,
}: Pick<RadarChartProps, "rows"> & { readonly geometry: RadarGeometry }) {
  const { center, rings, innerRings, spokes } = geometry;
  const lines = (isDrawn: (row: ProfileRow | undefined) => boolean) =>
    spokes.map((spoke, index) => (isDrawn(rows[index]) ? spoke.line : "")).join("");
  const broken = lines((row) => row?.score === null);
  return (
    <>
      <circle className="chart-frame" cx={center.x} cy={center.y} r={rings.at(-1)?.radius} />
      <path className="chart-grid" d={innerRings + lines((row) => row?.score !== null)} />
      {broken === "" ? null : <path className="chart-broken" d={broken} />}
    </>
  );
}
