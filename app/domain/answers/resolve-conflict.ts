// What the conflict page sends is a question form again: mine under its own names, the other version under the same
// names after "theirs:", and for each part that differs which of the two to keep. This makes of it the form that would
// have been sent had that been typed, so that a resolution is saved, checked and may itself conflict like any answer.

import type { ContentPart } from "./compare-answers.ts";
import { EVIDENCE_MAX } from "./form-rows.ts";

export type FormPair = readonly [name: string, value: string];

/** Put before the names of the version that was saved in between. */
export const THEIRS = "theirs:";
const KEEP = "keep.";
const COMBINED = "combined.";
const META = ["version", "was", "form", "seq", "intent"];
const SIMPLE_PARTS: readonly string[] = [
  "reason",
  "confidence",
  "publicText",
  "workingNote",
] satisfies ContentPart[];

/** A form that resolves nothing comes back as it is; a part without a choice is mine. */
export function resolvedPairs(pairs: readonly FormPair[]): readonly FormPair[] {
  const said = new Map(pairs);
  const choice = (part: ContentPart): string | undefined =>
    said.get(KEEP + part) ?? (part === "reason" ? said.get(`${KEEP}answer`) : undefined);
  const mine = pairs.filter(([name]) => !isOfConflict(name));
  const theirs = pairs
    .filter(([name]) => name.startsWith(THEIRS))
    .map(([name, value]) => [name.slice(THEIRS.length), value] as const);
  const kept = mine.filter(([name]) => META.includes(name) || choice(partOf(name)) !== "theirs");
  const taken = theirs.filter(([name]) => choice(partOf(name)) === "theirs");
  const resolved = [...kept, ...taken].map(
    ([name, value]) =>
      [name, choice(partOf(name)) === "both" ? (said.get(COMBINED + name) ?? value) : value] as const,
  );
  return choice("evidence") === "both" ? [...resolved, ...otherLinks(mine, theirs)] : resolved;
}

function isOfConflict(name: string): boolean {
  return [THEIRS, KEEP, COMBINED].some((start) => name.startsWith(start));
}

/** Everything that is not one of the parts around it belongs to the answer itself. */
export function partOf(name: string): ContentPart {
  if (SIMPLE_PARTS.includes(name)) return name as ContentPart;
  return name.startsWith("evidence.") ? "evidence" : "answer";
}

/** Their links that mine does not have, in the rows after mine. */
function otherLinks(mine: readonly FormPair[], theirs: readonly FormPair[]): readonly FormPair[] {
  const links = linksOf(mine);
  const known = new Set(links.map(({ url }) => url));
  const others = linksOf(theirs).filter(({ url }) => !known.has(url));
  return others.slice(0, EVIDENCE_MAX - links.length).flatMap(({ title, url }, index) => {
    const row = `evidence.${links.length + index}`;
    return [
      [`${row}.title`, title],
      [`${row}.url`, url],
    ] as const;
  });
}

function linksOf(pairs: readonly FormPair[]): readonly { readonly title: string; readonly url: string }[] {
  const said = new Map(pairs);
  return Array.from({ length: EVIDENCE_MAX }, (_, row) => ({
    title: said.get(`evidence.${row}.title`) ?? "",
    url: said.get(`evidence.${row}.url`) ?? "",
  })).filter(({ title, url }) => title + url !== "");
}
