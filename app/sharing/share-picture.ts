// What a shared link of a published result shows: its name, its level as firmly as the page says it, and its shape. Written
// as SVG, 1200 by 630, by rule: nothing is measured, and the same result gives the same bytes.
import type { ProfileRow } from "../charts/profile-row.ts";
import { wrapLabel } from "../charts/wrap-label.ts";
import { PICTURE, pictureRadar } from "./picture-radar.ts";
import { attributesOf, drawn, text } from "./svg-text.ts";

export interface SharePicture {
  readonly brand: string;
  readonly name: string;
  /** What is measured, and when. */
  readonly about: string;
  /** Where it stands. */
  readonly place: string;
  /** How firm that is. */
  readonly firm: string;
  /** That the body does not exist; null for one that does. */
  readonly fictional: string | null;
  readonly rows: readonly ProfileRow[];
}

const LEFT = 64;
const COLUMN = 580;
const INKS = {
  text: "#14202e",
  muted: "#4a5868",
  primary: "#0b4f6c",
  warning: "#7f5200",
  warningBg: "#fdf4e1",
};
const SANS = "Atkinson Hyperlegible Next";
const SERIF = "Source Serif 4";

export function sharePicture(picture: SharePicture): string {
  const { width, height } = PICTURE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${SANS}" fill="${INKS.text}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/><rect width="16" height="${height}" fill="${INKS.primary}"/>`,
    ...column(picture),
    pictureRadar(picture.rows),
    "</svg>",
  ].join("");
}

/** From the top: whose site, whose result, what it says; at the foot, that it is invented. */
function column({ brand, name, about, place, firm, fictional }: SharePicture): readonly string[] {
  const title = fitted(name, { sizes: [60, 52, 44, 38], best: 3, most: 3, wide: 0.5 });
  const after = 130 + title.lines.length * title.size * 1.12;
  const said = fitted(place, { sizes: [40, 34, 30, 26], best: 2, most: 3, wide: 0.52 });
  const below = after + 62 + said.lines.length * said.size * 1.2;
  const reserve = fitted(firm, { sizes: [24], best: 2, most: 2, wide: 0.5 });
  return [
    text(brand, { x: LEFT, y: 84, "font-size": 26, fill: INKS.muted }),
    lines(title, { y: 104, "font-family": SERIF, "font-weight": 600 }, 1.12),
    text(about, { x: LEFT, y: after + 14, "font-size": 28, fill: INKS.muted }),
    lines(said, { y: after + 52, "font-weight": 700, fill: INKS.primary }, 1.2),
    lines(reserve, { y: below, fill: INKS.muted }, 1.3),
    fictional === null ? "" : banner(fictional),
  ];
}

function banner(said: string): string {
  const fitting = fitted(said, { sizes: [24, 21, 18], best: 2, most: 2, wide: 0.58 });
  const height = 24 + fitting.lines.length * fitting.size * 1.2;
  const y = 600 - height;
  const box = { x: LEFT, y, width: COLUMN, height, fill: INKS.warningBg, stroke: INKS.warning };
  const look = { x: LEFT + 18, y: y + 10, "font-weight": 700, fill: INKS.warning };
  return `<rect${attributesOf(box)}/>${lines(fitting, look, 1.2)}`;
}

interface Fitting {
  readonly size: number;
  readonly lines: readonly string[];
}

interface Room {
  /** Largest first. */
  readonly sizes: readonly [number, ...number[]];
  /** How many lines are wanted, and how many there may be in the smallest size. */
  readonly best: number;
  readonly most: number;
  /** Of a letter on average, as a share of its size. */
  readonly wide: number;
}

/** In the largest size that leaves it in its lines; in the smallest, what is left over is cut and marked as cut. */
function fitted(said: string, { sizes, best, most, wide }: Room): Fitting {
  const wrapped = sizes.map((size) => {
    const limit = Math.floor(COLUMN / (size * wide));
    return { size, limit, lines: wrapLabel(drawn(said), limit) };
  });
  const fits = wrapped.find(
    ({ lines: all, limit }) => all.length <= best && all.every((line) => line.length <= limit),
  );
  if (fits !== undefined) return fits;
  const { size, limit, lines: all } = wrapped.at(-1) ?? { size: sizes[0], limit: 0, lines: [] };
  const kept = all.slice(0, most).map((line) => cut(line, limit));
  if (all.length > most) kept[most - 1] = cut(`${kept[most - 1]} …`, limit);
  return { size, lines: kept };
}

function cut(line: string, limit: number): string {
  return line.length <= limit ? line : `${line.slice(0, limit - 1).trimEnd()}…`;
}

type Look = Readonly<Record<string, string | number>>;

/** `y` of the look is the top of the first line. */
function lines({ size, lines: all }: Fitting, look: Look, height: number): string {
  const top = Number(look["y"]);
  return all
    .map((line, place) =>
      text(line, {
        x: LEFT,
        ...look,
        y: Math.round(top + size * (0.95 + place * height)),
        "font-size": size,
      }),
    )
    .join("");
}
