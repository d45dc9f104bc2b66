/**
 * What the rows of a dot plot draw, one path a kind of mark for all of them: a drawing of nine rows is then a few
 * elements rather than fifty. A path is the empty string where no row has such a mark.
 */
import type { DotPlotRow } from "./dot-plot-geometry.ts";
import { circlePath, closedPath, round3 } from "./point.ts";
import type { ScoreScale, Span } from "./score-scale.ts";

export interface DotPlotPaths {
  /** The line each row stands on, whole or, without a score, dotted. */
  readonly tracks: string;
  readonly brokenTracks: string;
  /** Bounds around a score. */
  readonly bounds: string;
  /** Bounds without a score: a thin line between two stops; nothing while they rule nothing out. */
  readonly ranges: string;
  /** From a score to its projection. */
  readonly projections: string;
  readonly projected: string;
  readonly scores: string;
}

const SCORE_RADIUS = 7;
const PROJECTED_REACH = 7.8;
const BOUNDS_HEIGHT = 5;
const STOP = 5;

export function dotPlotPaths(rows: readonly DotPlotRow[], plot: ScoreScale): DotPlotPaths {
  const each = (draw: (row: DotPlotRow) => string) => rows.map(draw).join("");
  const track = (row: DotPlotRow) => `M${plot.left} ${row.y}h${plot.width}`;
  return {
    tracks: each((row) => (row.score === null ? "" : track(row))),
    brokenTracks: each((row) => (row.score === null ? track(row) : "")),
    bounds: each((row) => (row.score === null ? "" : bar(row, BOUNDS_HEIGHT))),
    ranges: each((row) => (row.score === null ? range(row, plot) : "")),
    projections: each(({ score, projected, y }) =>
      score === null || projected === null ? "" : `M${score} ${y}H${projected}`,
    ),
    projected: each(({ projected, y }) => (projected === null ? "" : diamond(projected, y))),
    scores: each(({ score, y }) => (score === null ? "" : circlePath({ x: score, y }, SCORE_RADIUS))),
  };
}

function bar({ bounds, y }: { readonly bounds: Span | null; readonly y: number }, height: number): string {
  return bounds === null ? "" : `M${bounds.x} ${y - height / 2}h${bounds.width}v${height}h${-bounds.width}Z`;
}

function range({ bounds, y }: DotPlotRow, { width }: ScoreScale): string {
  if (bounds === null || bounds.width === width) return "";
  const stop = (x: number) => `M${round3(x)} ${y - STOP}v${2 * STOP}`;
  return `M${bounds.x} ${y}h${bounds.width}${stop(bounds.x)}${stop(bounds.x + bounds.width)}`;
}

function diamond(x: number, y: number): string {
  const reach = PROJECTED_REACH;
  return closedPath([
    { x, y: round3(y - reach) },
    { x: round3(x + reach), y },
    { x, y: round3(y + reach) },
    { x: round3(x - reach), y },
  ]);
}
