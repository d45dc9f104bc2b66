// How much of a text has room in a box, without a font at hand: by the widths of Arial, which every office has or has the like of. A
// sign that is not known here counts as wide as any, so that what is typed never runs out of its box.

import { sayable } from "./xml.ts";

/** In thousandths of the size of the type, for signs that share a width. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [222, "ijl‘’"],
  [278, "  \u00a0\u202f!,./:;I[\\]ft·"],
  [333, "()-`r“”„"],
  [355, '"'],
  [389, "*"],
  [469, "^"],
  [500, "Jckvsxyz"],
  [556, "#$0123456789?L_abdeghnopqu–«»"],
  [584, "+<=>~"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%"],
  [944, "W"],
  [1000, "…—"],
];
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const)),
);
const WIDEST = 1_150;
const SPACE = 278;
const MARK = /\p{M}/u;
/** Bold is wider, and so is every other face that stands in for Arial. */
const CAREFUL = 1.06;

/** Signs: more than any slide has room for. */
const MOST_SIGNS = 10_000;

/** Of a text no more than a slide could show, so that what is longer takes no time. */
export function slideful(text: string): string {
  return text.length <= MOST_SIGNS ? sayable(text) : `${sayable(text.slice(0, MOST_SIGNS))}…`;
}

/** In thousandths of the size of the type. Accents stand on their letters and take no room. */
function unitsOf(sign: string): number {
  const [letter = ""] = sign.normalize("NFD");
  return MARK.test(letter) ? 0 : (WIDTH_OF.get(letter) ?? WIDEST);
}

/** In points, at a size in points. */
export function widthOf(text: string, size: number): number {
  return (unitsOfAll(text) * size * CAREFUL) / 1_000;
}

function unitsOfAll(text: string): number {
  let sum = 0;
  for (const sign of text) sum += unitsOf(sign);
  return sum;
}

/** More than any slide has. */
const MOST_LINES = 60;

interface Room {
  /** In points. */
  readonly width: number;
  readonly size: number;
}

/** Its lines as they break in a column; a word that is wider than the column is broken, too. Never empty; as many as are asked for. */
export function linesOf(text: string, room: Room, most = MOST_LINES): readonly string[] {
  return text
    .split("\n", most)
    .flatMap((one) => broken(one, room, most))
    .slice(0, most);
}

interface Piece {
  readonly text: string;
  readonly units: number;
}

function broken(text: string, { width, size }: Room, most: number): readonly string[] {
  const limit = (width * 1_000) / (size * CAREFUL);
  const lines: string[] = [];
  let line: Piece = { text: "", units: Number.POSITIVE_INFINITY };
  for (const word of pieces(text, limit)) {
    const units = line.units + SPACE + word.units;
    if (units > limit) lines.push(line.text);
    line = units > limit ? word : { text: `${line.text} ${word.text}`, units };
    if (lines.length > most) break;
  }
  // The first one is what stands before the first word.
  return [...lines, line.text].slice(1);
}

/** Words, and parts of a word that has no room in a line. */
function* pieces(text: string, limit: number): Generator<Piece> {
  for (const word of text.split(" ")) {
    let [piece, sum] = ["", 0];
    for (const sign of word) {
      const units = unitsOf(sign);
      if (piece !== "" && sum + units > limit) {
        yield { text: piece, units: sum };
        [piece, sum] = ["", 0];
      }
      piece += sign;
      sum += units;
    }
    yield { text: piece, units: sum };
  }
}

/** The text, or as much of it as `most` lines hold, ended with “…”. */
export function cutToLines(text: string, most: number, room: Room): string {
  const lines = linesOf(text, room, most + 1);
  if (lines.length <= most) return text;
  return [...lines.slice(0, most - 1), ended(lines[most - 1] ?? "", room)].join(" ");
}

/** With “…”, in one line. */
function ended(line: string, { width, size }: Room): string {
  const signs = [...line];
  while (signs.length > 0 && widthOf(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
