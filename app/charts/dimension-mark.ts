/**
 * Which letter, shape and colour stand for a dimension: given by its place in the definition, never by its
 * rank, so that a dimension keeps its mark from one page and one edition to the next. Letter and shape say it
 * without colour.
 */
export type MarkerShape =
  | "circle"
  | "square"
  | "triangle"
  | "diamond"
  | "triangle-down"
  | "plus"
  | "pentagon"
  | "star"
  | "cross"
  | "ring"
  | "frame"
  | "triangle-left"
  | "triangle-right"
  | "hexagon"
  | "bar"
  | "pillar"
  | "hourglass"
  | "star-four";

export interface DimensionMark {
  readonly letter: string;
  readonly shape: MarkerShape;
  readonly hue: number;
}

const SHAPES: readonly MarkerShape[] = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "triangle-down",
  "plus",
  "pentagon",
  "star",
  "cross",
  "ring",
  "frame",
  "triangle-left",
  "triangle-right",
  "hexagon",
  "bar",
  "pillar",
  "hourglass",
  "star-four",
];
const HUES = 9;

/**
 * Place from 0. Eighteen shapes, nine colours and twenty-six letters, each of which starts again when it is used up: the
 * first eighteen differ in shape, and no two of the first 234 in both letter and shape.
 */
export function dimensionMark(place: number): DimensionMark {
  return {
    letter: String.fromCharCode(65 + (place % 26)),
    shape: SHAPES[place % SHAPES.length] ?? "circle",
    hue: (place % HUES) + 1,
  };
}
