// What can be said first of a whole result? One of six cases, from the most cautious: nothing answered, dimensions still
// missing, bounds on both sides of a cut-off, a level held back by the gate, a plain level (methodology E1 point 5, E2).
import type { GlobalScore, Scores } from "../scoring/score.types.ts";

export type Opening =
  | { readonly kind: "empty" }
  | { readonly kind: "notEvaluated"; readonly evaluated: number; readonly applicable: number }
  | { readonly kind: "between"; readonly low: number; readonly high: number }
  | {
      readonly kind: "capped";
      readonly level: number;
      readonly rawLevel: number;
      readonly limiting: readonly string[];
    }
  | { readonly kind: "level"; readonly level: number };

/** Levels are maturity levels, 1 to 5; `limiting` holds dimension ids, lowest first, at least one. */
export function openingOf({ levels, global }: Scores): Opening {
  return levels.size === 0 ? { kind: "empty" } : openingOfGlobal(global);
}

/** The same of a result whose levels are not told question by question: it never says that nothing was answered. */
export function openingOfGlobal(global: GlobalScore): Exclude<Opening, { readonly kind: "empty" }> {
  const { level, rawLevel, between, evaluated, applicable } = global;
  if (level === null || rawLevel === null) return { kind: "notEvaluated", evaluated, applicable };
  if (between !== null) return { kind: "between", low: between[0], high: between[1] };
  if (global.capped) return { kind: "capped", level, rawLevel, limiting: global.limiting };
  return { kind: "level", level };
}
