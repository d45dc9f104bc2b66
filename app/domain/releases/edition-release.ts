// What an edition tells about itself beside what is published: how many take part, by group, and of each dimension the median of
// its bodies, of their bounds and of their coverage. No body is named or ranked. Each dimension follows the rule of releases by itself:
// an answer that changes one dimension alone would else be told by it. Where a dimension is not due, what was told of it stands.
// Groups are told all together or not at all: one that is left out would be what the others leave.
import { isPublishedIn, type PublishedFigures } from "./published-figures.ts";
import {
  type Basis,
  changedMembers,
  finalisedIn,
  type IsPublished,
  membersOf,
  type NotTold,
  RELEASE_FLOOR,
  whyNotTold,
} from "./release-rule.ts";
import {
  basisOf,
  type Contribution,
  type ReleasedDimension,
  releasedDimension,
} from "./released-dimension.ts";

export interface TakingPart {
  /** Empty for those outside of any group. */
  readonly group: string;
  readonly bodies: number;
  readonly finalised: number;
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
  /** What anybody can read of the bodies elsewhere. */
  readonly published: PublishedFigures;
}
type Asked = Pick<NextRelease, "contributions" | "earlier" | "published">;

/** Null when nothing can be told anew. */
export function nextRelease(next: NextRelease): MadeRelease | null {
  const { edition, releasedAt, groups, contributions, earlier } = next;
  const number = earlier.length + 1;
  const due = dueDimensions(next);
  if (due.length === 0) return null;
  const told = due.map((id) => [id, releasedDimension(contributions, id, number)] as const);
  const release: EditionRelease = {
    ...{ format: 1, edition, number, releasedAt, groups: areGroupsTold(groups) ? groups : [] },
    bodies: sum(groups.map(({ bodies }) => bodies)),
    finalised: sum(groups.map(({ finalised }) => finalised)),
    dimensions: { ...earlier.at(-1)?.dimensions, ...Object.fromEntries(told) },
  };
  return { release, bases: Object.fromEntries(due.map((id) => [id, basisOf(contributions, id)])) };
}

/** Of every group five have finalised. */
export function areGroupsTold(groups: readonly TakingPart[]): boolean {
  return groups.every(({ finalised }) => finalised >= RELEASE_FLOOR);
}

/** Null when one is due. TOO_CLOSE or TOO_PUBLIC as soon as one dimension has its five. */
export function whyNoRelease(next: Asked): NotTold | null {
  const reasons = dimensionsOf(next.contributions).map((id) => reasonOf(next, id));
  if (reasons.includes(null)) return null;
  return (["TOO_CLOSE", "TOO_PUBLIC"] as const).find((one) => reasons.includes(one)) ?? "TOO_FEW";
}

function dueDimensions(next: Asked): readonly string[] {
  return dimensionsOf(next.contributions).filter((id) => reasonOf(next, id) === null);
}

function dimensionsOf(contributions: readonly Contribution[]): readonly string[] {
  return [...new Set(contributions.flatMap(({ dimensions }) => Object.keys(dimensions)))].toSorted();
}

function reasonOf({ contributions, earlier, published }: Asked, id: string): NotTold | null {
  return whyNotTellable(basisOf(contributions, id), {
    others: basesOf(earlier, id),
    isPublished: isPublishedIn(published, id),
  });
}

/** Of one dimension; `others` is what it differs from. */
export function whyNotTellable(
  basis: Basis,
  { others, isPublished }: { readonly others: readonly Basis[]; readonly isPublished: IsPublished },
): NotTold | null {
  const changes = others.map((other) => changedMembers(basis, other, isPublished));
  const members = membersOf(basis, isPublished);
  return whyNotTold({ members, finalised: finalisedIn(basis, isPublished), changes });
}

/** What each telling of the dimension was made of, the oldest first. */
export function basesOf(releases: readonly Pick<EarlierRelease, "bases">[], id: string): readonly Basis[] {
  return releases.flatMap(({ bases }) => {
    const basis = bases[id];
    return basis === undefined ? [] : [basis];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
