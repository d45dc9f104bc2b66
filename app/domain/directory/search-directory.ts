// Finds a métropole by what a person types: its name, a commune or a postcode, complete or only begun.
// Every match says why it is there. The order is: how well it matches, then real before fictional, then population.
import type { Body, Commune } from "./body.ts";
import { searchWords, withSaints } from "./search-words.ts";

export type MatchReason =
  | { readonly kind: "name" }
  /** The postcode typed, or the only one of the commune; null when the commune has several and none was typed. */
  | { readonly kind: "commune"; readonly commune: string; readonly postcode: string | null };

export interface DirectoryMatch {
  readonly body: Body;
  readonly because: MatchReason;
  /** Other communes of the same body that match too. */
  readonly otherCommunes: number;
}

/** What is looked for: words in their possible readings, and the digits of a postcode. */
interface Query {
  readonly readings: readonly (readonly string[])[];
  readonly postcode: string | null;
}

/** A directory with its words split once. */
export interface SearchableDirectory {
  readonly entries: readonly SearchableBody[];
}
interface SearchableBody {
  readonly body: Body;
  readonly words: readonly string[];
  readonly communes: readonly { readonly commune: Commune; readonly words: readonly string[] }[];
}

interface RankedMatch extends DirectoryMatch {
  readonly rank: number;
}

const RANKS = { same: 0, begins: 1, inside: 2, scattered: 3 } as const;
type Rank = (typeof RANKS)[keyof typeof RANKS];
const MIN_DIGITS_ALONE = 2;
const MIN_DIGITS_BESIDE_WORDS = 3;
const GENERIC_WORDS: ReadonlySet<string> = new Set([
  "metropole",
  "eurometropole",
  "grand",
  "grande",
  "agglo",
  "agglomeration",
  "communaute",
  "urbaine",
  "ville",
  "commune",
  "mairie",
  "de",
  "du",
  "d",
  "la",
  "le",
]);

export function indexDirectory(bodies: readonly Body[]): SearchableDirectory {
  return {
    entries: bodies.map((body) => ({
      body,
      words: searchWords(body.name),
      communes: body.communes.map((commune) => ({ commune, words: searchWords(commune.name) })),
    })),
  };
}

/** Nothing to look for, or nothing found: an empty list. */
export function searchDirectory(directory: SearchableDirectory, typed: string): readonly DirectoryMatch[] {
  const words = searchWords(typed);
  const exact = searchFor(directory, readQuery(words));
  // "Grand Lyon" and "mairie de Villeurbanne" are in no register: what is left of them is.
  return exact.length > 0
    ? exact
    : searchFor(directory, readQuery(words.filter((word) => !GENERIC_WORDS.has(word))));
}

function searchFor(directory: SearchableDirectory, query: Query | null): readonly DirectoryMatch[] {
  if (query === null) return [];
  const matches = directory.entries.flatMap((entry) => matchBody(entry, query) ?? []);
  return matches.sort(byRelevance).map(({ rank: _rank, ...match }) => match);
}

/** "69100" and "lyon 69003" are read; a short number beside words is an arrondissement ("Lyon 3e") and is left out. */
function readQuery(words: readonly string[]): Query | null {
  const names = words.filter((word) => !/^\d/.test(word) && word !== "arrondissement");
  const shortest = names.length > 0 ? MIN_DIGITS_BESIDE_WORDS : MIN_DIGITS_ALONE;
  const postcode = words.find((word) => /^\d+$/.test(word) && word.length >= shortest) ?? null;
  if (names.length === 0 && postcode === null) return null;
  return { readings: names.length > 0 ? [names, withSaints(names)] : [], postcode };
}

function matchBody(entry: SearchableBody, query: Query): RankedMatch | null {
  const communes = entry.communes.flatMap(({ commune, words }) => {
    const rank = rankCommune(commune, words, query);
    return rank === null ? [] : [{ commune, rank }];
  });
  const [best] = communes.toSorted((a, b) => a.rank - b.rank || b.commune.population - a.commune.population);
  const named = query.postcode === null ? rankName(entry.words, query) : null;
  if (named !== null && (best === undefined || named <= best.rank)) {
    return { body: entry.body, because: { kind: "name" }, otherCommunes: 0, rank: named };
  }
  if (best === undefined) return null;
  const because: MatchReason = {
    kind: "commune",
    commune: best.commune.name,
    postcode: shownPostcode(best.commune, query),
  };
  return { body: entry.body, because, otherCommunes: communes.length - 1, rank: best.rank };
}

function rankCommune(commune: Commune, words: readonly string[], query: Query): Rank | null {
  const { postcode } = query;
  if (postcode !== null && !commune.postcodes.some((one) => one.startsWith(postcode))) return null;
  return query.readings.length > 0 ? rankName(words, query) : RANKS.same;
}

function shownPostcode(commune: Commune, { postcode }: Query): string | null {
  const candidates =
    postcode === null ? commune.postcodes : commune.postcodes.filter((one) => one.startsWith(postcode));
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
  if (start === 0) return RANKS.begins;
  if (start > 0) return RANKS.inside;
  return appearInOrder(words, typed) ? RANKS.scattered : null;
}

function appearInOrder(words: readonly string[], typed: readonly string[]): boolean {
  let next = 0;
  for (const word of words) if (next < typed.length && word.startsWith(typed[next] ?? "")) next += 1;
  return next === typed.length;
}

function byRelevance(a: RankedMatch, b: RankedMatch): number {
  const fictional = Number(a.body.demonstration) - Number(b.body.demonstration);
  return fictional || a.rank - b.rank || (b.body.population ?? 0) - (a.body.population ?? 0);
}
