// Shapes of the recommendation (methodology E5). Names follow the published vectors.
import type { Level } from "../questions/level.ts";

export interface LeverReason {
  readonly indicator: string;
  readonly level: Level;
}

export interface RecommendedLever {
  readonly id: string;
  /** Unrounded; only compared between levers of one result. */
  readonly priority: number;
  /** Dimension of the lowest active indicator. */
  readonly dimension: string;
  /** Lowest level first, then highest weight, then order of indicators. */
  readonly because: readonly LeverReason[];
  /** Direct prerequisites that are still called for. */
  readonly first: readonly string[];
}

export interface Recommendation {
  /** Lane id -> picked levers, highest priority first. */
  readonly lanes: Readonly<Record<string, readonly RecommendedLever[]>>;
  /** Every active lever in order of priority, picked or not, under way left out. */
  readonly all: readonly RecommendedLever[];
  /** Indicators of the blind-spot weight at level 0 that no picked lever covers. */
  readonly blindSpots: readonly string[];
}

/** An indicator answered "don't know": whom to ask, and which levers its answer could call for. */
export interface ToDocument {
  readonly indicator: string;
  readonly ask: readonly string[];
  readonly possible: readonly string[];
}
