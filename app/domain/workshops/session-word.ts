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

/** As it is kept: whoever led the session has been told of it, or not yet. */
export interface KeptWord extends SessionWord {
  readonly isWordTold: boolean;
  readonly isRatingTold: boolean;
}

/**
 * What is kept once `given` was said, or said anew in place of `before`: what has been told stays told, and what waits is told once five
 * wait, of words and of ratings each. So nobody who counts what is told sees one of them come.
 */
export function withWord<Kept extends KeptWord>(
  others: readonly Kept[],
  { given, before }: { readonly given: Kept; readonly before: KeptWord | undefined },
): readonly Kept[] {
  const kept = {
    ...given,
    isWordTold: before?.word === given.word && before.isWordTold,
    isRatingTold: before?.rating === given.rating && before.isRatingTold,
  };
  const all = [...others, kept];
  const words = all.filter(({ word, isWordTold }) => word !== "" && !isWordTold);
  const ratings = all.filter(({ rating, isRatingTold }) => rating !== null && !isRatingTold);
  const tellsWords = words.length >= FEWEST_TOLD;
  const tellsRatings = ratings.length >= FEWEST_TOLD;
  return all.map((one) => ({
    ...one,
    isWordTold: one.isWordTold || (tellsWords && one.word !== ""),
    isRatingTold: one.isRatingTold || (tellsRatings && one.rating !== null),
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
  const words = said.flatMap(({ word, isWordTold }) => (isWordTold ? [word] : []));
  const ratings = said.flatMap(({ rating, isRatingTold }) =>
    isRatingTold && rating !== null ? [rating] : [],
  );
  return {
    words: words.length < FEWEST_TOLD ? null : words.toSorted((a, b) => a.localeCompare(b, "fr")),
    ratings:
      ratings.length < FEWEST_TOLD
        ? null
        : RATINGS.map((rating) => ({ rating, count: ratings.filter((one) => one === rating).length })),
  };
}
