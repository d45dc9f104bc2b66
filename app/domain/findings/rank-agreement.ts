// Do bodies put things in the same order? Mean ranks, a Borda count, and Kendall's W, which is 0 where they do not and 1 where all
// do, beside what chance gives (methodology E6, C2).
import { midranks, tieSizes } from "./midranks.ts";
import { drawsFrom, shuffle } from "./seeded-draws.ts";

/** Items that one body put in order, the first one first; those that it left out share the mean of the ranks that are left. */
export type OwnRanking = readonly string[];

interface ItemRanks {
  readonly id: string;
  /** 1 is first. */
  readonly meanRank: number;
  /** One point for each item that stands behind, half a point for one beside; over all bodies. */
  readonly borda: number;
}
interface RankedItem extends ItemRanks {
  /** How many named it. */
  readonly named: number;
}
export interface RanksAgreement {
  /** In the order of their mean ranks; equal ones in the order in which they were given. */
  readonly items: readonly ItemRanks[];
  /** Kendall's W, ties allowed for: 0 to 1. */
  readonly w: number;
  /** W is 0.3 at least. */
  readonly isConsensus: boolean;
  /** Share of shuffles inside each body whose W is as large at least, the rankings themselves among them. */
  readonly p: number;
  /** Bodies. */
  readonly n: number;
}
export interface RankAgreement extends RanksAgreement {
  readonly items: readonly RankedItem[];
}

const SHUFFLES = 5_000;
/** Work of the shuffles is bounded: with more bodies there are fewer of them. */
const MOST_RANKS = 2_500_000;
const NEAR = 1e-9;
/** Under it there is no consensus. */
const CONSENSUS = 0.3;

/** Null for fewer than two bodies or items, and where every body leaves all of them equal. What is named that is no item counts nothing. */
export function rankAgreement(
  rankings: readonly OwnRanking[],
  ids: readonly string[],
  seed: number,
): RankAgreement | null {
  const told = ranksAgreement(
    rankings.map((ranking) => ranksIn(ranking, ids)),
    ids,
    seed,
  );
  const namedBy = (id: string) => rankings.filter((ranking) => ranking.includes(id)).length;
  return told && { ...told, items: told.items.map((item) => ({ ...item, named: namedBy(item.id) })) };
}

/** The same of ranks, a row a body: in each the ranks of all items, midranks for equal ones. */
export function ranksAgreement(
  rows: readonly (readonly number[])[],
  ids: readonly string[],
  seed: number,
): RanksAgreement | null {
  const possible = largestSpread(rows, ids.length);
  if (rows.length < 2 || ids.length < 2 || possible === 0) return null;
  const spread = spreadOfSums(rows);
  const items = ids.map((id, place) => ({
    id,
    ...countsOf(
      rows.map((row) => row[place] ?? 0),
      ids.length,
    ),
  }));
  return {
    items: items.toSorted((a, b) => a.meanRank - b.meanRank),
    w: spread / possible,
    isConsensus: spread / possible >= CONSENSUS,
    p: shuffledP(rows, spread, seed),
    n: rows.length,
  };
}

function ranksIn(ranking: OwnRanking, ids: readonly string[]): readonly number[] {
  const known = [...new Set(ranking)].filter((id) => ids.includes(id));
  return midranks(ids.map((id) => (known.includes(id) ? known.indexOf(id) : known.length)));
}

function countsOf(ranks: readonly number[], items: number): Omit<ItemRanks, "id"> {
  const sum = ranks.reduce((total, rank) => total + rank, 0);
  return { meanRank: sum / ranks.length, borda: ranks.length * items - sum };
}

/** Squared distances of the rank sums from their mean: all there is in W but its ties. */
function spreadOfSums(rows: readonly ArrayLike<number>[]): number {
  const length = rows[0]?.length ?? 0;
  const sums = new Float64Array(length);
  for (const row of rows)
    for (let place = 0; place < length; place += 1) sums[place] = (sums[place] ?? 0) + (row[place] ?? 0);
  const mean = (rows.length * (length + 1)) / 2;
  return sums.reduce((total, sum) => total + (sum - mean) ** 2, 0);
}

/** What that would be if all agreed: (m²(n³ − n) − m Σ(t³ − t)) / 12, of m bodies and n items. */
function largestSpread(rows: readonly (readonly number[])[], items: number): number {
  const cubic = (count: number) => count ** 3 - count;
  const tiesOf = new Map<readonly number[], number>();
  let ties = 0;
  for (const row of rows) {
    const own = tiesOf.get(row) ?? tieSizes(row).reduce((sum, count) => sum + cubic(count), 0);
    tiesOf.set(row, own);
    ties += own;
  }
  return (rows.length ** 2 * cubic(items) - rows.length * ties) / 12;
}

function shuffledP(rows: readonly (readonly number[])[], spread: number, seed: number): number {
  const draw = drawsFrom(seed);
  const shuffled = rows.map((row) => Float64Array.from(row));
  const ranks = rows.length * (rows[0]?.length ?? 1);
  const rounds = Math.min(SHUFFLES, Math.ceil(MOST_RANKS / ranks));
  let asLarge = 1;
  for (let round = 0; round < rounds; round += 1) {
    for (const row of shuffled) shuffle(row, draw);
    if (spreadOfSums(shuffled) >= spread - NEAR) asLarge += 1;
  }
  return asLarge / (rounds + 1);
}
