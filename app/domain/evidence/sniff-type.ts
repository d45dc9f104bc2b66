// What a file is, by its content alone: neither its name nor what the browser says of it counts. Null for whatever is not
// surely one of ours: a file that is two things at once, holds macros, or is a page for a browser.
import type { EvidenceType } from "./evidence-type.ts";
import { isAlsoArchive, isAlsoElse, isAlsoPdf, PDF_HEAD } from "./two-things.ts";
import { isUtf8 } from "./utf-8.ts";
import { zipNames } from "./zip-names.ts";

export function sniffType(bytes: Uint8Array): EvidenceType | null {
  const found = signatures.find(({ parts }) =>
    parts.every(([at, text]) => textAt(bytes, at, text.length) === text),
  );
  if (found === undefined) return plainText(bytes) !== null && !isAlsoArchive(bytes) ? "text" : null;
  if (found.type === "zip") return isAlsoPdf(bytes.subarray(0, PDF_HEAD)) ? null : documentIn(bytes);
  return isAlsoElse(bytes, found.type) ? null : found.type;
}

interface Signature {
  readonly type: EvidenceType | "zip";
  /** Bytes that must stand at these places, each as the character of its number. */
  readonly parts: readonly (readonly [at: number, text: string])[];
}

const signatures: readonly Signature[] = [
  { type: "pdf", parts: [[0, "%PDF-"]] },
  // Behind a mark of byte order, as some programs write it and every reader takes it.
  { type: "pdf", parts: [[0, "\xef\xbb\xbf%PDF-"]] },
  {
    type: "png",
    parts: [
      [0, "\x89PNG\r\n\x1a\n"],
      [12, "IHDR"],
    ],
  },
  { type: "jpeg", parts: [[0, "\xff\xd8\xff"]] },
  {
    type: "webp",
    parts: [
      [0, "RIFF"],
      [8, "WEBPVP8"],
    ],
  },
  { type: "zip", parts: [[0, "PK\x03\x04"]] },
];

const OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";
const openDocuments = { text: "odt", spreadsheet: "ods", presentation: "odp" } as const;
const officeFolders = { word: "docx", xl: "xlsx", ppt: "pptx" } as const;
/** What runs when the document is opened. */
const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\/|^(Basic|Scripts)\//i;

function documentIn(bytes: Uint8Array): EvidenceType | null {
  const names = zipNames(bytes);
  if (names === null || names.some((name) => MACROS.test(name))) return null;
  return openDocument(bytes, names) ?? officeDocument(names);
}

/** Its first entry, never compressed, says what it is: the norm puts it there for programs that look at the beginning. */
function openDocument(bytes: Uint8Array, names: readonly string[]): EvidenceType | null {
  if (!names.includes("content.xml") || textAt(bytes, 8, 2) !== "\0\0") return null;
  const first = textAt(bytes, 30, OPEN_DOCUMENT.length + 20);
  const kinds = Object.entries(openDocuments);
  return kinds.find(([kind]) => first.startsWith(`${OPEN_DOCUMENT}${kind}PK`))?.[1] ?? null;
}

function officeDocument(names: readonly string[]): EvidenceType | null {
  if (!names.includes("[Content_Types].xml")) return null;
  const kinds = Object.entries(officeFolders).filter(([folder]) =>
    names.some((name) => name.startsWith(`${folder}/`)),
  );
  return kinds.length === 1 ? (kinds[0]?.[1] ?? null) : null;
}

// Five of them are bytes that Windows-1252 does not know.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no text holds.
const NO_TEXT = /[\u0000-\u0008\u000E-\u001F\u007F\u0081\u008D\u008F\u0090\u009D]/;
/** Pages, images made of letters, scripts and PostScript are text as well. */
const NOT_FOR_READING = /^\s*(<|GIF8|#!|%!|\{\\rtf)/i;

/** UTF-8, or what a French spreadsheet saves: Windows-1252. Null for whatever is not meant to be read as text. */
function plainText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return text.trim() === "" || NO_TEXT.test(text) || NOT_FOR_READING.test(text) ? null : text;
}

function decoded(bytes: Uint8Array): string {
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : new TextDecoder("windows-1252").decode(bytes);
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
