// A short name for the content of an answer: equal contents have equal fingerprints, whatever the order of their keys.
// Used to tell "saved again without a change" from a change; it protects nothing, so a fast hash is enough.
import { hash } from "../questions/hash.ts";
import type { AnswerContent } from "./answer-content.ts";
import { contentOf } from "./content-of.ts";

/** 14 characters of base 36 at most. */
export function fingerprint(content: AnswerContent): string {
  return hash(contentText(content));
}

/** Contents are never changed, and a stored one is asked for at each save after it. */
const texts = new WeakMap<AnswerContent, string>();

/** The text of what was said, without when and in which version: equal contents give equal texts. */
export function contentText(content: AnswerContent): string {
  const text = texts.get(content) ?? canonical(contentOf(content));
  texts.set(content, text);
  return text;
}

/** The same text for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(withSortedKeys(value)) ?? "";
}

function withSortedKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withSortedKeys);
  const entries = Object.entries(value).map(([key, held]) => [key, withSortedKeys(held)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
