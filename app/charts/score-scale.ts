/** Scores from 0 to 100 laid out from left to right. */
import { round3 } from "./point.ts";

export interface ScoreScale {
  readonly left: number;
  readonly width: number;
}

export interface Span {
  readonly x: number;
  readonly width: number;
}

export function scoreX(scale: ScoreScale, score: number): number {
  return round3(scale.left + (scale.width * score) / 100);
}

export function scoreSpan(scale: ScoreScale, from: number, to: number): Span {
  const x = scoreX(scale, from);
  return { x, width: round3(scoreX(scale, to) - x) };
}
