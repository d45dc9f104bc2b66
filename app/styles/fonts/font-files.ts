// Which signs and weights of the two families travel to a browser: those of French and English, and what typists and word
// processors put between them. `app/commands/subset-fonts.server.ts` makes the files of this folder by it.

/** Printable ASCII and Latin-1, as ranges of code points; both ends are in. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
] as const;

const OTHERS = "ŒœŸ€‐‑–—‘’‚“”„†‡•…‰‹›™−≤≥≠≈←↑→↓₂\u2009\u200a\u202f\u2060";

/** Of other European languages: names of people and places. */
const OTHER_LETTERS = signsFrom(0x100, 0x17f).join("");

/** Each sign once. */
export const fontSigns: string = [...RANGES.flatMap(([from, to]) => signsFrom(from, to)), ...OTHERS].join("");

/** Of pictures. */
export const pictureSigns: string = fontSigns + OTHER_LETTERS;

export interface FontFile {
  /** In this folder. */
  readonly file: string;
  /** In `node_modules/@fontsource-variable`. */
  readonly source: string;
  /** An axis of design that is given up stands at one value; one that is kept, between two. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** Its zero is struck through, which prose and figures do without. */
  readonly hasStruckZero?: boolean;
}

/** Text in two weights; titles in one, drawn for the size of most of them. */
export const fontFiles: readonly FontFile[] = [
  {
    file: "text.woff2",
    source: "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    axes: { wght: { min: 400, max: 600 } },
    hasStruckZero: true,
  },
  {
    file: "titles.woff2",
    source: "source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
    axes: { wght: 600, opsz: 28 },
  },
];

/** For what is drawn here, as a picture: in TTF, each in one weight, since what draws knows no other font. */
export const pictureFonts: readonly FontFile[] = [
  {
    file: "picture-text.ttf",
    source: "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    axes: { wght: 400 },
    hasStruckZero: true,
  },
  {
    file: "picture-strong.ttf",
    source: "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    axes: { wght: 700 },
    hasStruckZero: true,
  },
  {
    file: "picture-other-letters.ttf",
    source: "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
    axes: { wght: 500 },
  },
  {
    file: "picture-titles.ttf",
    source: "source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
    axes: { wght: 600, opsz: 28 },
  },
];

/** Of OpenType: kerning, ligatures, accents put together, and the figures of equal width that tables stand on. */
export const fontFeatures: readonly string[] = [
  "kern",
  "liga",
  "ccmp",
  "locl",
  "mark",
  "mkmk",
  "calt",
  "lnum",
  "tnum",
];

function signsFrom(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place));
}
