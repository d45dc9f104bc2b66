import type { RanksAgreement } from "../domain/findings/rank-agreement.ts";
import type { Words } from "../i18n/words.ts";

/** Of how many bodies it is said, how far they agree, and how far chance alone goes. */
export function agreementFigures(
  { n, w, p }: Pick<RanksAgreement, "n" | "w" | "p">,
  number: Words["number"],
) {
  return { n, w: number(w, { decimals: 2 }), p: number(p, { decimals: 3 }) };
}
