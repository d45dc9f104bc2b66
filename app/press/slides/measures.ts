// Lengths of a slide: inches for boxes, points for type, and EMU, in which files say both.

const POINTS_PER_INCH = 72;
const EMU_PER_INCH = 914_400;
/** Of the size of the type. */
const LINE = 1.2;

export function emu(inches: number): number {
  return Math.round(inches * EMU_PER_INCH);
}

export function points(inches: number): number {
  return inches * POINTS_PER_INCH;
}

/** In inches: the room that lines of a size, and what stands between them, take. */
export function heightOf(lines: number, size: number): number {
  return (lines * size * LINE) / POINTS_PER_INCH;
}
