// What people say of a session once it is over: a word, a rating, or both. Whoever led it reads them from five on, together and in no
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

export interface ToldWords {
  /** In the order of the alphabet; null below five of them. */
  readonly words: readonly string[] | null;
  /** How many gave each, lowest first; null below five of them. */
  readonly ratings: readonly { readonly rating: Rating; readonly count: number }[] | null;
}

/** Words and ratings apart, so that none stands beside the other. */
export function toldWords(said: readonly SessionWord[]): ToldWords {
  const words = said.flatMap(({ word }) => (word === "" ? [] : [word]));
  const ratings = said.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  return {
    words: words.length < FEWEST_TOLD ? null : words.toSorted((a, b) => a.localeCompare(b, "fr")),
    ratings:
      ratings.length < FEWEST_TOLD
        ? null
        : RATINGS.map((rating) => ({ rating, count: ratings.filter((one) => one === rating).length })),
  };
}
