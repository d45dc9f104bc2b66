// Do scores go with the situation of bodies? Five questions that were fixed before anybody looked, adjusted for being five; nothing
// in them says what causes what (methodology E6).
import { adjustedP } from "./adjusted-p.ts";
import { type RankCorrelation, rankCorrelation } from "./rank-correlation.ts";
import { FEWEST, MOST_DOTS, type SampledDocument, type SampledResult, type Situated } from "./sample.ts";
import { type Tenth, tenthsOf } from "./tenths.ts";

/** In the order of methodology C1. Six would be the most. */
export const SITUATIONS = [
  ...(["population", "communes", "since", "centreShare", "smallCommunes"] as const),
] satisfies readonly (keyof Situated)[];
export type SituationId = (typeof SITUATIONS)[number];

export interface ContextDot {
  /** Slug of the body. */
  readonly body: string;
  readonly x: number;
  /** Score of the whole. */
  readonly y: number;
}
export interface ContextFinding {
  readonly id: SituationId;
  /** Bodies of which both are known. */
  readonly n: number;
  /** By name; empty for more than can be seen. */
  readonly dots: readonly ContextDot[];
  /** In place of the dots; else null. */
  readonly tenths: readonly Tenth[] | null;
  /** Null where fewer than five are known, or nothing changes. */
  readonly correlation: (RankCorrelation & { readonly adjusted: number }) | null;
}

export function contextFindings(results: readonly SampledResult[], seed: number): readonly ContextFinding[] {
  const asked = SITUATIONS.map((id) => {
    const dots = results.flatMap((result) => dotOf(result, id) ?? []);
    const isMany = dots.length > MOST_DOTS;
    return {
      ...{ id, n: dots.length, dots: isMany ? [] : dots, tenths: isMany ? tenthsOf(dots) : null },
      correlation: dots.length < FEWEST ? null : rankCorrelation(dots, seed),
    };
  });
  const tested = asked.flatMap(({ correlation }) => correlation ?? []);
  const adjusted = adjustedP(tested.map(({ p }) => p));
  return asked.map(({ correlation, ...one }) => ({
    ...one,
    correlation: correlation && { ...correlation, adjusted: adjusted[tested.indexOf(correlation)] ?? 1 },
  }));
}

function dotOf({ document, situation }: SampledResult, id: SituationId): ContextDot | null {
  const [x, y] = [situation[id], globalScore(document)];
  return x === null || y === null ? null : { body: document.body.slug, x, y };
}

function globalScore({ scores }: SampledDocument): number | null {
  return scores.global.score;
}
