// The radar of a picture: the geometry of the one on the page, in plain SVG.
import { INK, type Ink, markInk } from "../charts/ink.ts";
import { markerPath } from "../charts/marker-path.ts";
import type { ProfileRow } from "../charts/profile-row.ts";
import { radarGeometry } from "../charts/radar-geometry.ts";
import { attributesOf, text } from "./svg-text.ts";

export const PICTURE = { width: 1200, height: 630 } as const;
const RADAR = { x: 650, width: 520 };

type Look = Readonly<Record<string, string | number>>;

/** The shape, with letters and short names; without a score, the axes and what is still possible. */
export function pictureRadar(rows: readonly ProfileRow[]): string {
  const geometry = radarGeometry(rows, { width: RADAR.width, radius: 150, labelLimit: 13, lineHeight: 21 });
  const scale = Math.min(1, 560 / geometry.height);
  const top = (PICTURE.height - geometry.height * scale) / 2;
  const { center, rings, innerRings, spokes } = geometry;
  const outer = rings.at(-1)?.radius ?? 0;
  return [
    `<g transform="translate(${RADAR.x} ${Math.round(top)}) scale(${scale.toFixed(3)})" font-size="18">`,
    `<circle${attributesOf({ ...look(INK.frame), cx: center.x, cy: center.y, r: outer })}/>`,
    line(
      INK.grid,
      innerRings +
        spokes
          .filter(hasScore(rows))
          .map(({ line: axis }) => axis)
          .join(""),
    ),
    line(
      INK.broken,
      spokes
        .filter((_, place) => !hasScore(rows)(_, place))
        .map(({ line: axis }) => axis)
        .join(""),
    ),
    line({ ...INK.area, fillOpacity: 0.1 }, geometry.area),
    line(INK.range, geometry.ranges),
    line(INK.bounds, geometry.bounds),
    line({ ...INK.outline, strokeWidth: 3 }, geometry.outline),
    ...rows.map((row, place) => marks(row, { spoke: spokes[place], label: geometry.labels[place] })),
    "</g>",
  ].join("");
}

const hasScore =
  (rows: readonly ProfileRow[]) =>
  (_spoke: unknown, place: number): boolean =>
    rows[place]?.score !== null;

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
