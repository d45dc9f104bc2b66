// The name that a file is shown and downloaded under: what people called it, without anything that could mislead them,
// reach into a folder, or make a machine run it. Its end is that of its type.
import { type EvidenceType, evidenceTypes } from "./evidence-type.ts";

/** Below the 255 of file systems, with room for a number. */
const MOST_BYTES = 180;
/** Control characters, what cannot be seen or turns the direction of writing, and what has no meaning of its own. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}]/gu;
/** Not allowed in the names of some systems. */
const RESERVED = /[<>:"|?*]/g;

export function cleanFileName(raw: string, type: EvidenceType): string {
  const last = raw.toWellFormed().normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const said = last.replace(/\s+/gu, " ").replace(UNSEEN, "").replace(RESERVED, "_");
  const { stem, extension } = split(said.replace(/^[\s.]+|[\s.]+$/gu, ""), type);
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
