// Groups of bodies whose profiles are alike: Ward's method, which joins two groups where the sum of squares inside grows least. The
// distances at which it joins are those of SciPy's `ward` (Lance and Williams, on squared distances).

/** A point; all of them as long as each other. */
export type Point = readonly number[];

/** The groups are named by their first members: `join` and `to`. */
export interface Joining {
  readonly kept: number;
  readonly gone: number;
  readonly height: number;
}

/** One fewer than the points, in the order of their heights. Nothing for fewer than two. n³ steps in the worst case, and n² numbers. */
export function wardTree(points: readonly Point[]): readonly Joining[] {
  const n = points.length;
  const squares = Float64Array.from({ length: n * n }, (_, cell) =>
    squared(points[Math.floor(cell / n)], points[cell % n]),
  );
  const sizes = new Float64Array(n).fill(1);
  const alive = points.map((_, place) => place);
  const joinings: Joining[] = [];
  while (alive.length > 1) {
    const { kept, gone } = nearest(alive, squares, n);
    joinings.push({ kept, gone, height: Math.sqrt(squares[kept * n + gone] ?? 0) });
    alive.splice(alive.indexOf(gone), 1);
    join({ kept, gone, alive, squares, sizes, n });
  }
  return joinings;
}

/** Cuts the tree into `groups`: one number a point, from 0, in the order in which the groups first come. */
export function cutTree(tree: readonly Joining[], groups: number): readonly number[] {
  const heads = Array.from({ length: tree.length + 1 }, (_, place) => place);
  for (const { kept, gone } of tree.slice(0, tree.length + 1 - groups))
    for (const [place, head] of heads.entries()) if (head === gone) heads[place] = kept;
  const names = [...new Set(heads)];
  return heads.map((head) => names.indexOf(head));
}

function squared(one: Point = [], other: Point = []): number {
  return one.reduce((sum, value, place) => sum + (value - (other[place] ?? 0)) ** 2, 0);
}

/** The first of the nearest pairs. */
function nearest(alive: readonly number[], squares: Float64Array, n: number): { kept: number; gone: number } {
  let [kept, gone, least] = [0, 0, Number.POSITIVE_INFINITY];
  for (const [place, one] of alive.entries())
    for (let next = place + 1; next < alive.length; next += 1) {
      const other = alive[next] ?? 0;
      const distance = squares[one * n + other] ?? 0;
      if (distance < least) [kept, gone, least] = [one, other, distance];
    }
  return { kept, gone };
}

interface Join {
  readonly kept: number;
  readonly gone: number;
  readonly alive: readonly number[];
  readonly squares: Float64Array;
  readonly sizes: Float64Array;
  readonly n: number;
}

function join({ kept, gone, alive, squares, sizes, n }: Join): void {
  const at = (one: number, other: number) => squares[one * n + other] ?? 0;
  const size = (group: number) => sizes[group] ?? 0;
  const both = size(kept) + size(gone);
  for (const other of alive) {
    if (other === kept) continue;
    const grown =
      (size(kept) + size(other)) * at(kept, other) +
      (size(gone) + size(other)) * at(gone, other) -
      size(other) * at(kept, gone);
    squares[kept * n + other] = grown / (both + size(other));
    squares[other * n + kept] = grown / (both + size(other));
  }
  sizes[kept] = both;
}
