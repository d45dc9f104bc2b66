// What may stand behind the address of a list: how many, and after which one. Whatever else is refused by its name, so that nobody
// takes a page for an answer to a question that was not understood.
import { accepted, type Result, refused } from "../result.ts";

export interface ListQuery {
  readonly limit: number;
  /** Key of the last one of the page before; null for the first page. */
  readonly after: string | null;
}
/** Name of what is wrong, shortened, and why. */
export interface BadQuery {
  readonly parameter: string;
  readonly why: "unknown" | "repeated" | "limit" | "cursor";
}

export const MOST_ITEMS = 100;
const USUAL_ITEMS = 50;
const LONGEST_NAME = 40;
/** Keys of what is listed are words, digits, dots, hyphens and what stands between them. */
const LONGEST_CURSOR = 300;

/** `pairs` as they stand in the address. A list takes both names, a single resource none. */
export function readListQuery(
  pairs: readonly (readonly [name: string, value: string])[],
  names: readonly string[] = ["limit", "cursor"],
): Result<ListQuery, BadQuery> {
  const given = new Map<string, string>();
  for (const [name, value] of pairs) {
    const parameter = name.slice(0, LONGEST_NAME);
    if (!names.includes(name)) return refused({ parameter, why: "unknown" });
    if (given.has(name)) return refused({ parameter, why: "repeated" });
    given.set(name, value);
  }
  const limit = limitOf(given.get("limit"));
  if (limit === null) return refused({ parameter: "limit", why: "limit" });
  const after = keyOf(given.get("cursor"));
  if (after === undefined) return refused({ parameter: "cursor", why: "cursor" });
  return accepted({ limit, after });
}

function limitOf(text: string | undefined): number | null {
  if (text === undefined) return USUAL_ITEMS;
  const number = Number(text);
  const isWritten = text.length <= 3 && String(number) === text;
  return isWritten && Number.isInteger(number) && number >= 1 && number <= MOST_ITEMS ? number : null;
}

/** Says nothing to a reader, so that nobody writes one: hexadecimal of the key. */
export function cursorOf(key: string): string {
  return [...new TextEncoder().encode(key)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Null for no cursor; undefined for one that was never given out. */
function keyOf(cursor: string | undefined): string | null | undefined {
  if (cursor === undefined) return null;
  if (cursor === "" || cursor.length > LONGEST_CURSOR || cursor.length % 2 !== 0) return undefined;
  const bytes = Array.from({ length: cursor.length / 2 }, (_, place) =>
    Number.parseInt(cursor.slice(2 * place, 2 * place + 2), 16),
  );
  const key = new TextDecoder().decode(Uint8Array.from(bytes));
  return cursorOf(key) === cursor ? key : undefined;
}

/** So many after a key, of what is in the order of its keys; `next` is the key to go on after, null at the end. */
export function pageAfter<Item>(
  items: readonly Item[],
  { limit, after }: ListQuery,
  idOf: (item: Item) => string,
): { readonly items: readonly Item[]; readonly next: string | null } | undefined {
  const start = after === null ? 0 : items.findIndex((item) => idOf(item) === after) + 1;
  if (after !== null && start === 0) return undefined;
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  return { items: page, next: last === undefined || start + limit >= items.length ? null : idOf(last) };
}
