// What an edition tells about itself beside what is published: how many take part, by group, and of each dimension the median of
// its bodies, of their bounds and of their coverage. No body is named or ranked. Each dimension follows the rule of releases by itself:
// an answer that changes one dimension alone would else be told by it. Where a dimension is not due, what was told of it stands.
import type { PublishedDimension } from "../results/published-result.ts";
import { roundHalfUp } from "../scoring/round.ts";
import { median } from "./median.ts";
import { type Basis, changesBetween, type NotYet, whyNotYet } from "./release-rule.ts";

/** What a finalised version says of a dimension; null where it was not assessed. */
export type DimensionFigures = Pick<PublishedDimension, "score" | "low" | "high" | "coverage">;

/** A body of an edition and what it declared finished. */
export interface Contribution {
  /** Names it from release to release. */
  readonly member: string;
  readonly dimensions: Readonly<Record<string, DimensionFigures>>;
}
export interface TakingPart {
  /** Empty for those outside of any group. */
  readonly group: string;
  readonly bodies: number;
  readonly finalised: number;
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
export interface EditionRelease {
  readonly format: 1;
  /** Key. */
  readonly edition: string;
  /** From 1, without a gap. */
  readonly number: number;
  /** In UTC. */
  readonly releasedAt: string;
  readonly bodies: number;
  readonly finalised: number;
  readonly groups: readonly TakingPart[];
  /** Of those that could be told. */
  readonly dimensions: Readonly<Record<string, ReleasedDimension>>;
}
/** Dimension -> what it was made of. */
export type Bases = Readonly<Record<string, Basis>>;

export interface MadeRelease {
  readonly release: EditionRelease;
  /** Of the dimensions that it tells anew: kept to compare the next ones with, and shown to nobody. */
  readonly bases: Bases;
}
export interface EarlierRelease extends Pick<EditionRelease, "dimensions"> {
  readonly bases: Bases;
}
export interface NextRelease extends Pick<EditionRelease, "edition" | "releasedAt" | "groups"> {
  readonly contributions: readonly Contribution[];
  /** In the order of their numbers. */
  readonly earlier: readonly EarlierRelease[];
}

/** Null when nothing can be told anew. */
export function nextRelease(next: NextRelease): MadeRelease | null {
  const { edition, releasedAt, groups, contributions, earlier } = next;
  const number = earlier.length + 1;
  const due = dueDimensions(next);
  if (due.length === 0) return null;
  const told = due.map((id) => [id, releasedDimension(contributions, id, number)] as const);
  const release: EditionRelease = {
    ...{ format: 1, edition, number, releasedAt, groups },
    bodies: sum(groups.map(({ bodies }) => bodies)),
    finalised: sum(groups.map(({ finalised }) => finalised)),
    dimensions: { ...earlier.at(-1)?.dimensions, ...Object.fromEntries(told) },
  };
  return { release, bases: Object.fromEntries(due.map((id) => [id, basisOf(contributions, id)])) };
}

/** Null when one is due. TOO_CLOSE as soon as one dimension has its five. */
export function whyNoRelease(next: Pick<NextRelease, "contributions" | "earlier">): NotYet | null {
  const reasons = dimensionsOf(next.contributions).map((id) => reasonOf(next, id));
  if (reasons.includes(null)) return null;
  return reasons.includes("TOO_CLOSE") ? "TOO_CLOSE" : "TOO_FEW";
}

function dueDimensions(next: Pick<NextRelease, "contributions" | "earlier">): readonly string[] {
  return dimensionsOf(next.contributions).filter((id) => reasonOf(next, id) === null);
}

function dimensionsOf(contributions: readonly Contribution[]): readonly string[] {
  return [...new Set(contributions.flatMap(({ dimensions }) => Object.keys(dimensions)))].toSorted();
}

function reasonOf(
  { contributions, earlier }: Pick<NextRelease, "contributions" | "earlier">,
  id: string,
): NotYet | null {
  const basis = basisOf(contributions, id);
  const changes = basesOf(earlier, id).map((other) => changesBetween(basis, other));
  return whyNotYet({ members: Object.keys(basis).length, changes });
}

/** What each telling of the dimension was made of, the oldest first. */
export function basesOf(releases: readonly Pick<EarlierRelease, "bases">[], id: string): readonly Basis[] {
  return releases.flatMap(({ bases }) => {
    const basis = bases[id];
    return basis === undefined ? [] : [basis];
  });
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

function basisOf(contributions: readonly Contribution[], id: string): Basis {
  return Object.fromEntries(
    assessedIn(contributions, id).map(({ member, score, low, high, coverage }) => [
      member,
      [score, low, high, coverage].join(" "),
    ]),
  );
}

function releasedDimension(
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
