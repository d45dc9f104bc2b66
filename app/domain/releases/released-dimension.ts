// What a release tells of one dimension, and what that is made of.
import { roundHalfUp } from "../scoring/round.ts";
import { median } from "./median.ts";
import { type DimensionFigures, figuresText } from "./published-figures.ts";
import type { Basis } from "./release-rule.ts";

/** A body of an edition and what it declared finished. */
export interface Contribution {
  /** Names it from release to release. */
  readonly member: string;
  readonly dimensions: Readonly<Record<string, DimensionFigures>>;
}
/** Scores from 0 to 100 to a tenth, coverage from 0 to 1. */
export interface ReleasedDimension {
  /** That it is made of. */
  readonly bodies: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  /** Number of the release that it is of. */
  readonly since: number;
}
interface Assessed {
  readonly member: string;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}

/** Those whose dimension was assessed. */
function assessedIn(contributions: readonly Contribution[], id: string): readonly Assessed[] {
  return contributions.flatMap(({ member, dimensions }) => {
    const { score = null, low = null, high = null, coverage = null } = dimensions[id] ?? {};
    return score === null || low === null || high === null || coverage === null
      ? []
      : [{ member, score, low, high, coverage }];
  });
}

/** Of everybody who has finalised, also of those who were not assessed in it: how many those are can be read. */
export function basisOf(contributions: readonly Contribution[], id: string): Basis {
  return Object.fromEntries(
    contributions.map(({ member, dimensions }) => [member, figuresText(dimensions[id])] as const),
  );
}

export function releasedDimension(
  contributions: readonly Contribution[],
  id: string,
  since: number,
): ReleasedDimension {
  const all = assessedIn(contributions, id);
  return {
    bodies: all.length,
    score: roundHalfUp(median(all.map(({ score }) => score)), 1),
    low: roundHalfUp(median(all.map(({ low }) => low)), 1),
    high: roundHalfUp(median(all.map(({ high }) => high)), 1),
    coverage: roundHalfUp(median(all.map(({ coverage }) => coverage)), 3),
    since,
  };
}
