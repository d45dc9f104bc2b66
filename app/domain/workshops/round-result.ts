// What a round of votes says: counts, their middle, how far they agree, in a word that the protocol defines (workshop C5), and the
// level that would be proposed. Votes for "don't know" are counted apart and stand at no level.
import type { Level } from "../questions/level.ts";
import { agreement } from "./vote-agreement.ts";

export type Vote = Level | "dk";

/** The first that matches. few: too few votes to say anything. */
export type AgreementLabel = "few" | "agreed" | "close" | "polarised" | "apart";

/** Fixed before the first vote. */
export interface ConsensusRule {
  /** Per cent of the votes at a level that make an agreement: 60 to 100. */
  readonly threshold: number;
}

const FEWEST_VOTES = 4;

export interface LevelCount {
  readonly level: Level;
  readonly count: number;
}
export interface RoundResult {
  /** Of each level that the question has, lowest first. */
  readonly counts: readonly LevelCount[];
  /** Votes at a level. */
  readonly valid: number;
  readonly dontKnow: number;
  /** The two votes in the middle; one level twice unless they differ. Null without a vote at a level. */
  readonly median: readonly [Level, Level] | null;
  readonly lowest: Level | null;
  readonly highest: Level | null;
  /** Per cent of the votes at a level, not rounded; 0 without one. */
  readonly modalShare: number;
  /** Of the two neighbouring levels that have most of them. */
  readonly pairShare: number;
  /** A of van der Eijk; null without a vote and on fewer than three levels. */
  readonly agreement: number | null;
  readonly label: AgreementLabel;
  /** Null where nothing is to be proposed. */
  readonly proposal: Level | null;
}

/** `levels`: those of the question, lowest first, one at least. A vote for another level is a fault of the caller, and throws. */
export function roundResult(
  votes: readonly Vote[],
  { levels, rule }: { readonly levels: readonly Level[]; readonly rule: ConsensusRule },
): RoundResult {
  const chosen = votes.filter((vote) => vote !== "dk").toSorted((a, b) => a - b);
  const stray = chosen.find((level) => !levels.includes(level));
  if (stray !== undefined) throw new Error(`A vote for level ${stray}, which the question does not have.`);
  const counts = levels.map((level) => ({ level, count: chosen.filter((one) => one === level).length }));
  const spread = { counts, valid: chosen.length, dontKnow: votes.length - chosen.length, ...endsOf(chosen) };
  const shares = sharesOf(counts, chosen.length);
  const A = agreement(counts.map(({ count }) => count));
  const label = labelOf({ ...spread, ...shares, agreement: A }, rule);
  return { ...spread, ...shares, agreement: A, label, proposal: proposalOf(label, counts) };
}

function endsOf(sorted: readonly Level[]): Pick<RoundResult, "median" | "lowest" | "highest"> {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) return { median: null, lowest: null, highest: null };
  return { median: [low, high], lowest: sorted[0] ?? null, highest: sorted.at(-1) ?? null };
}

function sharesOf(
  counts: readonly LevelCount[],
  valid: number,
): Pick<RoundResult, "modalShare" | "pairShare"> {
  const share = (count: number) => (valid === 0 ? 0 : (100 * count) / valid);
  return {
    modalShare: share(Math.max(...counts.map(({ count }) => count))),
    pairShare: share(bestPair(counts).count),
  };
}

/** Of equals the lower one, as prudence has it. On a single level it is that level. */
function bestPair(counts: readonly LevelCount[]): LevelCount {
  const pairs = counts
    .slice(0, Math.max(counts.length - 1, 1))
    .map(({ level, count }, place) => ({ level, count: count + (counts[place + 1]?.count ?? 0) }));
  return pairs.reduce((best, pair) => (pair.count > best.count ? pair : best));
}

type Labelled = Omit<RoundResult, "label" | "proposal">;

function labelOf(round: Labelled, { threshold }: ConsensusRule): AgreementLabel {
  const { valid, dontKnow, modalShare, pairShare } = round;
  if (valid < FEWEST_VOTES || 3 * dontKnow > valid + dontKnow) return "few";
  if (modalShare >= threshold) return "agreed";
  // Of two levels in all, everybody is always at neighbours: that agrees on nothing.
  const isClose = round.counts.length > 2 && pairShare >= threshold && rangeOf(round) <= 2;
  if (isClose) return "close";
  return round.agreement !== null && round.agreement < 0 ? "polarised" : "apart";
}

/** Steps from the lowest vote to the highest, on the levels that the question has. */
function rangeOf({ counts, lowest, highest }: Labelled): number {
  const place = (level: Level | null) => counts.findIndex((one) => one.level === level);
  return place(highest) - place(lowest);
}

function proposalOf(label: AgreementLabel, counts: readonly LevelCount[]): Level | null {
  if (label === "agreed") return counts.reduce((best, one) => (one.count > best.count ? one : best)).level;
  return label === "close" ? bestPair(counts).level : null;
}
