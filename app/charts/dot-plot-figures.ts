/** The numbers printed above the marks of a row: the score, else its bounds, and the projection. */
import type { PlottedRow } from "./profile-row.ts";
import { type ScoreScale, scoreX } from "./score-scale.ts";

export interface DotPlotFigure {
  readonly kind: "score" | "projected" | "bounds";
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Two numbers nearer than this would touch, so each turns away from the other. */
const CLEARANCE = 34;

export function dotPlotFigures(row: PlottedRow, scale: ScoreScale): readonly DotPlotFigure[] {
  const moved = row.projected === row.score ? null : row.projected;
  return [
    ...figure("score", row.scoreText, place(scale, row.score, moved)),
    ...figure("bounds", hasOpenRange(row) ? row.boundsText : null, place(scale, middle(row), null)),
    ...figure("projected", row.projectedText, place(scale, moved, row.score)),
  ];
}

/** Bounds without a score, once the answers rule anything out. */
function hasOpenRange({ score, low, high }: Pick<PlottedRow, "score" | "low" | "high">): boolean {
  return score === null && low !== null && high !== null && !(low === 0 && high === 100);
}

type Place = Pick<DotPlotFigure, "x" | "anchor">;

function figure(
  kind: DotPlotFigure["kind"],
  text: string | null,
  at: Place | null,
): readonly DotPlotFigure[] {
  return text === null || at === null ? [] : [{ kind, text, ...at }];
}

function middle(row: PlottedRow): number | null {
  return row.low === null || row.high === null ? null : (row.low + row.high) / 2;
}

function place(scale: ScoreScale, score: number | null, other: number | null): Place | null {
  if (score === null) return null;
  const x = scoreX(scale, score);
  const distance = other === null ? Number.POSITIVE_INFINITY : scoreX(scale, other) - x;
  if (Math.abs(distance) >= CLEARANCE) return { x, anchor: "middle" };
  return { x, anchor: distance > 0 ? "end" : "start" };
}
