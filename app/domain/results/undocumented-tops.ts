// Which answers at the top level come without a proof? (methodology E3) Proof never changes a level; its absence is said.
import type { SavedAnswer } from "../answers/answer.ts";
import type { Levels } from "../scoring/score.types.ts";

const TOP_LEVEL = 4;

/** Ids of indicators, in the order of `levels`. */
export function undocumentedTops(levels: Levels, saved: ReadonlyMap<string, SavedAnswer>): readonly string[] {
  return [...levels].flatMap(([id, level]) => {
    const proofs = saved.get(id)?.evidence.length ?? 0;
    return level === TOP_LEVEL && proofs === 0 ? [id] : [];
  });
}
