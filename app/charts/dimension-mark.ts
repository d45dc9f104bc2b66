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
  | "cross";

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
];

/** Place from 0. Past nine, shapes and colours start again; letters go on to Z and then start again too. */
export function dimensionMark(place: number): DimensionMark {
  const index = place % SHAPES.length;
  return {
    letter: String.fromCharCode(65 + (place % 26)),
    shape: SHAPES[index] ?? "circle",
    hue: index + 1,
  };
}
