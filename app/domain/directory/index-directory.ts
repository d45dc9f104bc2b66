// A directory made ready to be searched: its words split once, and for each beginning of a word the largest bodies that
// have it. A search looks at those alone, so that it costs the same among 22 bodies and 35,000.
import type { Body } from "./body.ts";
import { NO_OTHER_NAMES, type OtherNames } from "./body-names.ts";
import { initialsOf } from "./initials.ts";
import { indexNearWords, type NearWords } from "./near-words.ts";
import { searchWords, withSaints } from "./search-words.ts";

/** Bodies that are looked at for one beginning of a word or of a postcode: the largest ones. */
const MOST_FOR_ONE = 30;
const MOST_LISTED = 200;
/** Longer ones are looked up by these letters first. */
const LONGEST_BEGINNING = 8;

/** Something within a body that is looked for by a name or a postcode of its own. */
export interface SearchablePart {
  readonly kind: "commune" | "former" | "territory";
  readonly name: string;
  /** Of the commune that a former one is part of; its own name otherwise. */
  readonly today: string;
  readonly words: readonly string[];
  readonly postcodes: readonly string[];
  readonly population: number;
}
export interface SearchableBody {
  readonly body: Body;
  readonly words: readonly string[];
  readonly parts: readonly SearchablePart[];
}
export interface SearchableDirectory {
  /** In the order of the bodies that were given. */
  readonly entries: readonly SearchableBody[];
  readonly bySlug: ReadonlyMap<string, Body>;
  /** Places in `entries`, by short name. */
  readonly shortNames: ReadonlyMap<string, readonly number[]>;
  /** Places in `entries`, real ones first, then by population: by whole names, and by the beginnings of words and postcodes. */
  readonly wholeNames: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: ReadonlyMap<string, readonly number[]>;
  /** The first ones by name, for who looks through the list. */
  readonly listed: { readonly real: readonly Body[]; readonly fictional: readonly Body[] };
  /** Of all words of names. */
  readonly nearWords: NearWords;
}

export function indexDirectory(
  bodies: readonly Body[],
  others: OtherNames = NO_OTHER_NAMES,
): SearchableDirectory {
  const entries = bodies.map((body) => entryOf(body, others));
  const bySize = entries.map((entry, place) => ({ entry, place })).toSorted(largestFirst);
  return {
    entries,
    bySlug: new Map(bodies.map((body) => [body.slug, body])),
    shortNames: placesBy(bySize, ({ body }) => shortNamesOf(body, others)),
    wholeNames: placesBy(bySize, (entry) => namesOf(entry).map((words) => words.join(" "))),
    beginnings: placesBy(bySize, (entry) => textsOf(entry).flatMap(beginningsOf)),
    listed: listedOf(bodies),
    nearWords: indexNearWords(bySize.flatMap(({ entry }) => namesOf(entry).flat())),
  };
}

function listedOf(bodies: readonly Body[]): SearchableDirectory["listed"] {
  const byName = bodies.toSorted((a, b) => a.slug.localeCompare(b.slug));
  return {
    real: byName.filter(({ demonstration }) => !demonstration).slice(0, MOST_LISTED),
    fictional: byName.filter(({ demonstration }) => demonstration).slice(0, MOST_LISTED),
  };
}

function namesOf({ words, parts }: SearchableBody): readonly (readonly string[])[] {
  return [words, ...parts.map((part) => part.words)];
}

function textsOf(entry: SearchableBody): readonly string[] {
  return [...namesOf(entry).flat(), ...entry.parts.flatMap(({ postcodes }) => postcodes)];
}

function beginningsOf(text: string): readonly string[] {
  return Array.from({ length: Math.min(text.length, LONGEST_BEGINNING) }, (_, end) => text.slice(0, end + 1));
}

/** Each key with the places of the first bodies that have it, each once. */
function placesBy(
  placed: readonly Placed[],
  keysOf: (entry: SearchableBody) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>();
  for (const { entry, place } of placed) for (const key of new Set(keysOf(entry))) addTo(all, key, place);
  return all;
}

function addTo(all: Map<string, number[]>, key: string, place: number): void {
  const places = all.get(key);
  if (places === undefined) all.set(key, [place]);
  else if (places.length < MOST_FOR_ONE) places.push(place);
}

/** Bodies that may match a word or the beginning of a postcode: the largest ones, and those with this whole name. */
export function placesFor(
  { beginnings, wholeNames }: SearchableDirectory,
  words: readonly string[],
): readonly number[] {
  const lists = words.map((word) => beginnings.get(word.slice(0, LONGEST_BEGINNING)) ?? []);
  const rarest = lists.toSorted((a, b) => a.length - b.length)[0] ?? [];
  const whole = [words, withSaints(words)].flatMap((reading) => wholeNames.get(reading.join(" ")) ?? []);
  return [...new Set([...whole, ...rarest])];
}

function entryOf(body: Body, { former, territories }: OtherNames): SearchableBody {
  const communes = body.communes.flatMap(({ insee, name, postcodes, population }): SearchablePart[] => [
    { kind: "commune", name, today: name, words: searchWords(name), postcodes, population },
    ...former
      .filter((one) => one.insee === insee && !body.demonstration)
      .map(
        (one): SearchablePart => ({
          ...{ kind: "former", name: one.name, today: name, words: searchWords(one.name) },
          ...{ postcodes: [], population: 0 },
        }),
      ),
  ]);
  const within = territories
    .filter(({ siren }) => siren === body.siren)
    .map(
      ({ name }): SearchablePart => ({
        ...{ kind: "territory", name, today: name, words: searchWords(name), postcodes: [], population: 0 },
      }),
    );
  return { body, words: searchWords(body.name), parts: [...communes, ...within] };
}

function shortNamesOf(body: Body, { territories, shortNames }: OtherNames): readonly string[] {
  const own = ({ siren }: { readonly siren: string }) => siren === body.siren;
  return [
    ...initialsOf(body.name),
    ...territories.filter(own).flatMap(({ name }) => initialsOf(name)),
    ...shortNames.filter(own).map(({ name }) => searchWords(name).join("")),
  ];
}

interface Placed {
  readonly entry: SearchableBody;
  readonly place: number;
}

function largestFirst({ entry: { body: a } }: Placed, { entry: { body: b } }: Placed): number {
  return Number(a.demonstration) - Number(b.demonstration) || (b.population ?? 0) - (a.population ?? 0);
}
