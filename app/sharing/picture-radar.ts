// The radar of a picture: the geometry of the one on the page, in plain SVG.
import { INK, type Ink, markInk } from "../charts/ink.ts";
import { markerPath } from "../charts/marker-path.ts";
import type { ProfileRow } from "../charts/profile-row.ts";
import { type RadarOptions, radarGeometry } from "../charts/radar-geometry.ts";
import { attributesOf, text } from "./svg-text.ts";

export const PICTURE = { width: 1200, height: 630 } as const;
const RADAR = { x: 650, width: 520 };

type Look = Readonly<Record<string, string | number>>;

/** The shape, with letters and short names; without a score, the axes and what is still possible. */
export function pictureRadar(rows: readonly ProfileRow[]): string {
  const options = { width: RADAR.width, radius: 150, labelLimit: 13, lineHeight: 21 };
  const { height, marks: drawn } = radarInSvg(rows, options);
  const scale = Math.min(1, 560 / height);
  const top = (PICTURE.height - height * scale) / 2;
  return [
    `<g transform="translate(${RADAR.x} ${Math.round(top)}) scale(${scale.toFixed(3)})" font-size="18">`,
    drawn,
    "</g>",
  ].join("");
}

interface DrawnRadar {
  readonly width: number;
  readonly height: number;
  /** Elements of SVG. */
  readonly marks: string;
}

/** The same for any room: on paper with the score at each vertex, and what is aimed at. */
export function radarInSvg(
  rows: readonly ProfileRow[],
  { hasFigures = false, ...options }: RadarOptions & { readonly hasFigures?: boolean },
): DrawnRadar {
  const geometry = radarGeometry(rows, options);
  const { center, rings, innerRings, spokes, width, height } = geometry;
  const axes = (isWhole: boolean) =>
    spokes
      .filter((_, place) => (rows[place]?.score !== null) === isWhole)
      .map(({ line: axis }) => axis)
      .join("");
  const outer = rings.at(-1)?.radius ?? 0;
  const drawn = [
    `<circle${attributesOf({ ...look(INK.frame), cx: center.x, cy: center.y, r: outer })}/>`,
    line(INK.grid, innerRings + axes(true)),
    line(INK.broken, axes(false)),
    line({ ...INK.area, fillOpacity: 0.1 }, geometry.area),
    line(INK.range, geometry.ranges),
    line(INK.bounds, geometry.bounds),
    hasFigures ? line(INK.projection, geometry.projectedOutline) : "",
    line({ ...INK.outline, strokeWidth: 3 }, geometry.outline),
    ...rows.map((row, place) => marks(row, { spoke: spokes[place], label: geometry.labels[place] })),
    ...(hasFigures ? rows.map((row, place) => figure(row.scoreText, spokes[place]?.scoreAt)) : []),
  ];
  return { width, height, marks: drawn.join("") };
}

function figure(
  said: string | null,
  at: { readonly x: number; readonly y: number } | null | undefined,
): string {
  if (said === null || at === null || at === undefined) return "";
  return text(said, { x: at.x, y: at.y + 6, "text-anchor": "middle", "font-weight": 700 });
}

type Geometry = ReturnType<typeof radarGeometry>;

interface Marked {
  readonly spoke: Geometry["spokes"][number] | undefined;
  readonly label: Geometry["labels"][number] | undefined;
}

const GLYPH = { start: 6, middle: -7, end: -21 } as const;

function marks(row: ProfileRow, { spoke, label }: Marked): string {
  if (spoke === undefined || label === undefined) return "";
  const { vertex, missing } = spoke;
  const x = label.x + GLYPH[label.anchor];
  const named = label.lines.map((said, place) =>
    text(said, { x: label.x, y: label.y + 21 * (place + 1), "text-anchor": label.anchor }),
  );
  return [
    vertex === null ? "" : shape(INK.vertex, markerPath(row.shape, 7), vertex),
    missing === null
      ? ""
      : `<circle${attributesOf({ ...look(INK.missing), cx: missing.x, cy: missing.y, r: 5 })}/>`,
    shape(markInk(row.hue), markerPath(row.shape, 6), { x, y: label.y - 6 }),
    text(row.letter, { x: x + 10, y: label.y, "font-weight": 700 }),
    ...named,
  ].join("");
}

function shape(ink: Ink, d: string, { x, y }: { readonly x: number; readonly y: number }): string {
  return `<path${attributesOf({ ...look(ink), d, transform: `translate(${x} ${y})` })}/>`;
}

function line(ink: Ink, d: string): string {
  return d === "" ? "" : `<path${attributesOf({ ...look(ink), d })}/>`;
}

/** The attributes of an ink as SVG spells them; a class says nothing without a style sheet. */
function look({ fill, fillOpacity, stroke, strokeWidth, strokeDasharray }: Ink): Look {
  const all = {
    ...{ fill, "fill-opacity": fillOpacity, stroke },
    ...{ "stroke-width": strokeWidth, "stroke-dasharray": strokeDasharray },
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}
