// Which address of the table a request names. An address has one spelling: what means it in another one (other case,
// doubled slashes, needless encodings, a slash too many at the end) is told where to go before any policy is asked.
import type { Address } from "../address-policy.ts";
import { type AddressId, addresses } from "../addresses.ts";
import { isLocale } from "../i18n/locale.ts";
import { fillPath } from "../kit/path-to.ts";

export type FoundAddress =
  | { readonly kind: "found"; readonly id: AddressId; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: "elsewhere"; readonly path: string }
  | { readonly kind: "nowhere" };

interface Pattern {
  readonly id: AddressId;
  readonly path: string;
  readonly segments: readonly string[];
}

const NOWHERE: FoundAddress = { kind: "nowhere" };

/** By their number of segments; a word goes before a name that would take it. */
const patterns = new Map<number, readonly Pattern[]>();
for (const [id, { path }] of Object.entries(addresses) as [AddressId, Address][]) {
  if (path === "*") continue;
  const segments = segmentsOf(path);
  const known = patterns.get(segments.length) ?? [];
  const all = [...known, { id, path, segments }];
  patterns.set(segments.length, all.toSorted(byWordsFirst));
}

/** `pathname` as sent, still percent-encoded; one that cannot be decoded is nowhere. */
export function findAddress(pathname: string): FoundAddress {
  const asked = askedSegments(pathname);
  const pattern = asked && patterns.get(asked.length)?.find(({ segments }) => means(segments, asked));
  if (!asked || !pattern) return NOWHERE;
  const params = paramsOf(pattern.segments, asked);
  const path = fillPath(pattern.path, params);
  return path === pathname ? { kind: "found", id: pattern.id, params } : { kind: "elsewhere", path };
}

/** Null for what cannot be decoded. Empty segments and dots are taken for what they mean. */
function askedSegments(pathname: string): readonly string[] | null {
  const segments: string[] = [];
  try {
    for (const sent of pathname.split("/")) {
      const segment = decodeURIComponent(sent);
      if (segment === "..") segments.pop();
      else if (segment !== "" && segment !== ".") segments.push(segment);
    }
    return segments;
  } catch {
    return null;
  }
}

function means(segments: readonly string[], asked: readonly string[]): boolean {
  return segments.every((segment, place) => {
    const text = (asked[place] ?? "").toLowerCase();
    if (!segment.startsWith(":")) return segment === text;
    return segment === ":locale" ? isLocale(text) : nameIn(segment, text) !== null;
  });
}

/** What is asked for by a name, before the ending that says as what kind of file; null where it has another ending. */
function nameIn(segment: string, text: string): string | null {
  const ending = endingOf(segment);
  const name = text.slice(0, text.length - ending.length);
  if (ending === "") return text;
  return text.toLowerCase().endsWith(ending) && name !== "" && !name.includes(".") ? name : null;
}

/** Such as ".csv"; empty for most. */
function endingOf(segment: string): string {
  const dot = segment.indexOf(".");
  return segment.startsWith(":") && dot > 0 ? segment.slice(dot) : "";
}

function paramsOf(segments: readonly string[], asked: readonly string[]): Readonly<Record<string, string>> {
  const named = segments.flatMap((segment, place) => {
    const text = asked[place] ?? "";
    if (!segment.startsWith(":")) return [];
    const name = segment.slice(1, segment.length - endingOf(segment).length);
    return [[name, segment === ":locale" ? text.toLowerCase() : (nameIn(segment, text) ?? text)]];
  });
  return Object.fromEntries(named);
}

function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/** A word, then a name with an ending, then any name: the more a segment says, the earlier. */
function byWordsFirst(one: Pattern, other: Pattern): number {
  const openness = (segment = "") => (segment.startsWith(":") ? (endingOf(segment) === "" ? 2 : 1) : 0);
  const place = one.segments.findIndex(
    (segment, index) => openness(segment) !== openness(other.segments[index]),
  );
  return place < 0 ? 0 : openness(one.segments[place]) - openness(other.segments[place]);
}
