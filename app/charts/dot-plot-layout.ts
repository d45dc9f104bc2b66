/**
 * The layouts of one dot plot. `wide` has the labels on the left and the levels on the right, and fits beside a radar;
 * `narrow` sets each label above its row; `named` has rows without a mark of their own, such as bodies. User units; shown at its own size, a unit is a pixel.
 */
import type { ScoreScale } from "./score-scale.ts";

export type DotPlotLayout = "wide" | "narrow" | "named";

interface TextPlace {
  readonly x: number;
  /** Middle of the text, from the top of its row. */
  readonly y: number;
  /** Characters a line may hold. */
  readonly limit: number;
}

export interface LayoutSizes {
  readonly width: number;
  readonly plot: ScoreScale;
  /** Room for the strip of the levels. */
  readonly top: number;
  /** Room for the numbers of the scale. */
  readonly foot: number;
  /** Where no text of the drawing needs more. */
  readonly rowHeight: number;
  /** From the top of a row to the line its marks stand on. */
  readonly track: number;
  readonly label: TextPlace;
  readonly level: TextPlace;
}

export const LAYOUTS: Record<DotPlotLayout, LayoutSizes> = {
  wide: {
    width: 560,
    plot: { left: 172, width: 220 },
    top: 30,
    foot: 28,
    rowHeight: 46,
    track: 30,
    label: { x: 40, y: 30, limit: 14 },
    level: { x: 408, y: 30, limit: 19 },
  },
  narrow: {
    width: 320,
    plot: { left: 12, width: 296 },
    top: 30,
    foot: 28,
    rowHeight: 72,
    track: 56,
    label: { x: 40, y: 16, limit: 40 },
    level: { x: 308, y: 16, limit: 40 },
  },
  named: {
    width: 320,
    plot: { left: 12, width: 296 },
    top: 30,
    foot: 28,
    rowHeight: 72,
    track: 56,
    label: { x: 12, y: 16, limit: 34 },
    level: { x: 308, y: 16, limit: 40 },
  },
};
