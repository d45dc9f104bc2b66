// The name that a file is shown and downloaded under: what people called it, without anything that could mislead them,
// reach into a folder, or make a machine run it. Its end is that of its type.
import { type EvidenceType, evidenceTypes } from "./evidence-type.ts";

/** Below the 255 of file systems, with room for a number. */
const MOST_BYTES = 180;
/** Of what was sent as a name, in UTF-16 units: its beginning says what it is called, its end which type it has. */
const [FIRST, LAST] = [900, 100];
/** Control characters, what cannot be seen or turns the direction of writing, and what has no meaning of its own. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}]/gu;
/** Not allowed in the names of some systems. */
const RESERVED = /[<>:"|?*]/g;

export function cleanFileName(raw: string, type: EvidenceType): string {
  const last = raw.slice(1 + Math.max(raw.lastIndexOf("/"), raw.lastIndexOf("\\")));
  const short = last.length > FIRST + LAST ? last.slice(0, FIRST) + last.slice(-LAST) : last;
  const written = short.toWellFormed().normalize("NFC");
  const said = written.replace(/\s+/gu, " ").replace(UNSEEN, "").replace(RESERVED, "_");
  const { stem, extension } = split(withoutEdges(said), type);
  return `${cut(stem).trim() || "document"}.${extension}`;
}

/** "note.pdf", "note (2).pdf" where another file has that name already. */
export function distinctName(name: string, taken: readonly string[]): string {
  const dot = name.lastIndexOf(".");
  const numbered = (number: number) =>
    number === 1 ? name : `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
  let number = 1;
  while (taken.includes(numbered(number))) number += 1;
  return numbered(number);
}

function split(name: string, type: EvidenceType): { readonly stem: string; readonly extension: string } {
  const { extensions } = evidenceTypes[type];
  const dot = name.lastIndexOf(".");
  const end = dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
  return extensions.includes(end)
    ? { stem: name.slice(0, dot), extension: end }
    : { stem: name, extension: extensions[0] };
}

/** Dots and spaces at either end: the first hide a file, the last are lost on some systems. */
function withoutEdges(name: string): string {
  let [start, end] = [0, name.length];
  while (start < end && isEdge(name[start])) start += 1;
  while (end > start && isEdge(name[end - 1])) end -= 1;
  return name.slice(start, end);
}

function isEdge(character: string | undefined): boolean {
  return character === "." || character === " ";
}

/** Between characters, never within one. */
function cut(stem: string): string {
  const encoder = new TextEncoder();
  let [kept, bytes] = ["", 0];
  for (const character of stem) {
    bytes += encoder.encode(character).length;
    if (bytes > MOST_BYTES) break;
    kept += character;
  }
  return kept;
}
