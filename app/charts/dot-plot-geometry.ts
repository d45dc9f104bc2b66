/**
 * Where everything on the dot plot goes: one row a dimension, in the order given, all on one scale from 0 to 100
 * that is cut where a named level starts. User units, rounded to three decimals.
 */
import { type DotPlotFigure, dotPlotFigures } from "./dot-plot-figures.ts";
import { type DotPlotLayout, LAYOUTS, type LayoutSizes } from "./dot-plot-layout.ts";
import type { Point } from "./point.ts";
import type { PlottedRow, ScaleBand } from "./profile-row.ts";
import { type ScoreScale, type Span, scoreSpan, scoreX } from "./score-scale.ts";
import { wrapLabel } from "./wrap-label.ts";

export interface PlacedText extends Point {
  readonly lines: readonly string[];
}

export interface DotPlotBand extends Span {
  readonly middle: number;
  readonly number: number;
}

export interface DotPlotRow {
  readonly id: string;
  readonly label: PlacedText;
  /** Name of the level; the narrow layout has room for it only where it explains a missing score. */
  readonly level: PlacedText;
  /** The line the marks stand on. */
  readonly y: number;
  /** Thin bar; null where the bounds meet or nothing applies. */
  readonly bounds: Span | null;
  readonly score: number | null;
  /** Null while nothing is projected, or where the projection changes nothing. */
  readonly projected: number | null;
  readonly figures: readonly DotPlotFigure[];
}

export interface DotPlotGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: ScoreScale & { readonly top: number; readonly bottom: number };
  readonly bands: readonly DotPlotBand[];
  readonly ticks: readonly { readonly score: number; readonly x: number }[];
  readonly rows: readonly DotPlotRow[];
}

export const LINE_HEIGHT = 19;
/** What the layouts leave room for. */
const LINES_IN_ROW = 2;

export function dotPlotGeometry(
  rows: readonly PlottedRow[],
  bands: readonly ScaleBand[],
  layout: DotPlotLayout,
): DotPlotGeometry {
  const shown = layout === "wide" ? rows : rows.map(withoutKnownLevel);
  const sizes = withRoomFor(shown, LAYOUTS[layout]);
  const bottom = sizes.top + rows.length * sizes.rowHeight;
  const cuts = [...new Set(bands.flatMap((band) => [band.from, band.to]))].sort((a, b) => a - b);
  return {
    width: sizes.width,
    height: bottom + sizes.foot,
    plot: { ...sizes.plot, top: sizes.top, bottom },
    bands: bands.map((band) => ({
      ...scoreSpan(sizes.plot, band.from, band.to),
      middle: scoreX(sizes.plot, (band.from + band.to) / 2),
      number: band.number,
    })),
    ticks: cuts.map((score) => ({ score, x: scoreX(sizes.plot, score) })),
    rows: shown.map((row, index) => placeRow(row, sizes, index)),
  };
}

/** There it would only be said twice: where the dot stands, and in the key. */
function withoutKnownLevel(row: PlottedRow): PlottedRow {
  return row.score === null ? row : { ...row, levelText: "" };
}

/** Rows as high as the text with the most lines, so that none runs into the next row. */
function withRoomFor(rows: readonly PlottedRow[], sizes: LayoutSizes): LayoutSizes {
  const lines = rows.flatMap(({ shortLabel, levelText }) => [
    wrapLabel(shortLabel, sizes.label.limit).length,
    wrapLabel(levelText, sizes.level.limit).length,
  ]);
  const more = Math.max(0, Math.max(1, ...lines) - LINES_IN_ROW) * LINE_HEIGHT;
  const lower = <Place extends { readonly y: number }>(place: Place) => ({ ...place, y: place.y + more / 2 });
  return {
    ...sizes,
    rowHeight: sizes.rowHeight + more,
    track: sizes.track + more / 2,
    label: lower(sizes.label),
    level: lower(sizes.level),
  };
}

function placeRow(row: PlottedRow, sizes: LayoutSizes, index: number): DotPlotRow {
  const top = sizes.top + index * sizes.rowHeight;
  const { low, high, score, projected } = row;
  return {
    id: row.id,
    label: placeText(row.shortLabel, sizes.label, top),
    level: placeText(row.levelText, sizes.level, top),
    y: top + sizes.track,
    bounds: low === null || high === null || low === high ? null : scoreSpan(sizes.plot, low, high),
    score: score === null ? null : scoreX(sizes.plot, score),
    projected: projected === null || projected === score ? null : scoreX(sizes.plot, projected),
    figures: dotPlotFigures(row, sizes.plot),
  };
}

/** Several lines are centred on the middle of the one they replace; `y` is the baseline of the first. */
function placeText(text: string, place: LayoutSizes["label"], top: number): PlacedText {
  const lines = wrapLabel(text, place.limit);
  return { x: place.x, y: top + place.y + 5 - ((lines.length - 1) * LINE_HEIGHT) / 2, lines };
}
