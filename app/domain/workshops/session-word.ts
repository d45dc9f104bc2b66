// What people say of a session once it is over: a word, a rating, or both. Whoever led it reads them by five at least, together and in no
// order that tells of anybody; nobody else does.
import { cleanText, oneLine } from "../fields/clean-text.ts";

/** In characters. */
const LONGEST_WORD = 120;
const FEWEST_TOLD = 5;

export const RATINGS = [1, 2, 3, 4, 5] as const;
/** From 1, of no use, to 5, of great use. */
export type Rating = (typeof RATINGS)[number];

/** As typed. */
export interface TypedWord {
  readonly word: string;
  /** Empty for none. */
  readonly rating: string;
}
export interface SessionWord {
  /** One line; empty for none. */
  readonly word: string;
  readonly rating: Rating | null;
}
/** NO_WORD: neither a word nor a rating. */
export type WordProblem = "NO_WORD" | "LONG_WORD" | "BAD_RATING";

/** Every problem at once. */
export function readWord({
  word: typed,
  rating: chosen,
}: TypedWord): { readonly said: SessionWord } | { readonly problems: readonly WordProblem[] } {
  const isEmpty = cleanText(typed) === "";
  const word = isEmpty ? "" : oneLine(typed, LONGEST_WORD);
  const rating = chosen === "" ? null : RATINGS.find((one) => String(one) === chosen);
  if (word === "" && rating === null) return { problems: ["NO_WORD"] };
  if (word !== null && rating !== undefined) return { said: { word, rating } };
  return {
    problems: [
      ...(word === null ? (["LONG_WORD"] as const) : []),
      ...(rating === undefined ? (["BAD_RATING"] as const) : []),
    ],
  };
}

/** As it is kept, with what whoever led the session has been told of it: of before, where it was said anew since. */
export interface KeptWord extends SessionWord {
  /** Empty for none. */
  readonly toldWord: string;
  readonly toldRating: Rating | null;
}

/**
 * What is kept once `given` was said, or said anew in place of `before`: what has been told stays as it was told, and what waits is told
 * once five wait, of words and of ratings each. So nobody who reads what is told sees one of them come, go, or change.
 */
export function withWord<Kept extends SessionWord>(
  others: readonly (Kept & KeptWord)[],
  { given, before }: { readonly given: Kept; readonly before: KeptWord | undefined },
): readonly (Kept & KeptWord)[] {
  const { toldWord = "", toldRating = null } = before ?? {};
  const all = [...others, { ...given, toldWord, toldRating }];
  const words = all.filter((one) => one.word !== "" && one.word !== one.toldWord);
  const ratings = all.filter((one) => one.rating !== null && one.rating !== one.toldRating);
  const [tellsWords, tellsRatings] = [words.length >= FEWEST_TOLD, ratings.length >= FEWEST_TOLD];
  return all.map((one) => ({
    ...one,
    toldWord: tellsWords ? one.word : one.toldWord,
    toldRating: tellsRatings ? one.rating : one.toldRating,
  }));
}

export interface ToldWords {
  /** In the order of the alphabet; null below five of them. */
  readonly words: readonly string[] | null;
  /** How many gave each, lowest first; null below five of them. */
  readonly ratings: readonly { readonly rating: Rating; readonly count: number }[] | null;
}

/** Words and ratings apart, so that none stands beside the other; of those alone that have been told. */
export function toldWords(said: readonly KeptWord[]): ToldWords {
  const words = said.flatMap(({ toldWord }) => (toldWord === "" ? [] : [toldWord]));
  const ratings = said.flatMap(({ toldRating }) => (toldRating === null ? [] : [toldRating]));
  return {
    words: words.length < FEWEST_TOLD ? null : words.toSorted((a, b) => a.localeCompare(b, "fr")),
    ratings:
      ratings.length < FEWEST_TOLD
        ? null
        : RATINGS.map((rating) => ({ rating, count: ratings.filter((one) => one === rating).length })),
  };
}
