// Where bodies stand in one dimension: all of them as dots, always; a median from five, quartiles from eight, and between which two of
// them the median of all lies (methodology E6). Never a mean.
import type { PublicDocument } from "../publication/public-document.schema.ts";
import { medianInterval, medianOf, quantileOf } from "./median-interval.ts";
import { FEWEST } from "./sample.ts";

const FEWEST_FOR_QUARTILES = 8;

/** A published score with its bounds: 0 to 100. */
export interface Dot {
  /** Slug of the body. */
  readonly body: string;
  readonly score: number;
  readonly low: number;
  readonly high: number;
}
export interface ScoreFinding {
  /** By name of the body. */
  readonly dots: readonly Dot[];
  /** Bodies that have published no score of it. */
  readonly without: number;
  readonly median: number | null;
  readonly quartiles: readonly [number, number] | null;
  /** Scores between which the median of all bodies lies, in 95 of 100 samples at least; null for a census and where none can be told. */
  readonly interval: { readonly low: number; readonly high: number; readonly coverage: number } | null;
}
export interface DimensionFinding extends ScoreFinding {
  readonly id: string;
}

type Scored = { readonly score: number | null; readonly low: number | null; readonly high: number | null };

/** `all`: bodies that it could have been. */
export function dimensionFinding(
  id: string,
  documents: readonly PublicDocument[],
  all: number,
): DimensionFinding {
  return { id, ...scoreFinding(documents, all, ({ scores }) => scores.dimensions[id]) };
}

/** Of the whole. */
export function globalFinding(documents: readonly PublicDocument[], all: number): ScoreFinding {
  return scoreFinding(documents, all, ({ scores }) => scores.global);
}

// The documents, of how many, and which of their scores: each is asked for by two callers.
function scoreFinding(
  documents: readonly PublicDocument[],
  all: number,
  of: (document: PublicDocument) => Scored | undefined,
): ScoreFinding {
  const dots = documents.flatMap((document) => {
    const { score = null, low = null, high = null } = of(document) ?? {};
    return score === null
      ? []
      : [{ body: document.body.slug, score, low: low ?? score, high: high ?? score }];
  });
  const sorted = dots.map(({ score }) => score).toSorted((a, b) => a - b);
  return {
    dots,
    without: documents.length - dots.length,
    median: sorted.length < FEWEST ? null : medianOf(sorted),
    quartiles: quartilesOf(sorted),
    interval: intervalOf(sorted, all),
  };
}

function quartilesOf(sorted: readonly number[]): readonly [number, number] | null {
  const [lower, upper] = [quantileOf(sorted, 0.25), quantileOf(sorted, 0.75)];
  return sorted.length < FEWEST_FOR_QUARTILES || lower === null || upper === null ? null : [lower, upper];
}

function intervalOf(sorted: readonly number[], all: number): ScoreFinding["interval"] {
  const ranks = sorted.length < FEWEST ? null : medianInterval(sorted.length, all);
  const [low, high] = [sorted[(ranks?.low ?? 0) - 1], sorted[(ranks?.high ?? 0) - 1]];
  return ranks === null || low === undefined || high === undefined
    ? null
    : { low, high, coverage: ranks.coverage };
}
