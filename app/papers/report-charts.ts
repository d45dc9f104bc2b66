// Drawings of a report, by the geometry of those on the page, in plain SVG: what sets a paper knows no React.
import { INK, markInk } from "../charts/ink.ts";
import { markerPath } from "../charts/marker-path.ts";
import type { ProfileRow } from "../charts/profile-row.ts";
import { radarInSvg } from "../sharing/picture-radar.ts";
import type { Glyph } from "./blocks.ts";

const XML = 'xmlns="http://www.w3.org/2000/svg"';
/** Of a paper, by the names under which the press knows its fonts. */
const FAMILY = "Press Hyperlegible Letters";

/** With the score at each vertex. */
export function radarPicture(rows: readonly ProfileRow[]): string {
  const options = { width: 600, radius: 168, labelLimit: 14, lineHeight: 21, hasFigures: true };
  const { width, height, marks } = radarInSvg(rows, options);
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg ${XML} ${size} font-family="${FAMILY}" font-size="17" fill="${INK.dot.fill}">${marks}</svg>`;
}

export function glyphOf(row: Pick<ProfileRow, "letter" | "shape" | "hue">): Glyph {
  const d = markerPath(row.shape, 6);
  const { fill } = markInk(row.hue);
  const svg = `<svg ${XML} width="20" height="20" viewBox="-10 -10 20 20"><path fill="${fill}" d="${d}"/></svg>`;
  return { svg, letter: row.letter };
}
