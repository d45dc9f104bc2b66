// Are there types of bodies? Only where their profiles fall into groups more clearly than the same scores do when each dimension is
// dealt anew, and where the groups come back in samples of the sample (methodology E6). Else profiles are continuous, and there is
// no type to belong to.
import { centred, type Profile, shapesOf } from "./profile-shape.ts";
import { type Draw, drawsFrom, shuffle } from "./seeded-draws.ts";
import { distancesOf, silhouetteOf } from "./silhouette.ts";
import { cutTree, type Point, wardTree } from "./ward.ts";

const FEWEST = 12;
/** Groups grow with the cube of their number; thousands of bodies are not compared each with each. */
const MOST = 400;
const GROUPS = [2, 3, 4] as const;
const SHUFFLES = 99;
const RESAMPLES = 40;
const SHUFFLED_RESAMPLES = 9;
const CENTILE = 0.95;

export interface ProfileTypes {
  /** few, many: too few or too many to ask. none: no clearer than chance. found: clearer, and they come back. */
  readonly kind: "few" | "many" | "none" | "found";
  /** Bodies whose profile is complete enough. */
  readonly n: number;
  /** Ids, the group of the first body first. Empty unless found. */
  readonly groups: readonly (readonly string[])[];
  /** Of the clearest partition, and what 95 of 100 shuffled ones stay under; null where nothing was asked. */
  readonly silhouette: number | null;
  readonly byChance: number | null;
}

export function profileTypes(profiles: readonly Profile[], seed: number): ProfileTypes {
  const { ids, points, dimensions } = shapesOf(profiles);
  const n = ids.length;
  const nothing = { n, groups: [], silhouette: null, byChance: null };
  if (n < FEWEST || dimensions.length < 2) return { ...nothing, kind: "few" };
  if (n > MOST) return { ...nothing, kind: "many" };
  const draw = drawsFrom(seed);
  const kept = profiles.filter(({ id }) => ids.includes(id));
  const columns = dimensions.map((place) => kept.map(({ scores }) => scores[place] ?? 0));
  const best = clearest(points);
  const shuffled = Array.from({ length: SHUFFLES }, () => clearest(dealtAnew(columns, draw)).silhouette);
  const byChance = centileOf(shuffled);
  const told = { n, silhouette: best.silhouette, byChance };
  if (best.silhouette <= byChance || !comesBack({ points, columns, best }, draw))
    return { ...told, kind: "none", groups: [] };
  const groups = [...Map.groupBy(ids, (_, place) => best.groups[place]).values()];
  return { ...told, kind: "found", groups };
}

interface Partition {
  readonly groups: readonly number[];
  readonly silhouette: number;
}

/** Of two, three and four groups; of equals the fewer. */
function clearest(points: readonly Point[]): Partition {
  const [tree, distances] = [wardTree(points), distancesOf(points)];
  const partitions = GROUPS.map((count) => {
    const groups = cutTree(tree, count);
    return { groups, silhouette: silhouetteOf(distances, groups) };
  });
  return partitions.reduce((best, one) => (one.silhouette > best.silhouette ? one : best));
}

/** Each dimension shuffled by itself: the same scores, and no profile. */
function dealtAnew(columns: readonly (readonly number[])[], draw: Draw): readonly Point[] {
  const dealt = columns.map((column) => {
    const own = Float64Array.from(column);
    shuffle(own, draw);
    return own;
  });
  return (columns[0] ?? []).map((_, row) => centred(dealt.map((column) => column[row] ?? 0)));
}

function centileOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(CENTILE * values.length) - 1] ?? 1;
}

interface Asked {
  readonly points: readonly Point[];
  readonly columns: readonly (readonly number[])[];
  readonly best: Partition;
}

/** In samples of the bodies, drawn with putting back, more than in samples of shuffled ones. */
function comesBack({ points, columns, best }: Asked, draw: Draw): boolean {
  const own = stabilityOf(points, best.groups, draw);
  const shuffled = Array.from({ length: SHUFFLED_RESAMPLES }, () => {
    const dealt = dealtAnew(columns, draw);
    return stabilityOf(dealt, clearest(dealt).groups, draw);
  });
  return own > Math.max(...shuffled);
}

/** Mean over samples of how much each group overlaps with its nearest one of a sample (Jaccard; Hennig, 2007). 0 to 1. */
function stabilityOf(points: readonly Point[], groups: readonly number[], draw: Draw): number {
  const count = Math.max(...groups) + 1;
  let sum = 0;
  for (let sample = 0; sample < RESAMPLES; sample += 1) {
    const drawn = [...new Set(points.map(() => draw(points.length)))];
    const found = cutTree(wardTree(drawn.map((place) => points[place] ?? [])), Math.min(count, drawn.length));
    const known = drawn.map((place) => groups[place] ?? 0);
    sum += overlap(known, found);
  }
  return sum / RESAMPLES;
}

function overlap(known: readonly number[], found: readonly number[]): number {
  const [own, other] = [membersOf(known), membersOf(found)];
  const best = own.map((members) => Math.max(...other.map((one) => jaccard(members, one))));
  return best.reduce((sum, one) => sum + one, 0) / best.length;
}

function membersOf(groups: readonly number[]): readonly ReadonlySet<number>[] {
  const places = groups.map((_, place) => place);
  return [...Map.groupBy(places, (place) => groups[place]).values()].map((one) => new Set(one));
}

function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const both = [...one].filter((place) => other.has(place)).length;
  return both / (one.size + other.size - both);
}
