// What the conflict page sends is a question form again: mine under its own names, the other version under the same
// names after "theirs:", and for each part that differs which of the two to keep. This makes of it the form that would
// have been sent had that been typed, so that a resolution is saved, checked and may itself conflict like any answer.

import type { Evidence } from "../questions/answer.ts";
import { type AnswerPiece, pieceNamed } from "./answer-pieces.ts";
import type { ContentPart } from "./compare-answers.ts";
import { entryPairs } from "./entry-pairs.ts";
import type { FormPair } from "./form-pair.ts";
import { EVIDENCE_MAX } from "./form-rows.ts";
import { withPieces } from "./resolve-pieces.ts";

/** Put before the names of the version that was saved in between. */
export const THEIRS = "theirs:";
/** Put before the name of a part: whose version of it to keep. */
export const KEEP = "keep.";
/** Put before the name of a text: both versions, put together by hand. */
export const COMBINED = "combined.";
/** The version that mine was typed on. */
export const STALE = "stale";
const META = ["version", "was", "form", "seq", "intent", "signed", "kept"];
const SIMPLE_PARTS: readonly string[] = [
  "reason",
  "confidence",
  "publicText",
  "workingNote",
] satisfies ContentPart[];

const QUESTION_VERSION = /^(?<prefix>[a-z0-9.-]+:)version$/;

/** The same for a page of several questions, whose names begin with the id of their question and a colon. */
export function resolvedPage(pairs: readonly FormPair[]): readonly FormPair[] {
  const prefixes = new Set(questionPrefixes(pairs));
  if (prefixes.size === 0) return resolvedPairs(pairs);
  const byPrefix = Map.groupBy(pairs, ([name]) => (prefixes.has(prefixOf(name)) ? prefixOf(name) : ""));
  const ofPage = byPrefix.get("") ?? [];
  const intent = ofPage.filter(([name]) => name === "intent");
  const ofQuestions = [...prefixes].flatMap((prefix) => {
    const sent = byPrefix.get(prefix) ?? [];
    const own = sent.map(([name, value]) => [name.slice(prefix.length), value] as const);
    const resolved = resolvedPairs([...own, ...intent]).filter(([name]) => name !== "intent");
    return resolved.map(([name, value]) => [prefix + name, value] as const);
  });
  return [...ofPage, ...ofQuestions];
}

/** "data.use:" for each question of a page of several; none on a page of one. */
export function questionPrefixes(pairs: readonly FormPair[]): readonly string[] {
  return pairs.flatMap(([name]) => QUESTION_VERSION.exec(name)?.groups?.["prefix"] ?? []);
}

/** "data.use:" of "data.use:answer"; "" of a name without a colon. */
function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

const REVIEWS = ["translate", "restore"];

/**
 * The page is to be shown again rather than saved: in the other language, with text found in the browser, with one
 * more row, or without a choice that was made. A conflict is shown again by saving mine again as it was.
 */
export function isReview(pairs: readonly FormPair[]): boolean {
  const intent = pairs.find(([name]) => name === "intent")?.[1] ?? "";
  const isConflict = pairs.some(([name]) => name === STALE || name.endsWith(`:${STALE}`));
  return (
    intent.startsWith("add:") || intent.startsWith("clear:") || (REVIEWS.includes(intent) && !isConflict)
  );
}

/** A form that resolves nothing comes back as it is; a part without a choice is mine. */
export function resolvedPairs(pairs: readonly FormPair[]): readonly FormPair[] {
  const said = new Map(pairs);
  if (said.get("intent") === "translate") return sentBefore(pairs);
  const choice = (part: ContentPart): string | undefined =>
    said.get(KEEP + part) ?? (part === "reason" ? said.get(`${KEEP}answer`) : undefined);
  const theirs = pairs
    .filter(([name]) => name.startsWith(THEIRS))
    .map(([name, value]) => [name.slice(THEIRS.length), value] as const);
  const mine = withPieces(
    pairs.filter(([name]) => !isOfConflict(name)),
    { theirs, pieces: theirPieces(pairs) },
  );
  const kept = mine.filter(([name]) => META.includes(name) || choice(partOf(name)) !== "theirs");
  const taken = theirs.filter(([name]) => choice(partOf(name)) === "theirs");
  const resolved = [...kept, ...taken].map(
    ([name, value]) =>
      [name, choice(partOf(name)) === "both" ? (said.get(COMBINED + name) ?? value) : value] as const,
  );
  return [
    ...resolved,
    ...(choice("evidence") === "both" ? otherLinks(mine, theirs) : []),
    ...(choice("answer") === "both" ? otherEntries(mine, theirs) : []),
  ];
}

/** Of an answer that is chosen piece by piece, those that are kept as the other version has them. */
function theirPieces(pairs: readonly FormPair[]): readonly AnswerPiece[] {
  return pairs.flatMap(([name, value]) => {
    const piece = name.startsWith(KEEP) ? pieceNamed(name.slice(KEEP.length)) : undefined;
    return piece === undefined || value !== "theirs" ? [] : [piece];
  });
}

/** To read the conflict page in the other language, mine is sent again as it was, on the version that made the conflict. */
function sentBefore(pairs: readonly FormPair[]): readonly FormPair[] {
  const stale = pairs.find(([name]) => name === STALE)?.[1];
  const mine = pairs.filter(([name]) => !isOfConflict(name));
  return stale === undefined
    ? pairs
    : mine.map(([name, value]) => [name, name === "version" ? stale : value] as const);
}

function isOfConflict(name: string): boolean {
  return name === STALE || [THEIRS, KEEP, COMBINED].some((start) => name.startsWith(start));
}

/** Everything that is not one of the parts around it belongs to the answer itself. */
function partOf(name: string): ContentPart {
  if (SIMPLE_PARTS.includes(name)) return name as ContentPart;
  return name.startsWith("evidence.") ? "evidence" : "answer";
}

/** Their links that mine does not have, in the rows after mine. */
function otherLinks(mine: readonly FormPair[], theirs: readonly FormPair[]): readonly FormPair[] {
  const links = linksOf(mine);
  const known = new Set(links.map(({ url }) => url));
  const others = linksOf(theirs).filter(({ url }) => !known.has(url));
  return others.slice(0, EVIDENCE_MAX - links.length).flatMap(({ title, url, date }, index) => {
    const row = `evidence.${links.length + index}`;
    return [
      [`${row}.title`, title],
      [`${row}.url`, url],
      [`${row}.date`, date],
    ] as const;
  });
}

/** Their entries that mine does not have, in the rows after mine. */
function otherEntries(mine: readonly FormPair[], theirs: readonly FormPair[]): readonly FormPair[] {
  const [own, others] = [entryPairs(mine), entryPairs(theirs)];
  const known = new Set(own.filter(({ part }) => part === "id").map(({ value }) => value));
  const added = others.filter(({ part, value }) => part === "id" && !known.has(value)).map(({ row }) => row);
  const first = 1 + Math.max(-1, ...own.map(({ row }) => row));
  return others
    .filter(({ row }) => added.includes(row))
    .map(({ row, part, value }) => [`entry.${first + added.indexOf(row)}.${part}`, value] as const);
}

function linksOf(pairs: readonly FormPair[]): readonly Required<Evidence>[] {
  const said = new Map(pairs);
  return Array.from({ length: EVIDENCE_MAX }, (_, row) => ({
    title: said.get(`evidence.${row}.title`) ?? "",
    url: said.get(`evidence.${row}.url`) ?? "",
    date: said.get(`evidence.${row}.date`) ?? "",
  })).filter(({ title, url, date }) => title + url + date !== "");
}
