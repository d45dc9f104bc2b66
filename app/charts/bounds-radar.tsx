import "./palette.css";
import "./charts.css";
import "./bounds-radar.css";
import {
  type BoundsRadarGeometry,
  type BoundsRadarOptions,
  type BoundsSpoke,
  boundsRadarGeometry,
} from "./bounds-radar-geometry.ts";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { DimensionGlyph } from "./dimension-glyph.tsx";
import type { RadarLabel } from "./place-labels.ts";
import { round3 } from "./point.ts";
import type { ProfileRow } from "./profile-row.ts";
import { TextLines } from "./text-lines.tsx";

/** A row with the figures of its bounds, in the reader's language. */
export interface BoundsRow extends ProfileRow {
  readonly lowText: string;
  readonly highText: string;
}

interface BoundsRadarProps {
  readonly id: string;
  readonly rows: readonly BoundsRow[];
  readonly words: ChartWords;
  /** The dimension that the page is about; its axis stands out. */
  readonly highlighted?: string | undefined;
}

const WIDE: BoundsRadarOptions = { width: 600, radius: 168, offset: 32, lineHeight: 20, nameLimit: 13 };
const NARROW: BoundsRadarOptions = { width: 340, radius: 124, offset: 22, lineHeight: 20, nameLimit: 0 };
const SMALL: BoundsRadarOptions = { width: 230, radius: 84, offset: 18, lineHeight: 18, nameLimit: 0 };

/** Names around it where there is room, else the letters alone: the table beside it names them. */
export function BoundsRadar(props: BoundsRadarProps) {
  return (
    <div className="bounds-room">
      <Drawing {...props} options={WIDE} className="bounds-wide" />
      <Drawing {...props} id={`${props.id}-narrow`} options={NARROW} className="bounds-narrow" isSpare />
    </div>
  );
}

/** To be seen at a glance, beside words: letters alone, no figures. */
export function SmallBoundsRadar(props: BoundsRadarProps) {
  return <Drawing {...props} options={SMALL} className="bounds-small" />;
}

interface DrawingProps extends BoundsRadarProps {
  readonly options: BoundsRadarOptions;
  readonly className: string;
  readonly isSpare?: boolean;
}

function Drawing({ id, rows, words, highlighted, options, className, isSpare = false }: DrawingProps) {
  const geometry = boundsRadarGeometry(rows, options);
  const isNamed = options.nameLimit > 0;
  return (
    <ChartFrame id={id} words={words} className={className} size={geometry} isSpare={isSpare}>
      <Ground geometry={geometry} />
      {rows.map((row, index) => {
        const [spoke, label] = [geometry.spokes[index], geometry.labels[index]];
        if (spoke === undefined || label === undefined) return null;
        const isMain = row.id === highlighted;
        return (
          <g key={row.id}>
            <Span spoke={spoke} isMain={isMain} />
            {isNamed ? <Figures spoke={spoke} row={row} /> : null}
            <Label row={row} label={label} lineHeight={options.lineHeight} />
          </g>
        );
      })}
    </ChartFrame>
  );
}

/** Rings, axes, the band and the outline of what is known. Colours of light paper; the sheet overrules them. */
function Ground({ geometry }: { readonly geometry: BoundsRadarGeometry }) {
  const { center, radius, innerRings, band, outline, spokes } = geometry;
  const axes = spokes.map(({ line }) => line).join("");
  return (
    <>
      <circle className="chart-frame" fill="none" stroke="#66758a" cx={center.x} cy={center.y} r={radius} />
      <path className="chart-grid" fill="none" stroke="#d3dae2" d={innerRings + axes} />
      <path className="bounds-band" fill="#0b4f6c" fillOpacity={0.1} d={band} />
      {outline === "" ? null : (
        <path className="chart-outline" fill="none" stroke="#0b4f6c" strokeWidth={2.5} d={outline} />
      )}
    </>
  );
}

function Span({ spoke, isMain }: { readonly spoke: BoundsSpoke; readonly isMain: boolean }) {
  const { span, score } = spoke;
  const main = isMain ? "" : undefined;
  return (
    <>
      {span === "" ? null : (
        <path
          className="bounds-span"
          data-main={main}
          fill="none"
          stroke="#0b4f6c"
          strokeWidth={isMain ? 5 : 2}
          d={span}
        />
      )}
      {score === null ? null : (
        <circle
          className="bounds-score"
          data-main={main}
          fill="#0b4f6c"
          cx={score.x}
          cy={score.y}
          r={isMain ? 6.5 : 4.5}
        />
      )}
    </>
  );
}

function Figures({ spoke, row }: { readonly spoke: BoundsSpoke; readonly row: BoundsRow }) {
  const figures = [
    { at: spoke.lowAt, text: row.lowText },
    { at: spoke.highAt, text: row.highText },
    { at: spoke.scoreAt, text: row.scoreText },
  ];
  return figures.map(({ at, text }) =>
    at === null ? null : (
      <text
        key={`${at.x} ${at.y}`}
        className="bounds-figure"
        fill="#4a5868"
        fontSize={15}
        textAnchor="middle"
        dy="0.35em"
        x={at.x}
        y={at.y}
      >
        {text}
      </text>
    ),
  );
}

/** Where the marker stands so that it and its letter, 24 units together, fit the side the label starts from. */
const GLYPH_OFFSET: Readonly<Record<RadarLabel["anchor"], number>> = { start: 6, middle: -7, end: -21 };

interface LabelProps {
  readonly row: BoundsRow;
  readonly label: RadarLabel;
  readonly lineHeight: number;
}

function Label({ row, label, lineHeight }: LabelProps) {
  const { x, y, anchor, lines } = label;
  return (
    <>
      <DimensionGlyph row={row} x={x + GLYPH_OFFSET[anchor]} y={y} />
      <TextLines x={x} y={round3(y + lineHeight)} lines={lines} lineHeight={lineHeight} anchor={anchor} />
    </>
  );
}
