// A result as it is published and compared: named as in the examples, rounded half up to 1 decimal, 3 for coverage and
// priority. Nothing is computed from these figures again.
import type { RecommendedLever, ToDocument } from "../levers/recommendation.types.ts";
import { roundHalfUp } from "../scoring/round.ts";
import type { DimensionScore, GlobalScore, Scores } from "../scoring/score.types.ts";
import type { Standing } from "../scoring/standing.ts";
import type { Assessment } from "./assess.ts";

export type PublishedDimension = Omit<DimensionScore, "id" | "answered" | "applicable">;

export interface PublishedResult {
  readonly levels: Readonly<Record<string, Standing>>;
  readonly dimensions: Readonly<Record<string, PublishedDimension>>;
  readonly global: GlobalScore;
  /** Picked levers by lane, and `blindSpots`: ids of indicators. */
  readonly levers: Readonly<Record<string, readonly RecommendedLever[] | readonly string[]>>;
  readonly toDocument: readonly ToDocument[];
}

export function publishedResult({ standings, scores, levers, toDocument }: Assessment): PublishedResult {
  const lanes = Object.entries(levers.lanes).map(
    ([lane, picked]) => [lane, picked.map(publishedLever)] as const,
  );
  return {
    levels: Object.fromEntries(standings),
    dimensions: Object.fromEntries(
      scores.dimensions.map((dimension) => [dimension.id, publishedDimension(dimension)]),
    ),
    global: publishedGlobal(scores.global),
    levers: { ...Object.fromEntries(lanes), blindSpots: levers.blindSpots },
    toDocument,
  };
}

/** Scores as a public document states them: each dimension with its counts. */
export function publishedScores({ dimensions, global }: Pick<Scores, "dimensions" | "global">) {
  const published = dimensions.map((one) => {
    const { id, answered, applicable } = one;
    return [id, { ...publishedDimension(one), answered, applicable }] as const;
  });
  return { dimensions: Object.fromEntries(published), global: publishedGlobal(global) };
}

function publishedDimension({
  status,
  score,
  low,
  high,
  coverage,
  level,
  between,
}: DimensionScore): PublishedDimension {
  return {
    status,
    score: tenths(score),
    low: tenths(low),
    high: tenths(high),
    coverage: thousandths(coverage),
    level,
    between,
  };
}

function publishedGlobal(global: GlobalScore): GlobalScore {
  const { spread } = global;
  return {
    ...global,
    score: tenths(global.score),
    low: tenths(global.low),
    high: tenths(global.high),
    spread: spread && {
      min: roundHalfUp(spread.min, 1),
      max: roundHalfUp(spread.max, 1),
      sd: roundHalfUp(spread.sd, 1),
    },
  };
}

function publishedLever({ id, priority, dimension, because, first }: RecommendedLever): RecommendedLever {
  return { id, priority: roundHalfUp(priority, 3), dimension, because, first };
}

function tenths(value: number | null): number | null {
  return value === null ? null : roundHalfUp(value, 1);
}

function thousandths(value: number | null): number | null {
  return value === null ? null : roundHalfUp(value, 3);
}
