/**
 * What each mark looks like where the style sheet does not arrive: without it, a path is a black area and a drawing as wide
 * as the window. The class is for the sheet, whose every rule overrules these attributes; the colours are those of
 * light paper.
 */
import type { SVGAttributes } from "react";

const TEXT = "#14202e";
const MUTED = "#4a5868";
const PRIMARY = "#0b4f6c";
const CONTROL = "#66758a";
const LINE = "#d3dae2";
const PAPER = "#ffffff";
const SUNKEN = "#e8ecf1";

/** Of the dimensions, in the order of their places; of the levels, from the lowest. */
export const HUES = [
  ...["#7468c4", "#d26657", "#157e81", "#856a00", "#ab2d59"],
  ...["#6b09aa", "#3b410f", "#1a2b50", "#47272c"],
] as const;
export const LEVELS = ["#dceaf0", "#9fc6d4", "#5897ae", "#256883", "#0b3a54"] as const;
export const ON_LEVELS = ["#0f1b2a", "#0f1b2a", "#0f1b2a", "#ffffff", "#ffffff"] as const;

export type Ink = Pick<
  SVGAttributes<SVGElement>,
  | "className"
  | "fill"
  | "fillOpacity"
  | "fontSize"
  | "fontWeight"
  | "stroke"
  | "strokeWidth"
  | "strokeDasharray"
>;

const line = (className: string, stroke: string, more: Ink = {}): Ink => ({
  className,
  fill: "none",
  stroke,
  ...more,
});

export const INK = {
  grid: line("chart-grid", LINE),
  frame: line("chart-frame", CONTROL),
  bounds: line("chart-bounds", CONTROL, { strokeWidth: 5 }),
  range: line("chart-range", CONTROL, { strokeWidth: 1.5 }),
  broken: line("chart-broken", CONTROL, { strokeDasharray: "1 5" }),
  outline: line("chart-outline", PRIMARY, { strokeWidth: 2.5 }),
  projection: line("chart-projection", PRIMARY, { strokeWidth: 2, strokeDasharray: "6 5" }),
  unknown: line("chart-unknown", CONTROL),
  threshold: line("chart-threshold", TEXT, { strokeWidth: 2 }),
  boundsBar: { className: "chart-bounds-bar", fill: CONTROL },
  area: { className: "chart-area", fill: PRIMARY, fillOpacity: 0.06 },
  bar: { className: "chart-bar", fill: PRIMARY },
  dot: { className: "chart-dot", fill: TEXT },
  median: { className: "chart-median", fill: SUNKEN, stroke: CONTROL },
  vertex: { className: "chart-vertex", fill: PRIMARY },
  open: { className: "chart-open", fill: PAPER, stroke: PRIMARY, strokeWidth: 2 },
  missing: { className: "chart-missing", fill: PAPER, stroke: CONTROL, strokeWidth: 1.5 },
  scale: { className: "chart-scale", fill: MUTED, fontSize: 15 },
  note: { className: "chart-note", fill: MUTED, fontSize: 15 },
  figure: { className: "chart-figure", fontWeight: 700 },
  letter: { className: "chart-letter", fontWeight: 700 },
} as const satisfies Readonly<Record<string, Ink>>;

/** The colour of a dimension, by its place in the palette from 1. */
export function markInk(hue: number): Ink & { readonly "data-hue": number } {
  return { className: "chart-mark", "data-hue": hue, fill: HUES[hue - 1] ?? TEXT };
}

/** The ground of a maturity level and the digit on it; levels are counted from 1. */
export function levelInk(level: number): Ink & { readonly "data-level": number } {
  return { className: "chart-level", "data-level": level, fill: LEVELS[level - 1] ?? PAPER, stroke: CONTROL };
}

export function levelDigitInk(level: number): Ink & { readonly "data-level": number } {
  const fill = ON_LEVELS[level - 1] ?? TEXT;
  return { className: "chart-level-digit", "data-level": level, fill, fontSize: 15, fontWeight: 700 };
}
