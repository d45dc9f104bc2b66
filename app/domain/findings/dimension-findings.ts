// Where bodies stand in one dimension: all of them as dots, up to as many as can be seen; a median from five, quartiles from eight, and
// between which two of them the median of all lies (methodology E6). Never a mean.
import { medianInterval, medianOf, quantileOf } from "./median-interval.ts";
import { FEWEST, MOST_DOTS, type SampledDocument } from "./sample.ts";

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
  /** Bodies with a score of it. */
  readonly n: number;
  /** By name of the body; empty for more than can be seen. */
  readonly dots: readonly Dot[];
  /** In place of the dots: a hundred scores, each in the middle of a hundredth of the bodies, the lowest first. Else null. */
  readonly centiles: readonly number[] | null;
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
  documents: readonly SampledDocument[],
  all: number,
): DimensionFinding {
  return { id, ...scoreFinding(documents, all, ({ scores }) => scores.dimensions[id]) };
}

/** Of the whole. */
export function globalFinding(documents: readonly SampledDocument[], all: number): ScoreFinding {
  return scoreFinding(documents, all, ({ scores }) => scores.global);
}

// The documents, of how many, and which of their scores: each is asked for by two callers.
function scoreFinding(
  documents: readonly SampledDocument[],
  all: number,
  of: (document: SampledDocument) => Scored | undefined,
): ScoreFinding {
  const scores = documents.map((document) => of(document)?.score ?? null).filter((score) => score !== null);
  const sorted = Array.from(Float64Array.from(scores).sort());
  const isMany = sorted.length > MOST_DOTS;
  return {
    ...{ n: sorted.length, dots: isMany ? [] : dotsOf(documents, of) },
    centiles: isMany ? centilesOf(sorted) : null,
    without: documents.length - sorted.length,
    median: sorted.length < FEWEST ? null : medianOf(sorted),
    quartiles: quartilesOf(sorted),
    interval: intervalOf(sorted, all),
  };
}

function dotsOf(
  documents: readonly SampledDocument[],
  of: (document: SampledDocument) => Scored | undefined,
): readonly Dot[] {
  return documents.flatMap((document) => {
    const { score = null, low = null, high = null } = of(document) ?? {};
    return score === null ? [] : { body: document.body.slug, score, low: low ?? score, high: high ?? score };
  });
}

function centilesOf(sorted: readonly number[]): readonly number[] {
  return Array.from({ length: 100 }, (_, place) => quantileOf(sorted, (place + 0.5) / 100) ?? 0);
}

/** Of sorted scores; null for fewer than eight. */
export function quartilesOf(sorted: readonly number[]): readonly [number, number] | null {
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
