// Shapes of a result. Names follow the published vectors, so that `npm run survey -- score` prints them as they are.
import type { Level } from "../questions/level.ts";

/** Scores are 0-100, unrounded. `level` and `between` are maturity levels 1-5. */
export interface DimensionScore {
  readonly id: string;
  readonly status: "evaluated" | "not-evaluated" | "not-applicable";
  /** Null unless evaluated: coverage below the minimum gives bounds only. */
  readonly score: number | null;
  /** Every unknown at level 0. Null when not applicable. */
  readonly low: number | null;
  /** Every unknown at level 4. Null when not applicable. */
  readonly high: number | null;
  /** Answered weight over applicable weight, 0-1. Null when not applicable. */
  readonly coverage: number | null;
  readonly level: number | null;
  /** Maturity levels at the two bounds, when they differ. */
  readonly between: readonly [number, number] | null;
  /** Counts of questions, for "5 sur 6". */
  readonly answered: number;
  readonly applicable: number;
}

export interface GlobalScore {
  /** Mean of the dimensions; null unless every applicable dimension is evaluated. */
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly evaluated: number;
  readonly applicable: number;
  readonly rawLevel: number | null;
  readonly level: number | null;
  readonly capped: boolean;
  readonly limiting: readonly string[];
  readonly between: readonly [number, number] | null;
  readonly spread: { readonly min: number; readonly max: number; readonly sd: number } | null;
}

/** Level of each indicator with a known level; others are absent. */
export type Levels = ReadonlyMap<string, Level>;

export interface Scores {
  readonly levels: Levels;
  readonly dimensions: readonly DimensionScore[];
  readonly global: GlobalScore;
}
