// The kinds of file that can prove an answer: a closed list of what people read, without anything that runs. What is
// not in it is refused, so that nothing is ever served under a type that its sender chose.

import { isUtf8 } from "./utf-8.ts";

export const EVIDENCE_TYPES = [
  ...(["pdf", "odt", "docx", "ods", "xlsx", "odp", "pptx"] as const),
  ...(["png", "jpeg", "webp", "text"] as const),
] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

interface TypeFacts {
  /** What it is served as. */
  readonly mime: string;
  /** Without the dot, the usual one first. */
  readonly extensions: readonly [string, ...string[]];
}

const OPEN_DOCUMENT = "application/vnd.oasis.opendocument";
const OFFICE = "application/vnd.openxmlformats-officedocument";

export const evidenceTypes: Readonly<Record<EvidenceType, TypeFacts>> = {
  pdf: { mime: "application/pdf", extensions: ["pdf"] },
  odt: { mime: `${OPEN_DOCUMENT}.text`, extensions: ["odt"] },
  docx: { mime: `${OFFICE}.wordprocessingml.document`, extensions: ["docx"] },
  ods: { mime: `${OPEN_DOCUMENT}.spreadsheet`, extensions: ["ods"] },
  xlsx: { mime: `${OFFICE}.spreadsheetml.sheet`, extensions: ["xlsx"] },
  odp: { mime: `${OPEN_DOCUMENT}.presentation`, extensions: ["odp"] },
  pptx: { mime: `${OFFICE}.presentationml.presentation`, extensions: ["pptx"] },
  png: { mime: "image/png", extensions: ["png"] },
  jpeg: { mime: "image/jpeg", extensions: ["jpg", "jpeg"] },
  webp: { mime: "image/webp", extensions: ["webp"] },
  text: { mime: "text/plain; charset=utf-8", extensions: ["txt", "csv", "md"] },
};

/** What the bytes of a file are served as: a text that is no UTF-8 was written by a French spreadsheet. */
export function servedAs(type: EvidenceType, bytes: Uint8Array): string {
  return type === "text" && !isUtf8(bytes) ? "text/plain; charset=windows-1252" : evidenceTypes[type].mime;
}
