// The short name by which a body is known, made of the first letters of its name: MEL, AMP, GPSEA.
import { searchWords } from "./search-words.ts";

const SMALL: ReadonlySet<string> = new Set([
  "de",
  "du",
  "des",
  "d",
  "la",
  "le",
  "les",
  "l",
  "et",
  "en",
  "sur",
]);
const KIND: ReadonlySet<string> = new Set(["metropole", "eurometropole"]);
/** Two letters begin too many names. */
const SHORTEST = 3;

/** With and without "métropole", never the small words; none shorter than three letters. Lower case, without accents. */
export function initialsOf(name: string): readonly string[] {
  const words = searchWords(name).filter((word) => !SMALL.has(word));
  const readings = [words, words.filter((word) => !KIND.has(word))];
  const initials = readings.map((reading) => reading.map((word) => word[0]).join(""));
  return [...new Set(initials)].filter((one) => one.length >= SHORTEST);
}
