// The signed decision that an official may hand over with their consent: a PDF, by its content alone.
import { sniffType } from "../evidence/sniff-type.ts";

export type DecisionProblem = "NO_PDF" | "LARGE_DECISION";

/** Null where it can be kept. `most` in bytes. */
export function decisionProblem(bytes: Uint8Array, most: number): DecisionProblem | null {
  if (bytes.length > most) return "LARGE_DECISION";
  return sniffType(bytes) === "pdf" ? null : "NO_PDF";
}
