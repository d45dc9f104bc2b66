// How a name is compared when someone types it: without case, accents, ligatures, hyphens or apostrophes, and with
// "st" and "ste" read as "saint" and "sainte" (both readings are kept by the search: "st" also begins "Strasbourg").

/** Twice the longest name that a body may have. UTF-16 units. */
const MOST_READ = 240;
const LIGATURES: Readonly<Record<string, string>> = { œ: "oe", æ: "ae" };
const SAINTS: Readonly<Record<string, string>> = { st: "saint", ste: "sainte" };

/** The words of a text, ready to compare. Empty for a text without a letter or a digit. */
export function searchWords(text: string): readonly string[] {
  const plain = text
    .slice(0, MOST_READ)
    .toLowerCase()
    .replace(/[œæ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
}

/** The same words with "st" and "ste" written out. */
export function withSaints(words: readonly string[]): readonly string[] {
  return words.map((word) => SAINTS[word] ?? word);
}
