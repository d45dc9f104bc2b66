import type { Findings } from "../domain/findings/findings.ts";

/** The bytes that everybody who computes these findings gets, whichever way. */
export function findingsText(findings: Findings): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}
