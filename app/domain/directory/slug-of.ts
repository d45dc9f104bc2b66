import { searchWords } from "./search-words.ts";

const MAX_LENGTH = 60;

/** The part of an address that names a body: words joined by hyphens, at most 60 characters; "organisme" for a name without any. */
export function slugOf(name: string): string {
  const slug = searchWords(name).join("-").slice(0, MAX_LENGTH).replace(/-$/, "");
  return slug === "" ? "organisme" : slug;
}
