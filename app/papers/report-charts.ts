// Drawings of a report, by the geometry of those on the page, in plain SVG: what sets a paper knows no React.
import { INK, markInk } from "../charts/ink.ts";
import { markerPath } from "../charts/marker-path.ts";
import type { ProfileRow } from "../charts/profile-row.ts";
import { radarInSvg } from "../sharing/picture-radar.ts";
import type { Glyph } from "./blocks.ts";

const XML = 'xmlns="http://www.w3.org/2000/svg"';
interface Setting {
  /** By the names under which the press knows its fonts. */
  readonly family: string;
  readonly size: number;
  readonly width: number;
  readonly radius: number;
}

/** On a sheet of paper, and as pixels on a slide, which is read from further away. */
const SETTINGS = {
  paper: { family: "Press Hyperlegible Letters", size: 17, width: 600, radius: 168 },
  slide: { family: "Atkinson Hyperlegible Next", size: 18.5, width: 600, radius: 150 },
} as const satisfies Readonly<Record<string, Setting>>;

/** With the score at each vertex. */
export function radarPicture(rows: readonly ProfileRow[], on: keyof typeof SETTINGS = "paper"): string {
  const { family, size, ...room } = SETTINGS[on];
  const { width, height, marks } = radarInSvg(rows, {
    ...{ ...room, labelLimit: 14, lineHeight: 21, hasFigures: true },
  });
  const frame = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg ${XML} ${frame} font-family="${family}" font-size="${size}" fill="${INK.dot.fill}">${marks}</svg>`;
}

export function glyphOf(row: Pick<ProfileRow, "letter" | "shape" | "hue">): Glyph {
  const d = markerPath(row.shape, 6);
  const { fill } = markInk(row.hue);
  const svg = `<svg ${XML} width="20" height="20" viewBox="-10 -10 20 20"><path fill="${fill}" d="${d}"/></svg>`;
  return { svg, letter: row.letter };
}
