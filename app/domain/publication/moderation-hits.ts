// What a moderator should look at before a text is published: it finds, and judges nothing; never a score. Each text is read
// in a time that grows with its length alone.

export const HIT_KINDS = ["address", "phone", "name", "link"] as const;
export type HitKind = (typeof HIT_KINDS)[number];

export interface TextToRead<Place> {
  /** Where it stands, as the caller names it. */
  readonly place: Place;
  readonly text: string;
}
export interface Hit<Place> {
  readonly place: Place;
  readonly kind: HitKind;
  /** As it stands in the text; of a name, as the team has it. */
  readonly fragment: string;
}

/** Nine to fifteen digits after a zero or a plus sign, as they are written in France and abroad, three signs apart at most. */
const PHONES = /(?<!\d)(?:\+\d|0)(?:[ .()/\u00a0\u202f\u2013-]{0,3}\d){8,14}(?!\d)/g;
/** A first name alone is also a word, and a town. */
const FEWEST_WORDS = 2;
/** What is longer is no name of a person: eighty characters at most, and as many words as they may hold. */
const LONGEST_NAME = 80;
const MOST_WORDS = 12;

/** In the order of the texts, addresses before phones, names and links, each once a place. `names`: of people known to work there. */
export function moderationHits<Place>(
  texts: readonly TextToRead<Place>[],
  names: readonly string[],
): readonly Hit<Place>[] {
  const known = knownNames(names);
  return texts.flatMap(({ place, text }) => {
    const words = text.split(/\s+/);
    const found: readonly (readonly [HitKind, readonly string[]])[] = [
      ["address", words.filter(isAddress)],
      ["phone", text.match(PHONES) ?? []],
      ["name", namesIn(text, known)],
      ["link", words.filter(isLink)],
    ];
    return found.flatMap(([kind, fragments]) =>
      [...new Set(fragments)].map((fragment) => ({ place, kind, fragment })),
    );
  });
}

/** Something on both sides of an at sign, and a dot after it; or the sign in brackets, against machines. */
function isAddress(word: string): boolean {
  const at = word.indexOf("@");
  if (at > 0 && word.indexOf(".", at) > at + 1) return true;
  return word.includes("(at)") || word.includes("[at]");
}

/** Of a name on the net (RFC 1035). */
const LONGEST_HOST = 253;
const ENDS = [".fr", ".com", ".org", ".net", ".eu"];

function isLink(word: string): boolean {
  const said = word.toLowerCase();
  if (word.includes("@") || isAddress(word)) return false;
  if (said.includes("http://") || said.includes("https://") || said.includes("www.")) return true;
  const host = said.slice(0, said.indexOf("/") < 0 ? undefined : said.indexOf("/"));
  if (host.length > LONGEST_HOST) return false;
  const name = host.replace(/[^\p{L}\p{N}]+$/u, "");
  return ENDS.some((end) => name.length > end.length && name.endsWith(end));
}

/** Sorted words of a name, in small letters -> the name as it was given. */
type Known = ReadonlyMap<string, string>;

function knownNames(names: readonly string[]): Known {
  const whole = names
    .filter(({ length }) => length <= LONGEST_NAME)
    .map((name) => [name.trim(), wordsOf(name)] as const);
  const known = whole.filter(([, words]) => words.length >= FEWEST_WORDS && words.length <= MOST_WORDS);
  return new Map(known.map(([name, words]) => [keyOf(words), name]));
}

/** In whichever order its words stand, side by side. */
function namesIn(text: string, known: Known): readonly string[] {
  if (known.size === 0) return [];
  const words = wordsOf(text);
  const keys = [...known.keys()].map((key) => key.split(" "));
  const [parts, lengths] = [new Set(keys.flat()), new Set(keys.map(({ length }) => length))];
  return [...lengths].flatMap((length) =>
    words.flatMap((word, start) =>
      parts.has(word) ? (known.get(keyOf(words.slice(start, start + length))) ?? []) : [],
    ),
  );
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}’'-]+/u)
    .filter((word) => word !== "");
}

function keyOf(words: readonly string[]): string {
  return words.toSorted().join(" ");
}
