// Whose profile is most like one's own, by its shape; and whose situation is. Useful at any number of bodies, and what peers ask for
// (methodology E6). None is better: the nearest are told by name, never by height.
import { centred, type Profile } from "./profile-shape.ts";

export interface Peer {
  readonly id: string;
  /** Mean distance a dimension, on the scale of scores: 0 to 100. */
  readonly distance: number;
}

const MOST = 3;
/** Of the dimensions, that both must have a score of. */
const SHARED = 0.5;
const NEAR = 1e-9;

/** The three nearest by shape, and those at the distance of the third; by distance, then as they were given. None for who has no profile. */
export function peersByShape(profiles: readonly Profile[], id: string): readonly Peer[] {
  const own = profiles.find((one) => one.id === id);
  if (own === undefined) return [];
  return nearestOf(
    profiles.flatMap((other) => {
      const distance = other === own ? null : shapeDistance(own, other);
      return distance === null ? [] : [{ id: other.id, distance }];
    }),
  );
}

/** Root mean square over the dimensions that both have; null for too few of them. */
function shapeDistance({ scores }: Profile, other: Profile): number | null {
  const shared = scores.flatMap((score, place) => {
    const theirs = other.scores[place] ?? null;
    return score === null || theirs === null ? [] : [[score, theirs] as const];
  });
  if (shared.length < 2 || shared.length < SHARED * scores.length) return null;
  const [mine, theirs] = [centred(shared.map(([one]) => one)), centred(shared.map(([, one]) => one))];
  const squares = mine.map((value, place) => (value - (theirs[place] ?? 0)) ** 2);
  return Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / squares.length);
}

/** What is known of the situation of a body, in an order that is the same for all; null for what is not. */
export interface Situation {
  readonly id: string;
  readonly values: readonly (number | null)[];
}

/** The same by situation: 0 where all that both have is equal, 1 where they stand at both ends of everything. */
export function peersBySituation(situations: readonly Situation[], id: string): readonly Peer[] {
  const own = situations.find((one) => one.id === id);
  if (own === undefined) return [];
  const places = own.values.map((_, place) =>
    placesOf(situations.map(({ values }) => values[place] ?? null)),
  );
  const standing = (one: Situation) => {
    const row = situations.indexOf(one);
    return places.map((column) => column[row] ?? null);
  };
  const mine = standing(own);
  return nearestOf(
    situations.flatMap((other) => {
      if (other === own) return [];
      const gaps = standing(other).flatMap((place, column) => {
        const ours = mine[column] ?? null;
        return place === null || ours === null ? [] : [Math.abs(place - ours)];
      });
      if (gaps.length === 0) return [];
      return [{ id: other.id, distance: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length }];
    }),
  );
}

/** From 0 for the smallest to 1 for the largest, by order: a city of two millions is not ten times as far as one of two hundred thousand. */
function placesOf(values: readonly (number | null)[]): readonly (number | null)[] {
  const sorted = [...new Set(values.filter((value) => value !== null))].toSorted((a, b) => a - b);
  const last = Math.max(sorted.length - 1, 1);
  return values.map((value) => (value === null ? null : sorted.indexOf(value) / last));
}

function nearestOf(peers: readonly Peer[]): readonly Peer[] {
  const sorted = peers.toSorted((a, b) => a.distance - b.distance);
  const limit = sorted[MOST - 1]?.distance ?? Number.POSITIVE_INFINITY;
  return sorted.filter(({ distance }) => distance <= limit + NEAR);
}
