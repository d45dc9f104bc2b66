// Finds a métropole by what a person types: its name, a commune or a postcode, complete or only begun.
// Every match says why it is there. The order is: how well it matches, then real before fictional, then population.
import type { Body } from "./body.ts";
import { placesFor, type SearchableDirectory } from "./index-directory.ts";
import { type DirectoryMatch, matchBody, type RankedMatch } from "./match-body.ts";
import { type Query, readQuery } from "./read-query.ts";
import { searchWords } from "./search-words.ts";

/** Readings of a misspelt word that are tried. */
const MOST_READINGS = 2;
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

/** Nothing to look for, or nothing found: an empty list. */
export function searchDirectory(directory: SearchableDirectory, typed: string): readonly DirectoryMatch[] {
  const words = searchWords(typed);
  const exact = [...searchShortName(directory, words), ...searchFor(directory, readQuery(words))];
  // "Grand Lyon" and "mairie de Villeurbanne" are in no register: what is left of them is.
  return exact.length > 0 ? onceEach(exact) : searchFor(directory, readQuery(withoutGeneric(words)));
}

/**
 * What may have been meant where nothing is found: each word that begins none of ours is read as the nearest ones that are.
 * Empty when none is near.
 */
export function searchNearly(directory: SearchableDirectory, typed: string): readonly DirectoryMatch[] {
  const readings = withoutGeneric(searchWords(typed)).map((word) => readingsOf(directory, word));
  const most = Math.max(0, ...readings.map(({ length }) => length));
  const queries = Array.from({ length: most }, (_, index) =>
    readings.map((of) => of[Math.min(index, of.length - 1)] ?? ""),
  );
  return onceEach(queries.flatMap((words) => searchFor(directory, readQuery(words))));
}

function readingsOf({ beginnings, nearWords }: SearchableDirectory, word: string): readonly string[] {
  const isKnown = beginnings.has(word) || /^\d/.test(word);
  const near = isKnown ? [] : nearWords.near(word).slice(0, MOST_READINGS);
  return near.length === 0 ? [word] : near;
}

function withoutGeneric(words: readonly string[]): readonly string[] {
  return words.filter((word) => !GENERIC_WORDS.has(word));
}

/** "MEL", alone. */
function searchShortName(
  directory: SearchableDirectory,
  words: readonly string[],
): readonly DirectoryMatch[] {
  const [word = ""] = words.length === 1 ? words : [];
  return (directory.shortNames.get(word) ?? [])
    .flatMap((place) => directory.entries[place] ?? [])
    .map(({ body }) => ({
      ...{ body, otherCommunes: 0 },
      because: { kind: "short-name", name: word.toUpperCase() },
    }));
}

function searchFor(directory: SearchableDirectory, query: Query | null): readonly DirectoryMatch[] {
  if (query === null) return [];
  const looked = query.readings.length > 0 ? query.readings : [[query.postcode ?? ""]];
  const places = new Set(looked.flatMap((words) => placesFor(directory, words)));
  return [...places]
    .flatMap((place) => directory.entries[place] ?? [])
    .flatMap((entry) => matchBody(entry, query) ?? [])
    .sort(byRelevance)
    .map(withoutRank);
}

function withoutRank({ rank: _rank, ...match }: RankedMatch): DirectoryMatch {
  return match;
}

function onceEach(matches: readonly DirectoryMatch[]): readonly DirectoryMatch[] {
  const first = new Map<Body, DirectoryMatch>();
  for (const match of matches) if (!first.has(match.body)) first.set(match.body, match);
  return [...first.values()];
}

function byRelevance(a: RankedMatch, b: RankedMatch): number {
  const fictional = Number(a.body.demonstration) - Number(b.body.demonstration);
  return fictional || a.rank - b.rank || (b.body.population ?? 0) - (a.body.population ?? 0);
}
