// Which answers at the top level come without a proof? (methodology E3) Proof never changes a level; its absence is said.
import type { Levels } from "../scoring/score.types.ts";
import { isDocumented, type Proofs } from "./is-documented.ts";

const TOP_LEVEL = 4;

/** Ids of indicators, in the order of `levels`. */
export function undocumentedTops(levels: Levels, proofs: Proofs): readonly string[] {
  return [...levels].flatMap(([id, level]) => (level === TOP_LEVEL && !isDocumented(id, proofs) ? [id] : []));
}
