// How well a body matches what is looked for, and by what of it.
import type { Body } from "./body.ts";
import type { SearchableBody, SearchablePart } from "./index-directory.ts";
import type { Query } from "./read-query.ts";

export type MatchReason =
  | { readonly kind: "name" }
  /** The postcode typed, or the only one of the commune; null when the commune has several and none was typed. */
  | { readonly kind: "commune"; readonly commune: string; readonly postcode: string | null }
  /** A commune that is part of another one today. */
  | { readonly kind: "former"; readonly name: string; readonly commune: string }
  /** A part of the body with a name of its own. */
  | { readonly kind: "territory"; readonly name: string }
  | { readonly kind: "short-name"; readonly name: string };

export interface DirectoryMatch {
  readonly body: Body;
  readonly because: MatchReason;
  /** Other communes of the same body that match too. */
  readonly otherCommunes: number;
}

export interface RankedMatch extends DirectoryMatch {
  readonly rank: number;
}

const RANKS = { same: 0, begins: 1, inside: 2, scattered: 3 } as const;
type Rank = (typeof RANKS)[keyof typeof RANKS];

/** Null when it does not match. */
export function matchBody(entry: SearchableBody, query: Query): RankedMatch | null {
  const parts = entry.parts.flatMap((part) => {
    const rank = rankPart(part, query);
    return rank === null ? [] : [{ part, rank }];
  });
  const [best] = parts.toSorted((a, b) => a.rank - b.rank || b.part.population - a.part.population);
  const named = query.postcode === null ? rankName(entry.words, query) : null;
  if (named !== null && (best === undefined || named <= best.rank)) {
    return { body: entry.body, because: { kind: "name" }, otherCommunes: 0, rank: named };
  }
  if (best === undefined) return null;
  const others = parts.filter(({ part }) => part !== best.part && part.kind === "commune");
  return {
    ...{ body: entry.body, because: reasonOf(best.part, query), rank: best.rank },
    otherCommunes: others.length,
  };
}

function reasonOf(part: SearchablePart, query: Query): MatchReason {
  const { kind, name, today } = part;
  if (kind === "former") return { kind, name, commune: today };
  return kind === "territory"
    ? { kind, name }
    : { kind, commune: name, postcode: shownPostcode(part, query) };
}

function rankPart({ words, postcodes }: SearchablePart, query: Query): Rank | null {
  const { postcode } = query;
  if (postcode !== null && !postcodes.some((one) => one.startsWith(postcode))) return null;
  return query.readings.length > 0 ? rankName(words, query) : RANKS.same;
}

function shownPostcode({ postcodes }: SearchablePart, { postcode }: Query): string | null {
  const candidates = postcode === null ? postcodes : postcodes.filter((one) => one.startsWith(postcode));
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function rankName(words: readonly string[], query: Query): Rank | null {
  const ranks = query.readings.flatMap((reading) => rankReading(words, reading) ?? []);
  return ranks.length === 0 ? null : (Math.min(...ranks) as Rank);
}

/** Every typed word must begin a word of the name, in the order of the name. */
function rankReading(words: readonly string[], typed: readonly string[]): Rank | null {
  if (words.length === typed.length && words.every((word, index) => word === typed[index])) return RANKS.same;
  const start = words.findIndex((_, from) =>
    typed.every((part, index) => words[from + index]?.startsWith(part)),
  );
  if (start >= 0) return start === 0 ? RANKS.begins : RANKS.inside;
  return appearInOrder(words, typed) ? RANKS.scattered : null;
}

function appearInOrder(words: readonly string[], typed: readonly string[]): boolean {
  let next = 0;
  for (const word of words) if (next < typed.length && word.startsWith(typed[next] ?? "")) next += 1;
  return next === typed.length;
}
