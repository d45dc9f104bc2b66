/**
 * What the rows of a dot plot draw, one path a kind of mark for all of them: a drawing of nine rows is then a few
 * elements rather than fifty. A path is the empty string where no row has such a mark.
 */
import type { DotPlotRow } from "./dot-plot-geometry.ts";
import { circlePath, closedPath, round3 } from "./point.ts";
import type { ProfileStatus } from "./profile-row.ts";
import type { ScoreScale, Span } from "./score-scale.ts";

export interface DotPlotPaths {
  /** The line each row stands on, whole or, where nothing applies, broken. */
  readonly tracks: string;
  readonly brokenTracks: string;
  /** Bounds around a score. */
  readonly bounds: string;
  /** Bounds without a score: a higher bar, hatched. */
  readonly unknown: string;
  /** From a score to its projection. */
  readonly projections: string;
  readonly projected: string;
  readonly scores: string;
}

const SCORE_RADIUS = 7;
const PROJECTED_REACH = 7.8;
const BOUNDS_HEIGHT = 5;
const UNKNOWN_HEIGHT = 12;

/** `statuses` in the order of the rows. */
export function dotPlotPaths(
  rows: readonly DotPlotRow[],
  statuses: readonly ProfileStatus[],
  plot: ScoreScale,
): DotPlotPaths {
  const each = (draw: (row: DotPlotRow, index: number) => string) => rows.map(draw).join("");
  const track = (row: DotPlotRow) => `M${plot.left} ${row.y}h${plot.width}`;
  const isBroken = (index: number) => statuses[index] === "not-applicable";
  return {
    tracks: each((row, index) => (isBroken(index) ? "" : track(row))),
    brokenTracks: each((row, index) => (isBroken(index) ? track(row) : "")),
    bounds: each((row) => (row.score === null ? "" : bar(row, BOUNDS_HEIGHT))),
    unknown: each((row) => (row.score === null ? bar(row, UNKNOWN_HEIGHT) : "")),
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

function diamond(x: number, y: number): string {
  const reach = PROJECTED_REACH;
  return closedPath([
    { x, y: round3(y - reach) },
    { x: round3(x + reach), y },
    { x, y: round3(y + reach) },
    { x: round3(x - reach), y },
  ]);
}
