// How far can a result be relied on? (methodology E3) Three facts side by side, never fused into one number, and a label:
// how much is answered, how much of that carries a proof, and how much is still disputed.
import { ratio } from "../scoring/ratio.ts";
import { reaches } from "../scoring/reaches.ts";
import type { Standings } from "../scoring/standing.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { isDocumented, type Proofs } from "./is-documented.ts";

export const SOLID = { coverage: 0.9, documented: 0.6, disputed: 0.1 };
export const FRAGILE = { coverage: 0.7, documented: 0.25, disputed: 0.3 };

/** Shares from 0 to 1. */
export interface Solidity {
  readonly label: "solid" | "fair" | "fragile";
  /** Answered weight over applicable weight. */
  readonly coverage: number;
  /** Weight of the answers with a proof over answered weight; 0 while nothing is answered. */
  readonly documented: number;
  /** Indicators still in disagreement over applicable indicators. */
  readonly disputed: number;
}

export interface SolidityFacts extends Proofs {
  readonly standings: Standings;
  /** Ids of the indicators still in disagreement. */
  readonly disputed: readonly string[];
}

/** Null when no indicator applies. */
export function solidityOf(
  { indicators }: SurveyModel,
  { standings, disputed, ...proofs }: SolidityFacts,
): Solidity | null {
  const applicable = indicators.filter(({ id }) => (standings.get(id) ?? "na") !== "na");
  const answered = applicable.filter(({ id }) => typeof standings.get(id) === "number");
  const proven = answered.filter(({ id }) => isDocumented(id, proofs));
  const coverage = ratio(weightOf(answered), weightOf(applicable));
  if (coverage === undefined) return null;
  const facts = {
    coverage,
    documented: ratio(weightOf(proven), weightOf(answered)) ?? 0,
    disputed: ratio(applicable.filter(({ id }) => disputed.includes(id)).length, applicable.length) ?? 0,
  };
  return { ...facts, label: labelOf(facts) };
}

function weightOf(indicators: SurveyModel["indicators"]): number {
  return indicators.reduce((sum, { weight }) => sum + weight, 0);
}

function labelOf({ coverage, documented, disputed }: Omit<Solidity, "label">): Solidity["label"] {
  const reachesAll = (least: typeof SOLID) =>
    reaches(coverage, least.coverage) &&
    reaches(documented, least.documented) &&
    reaches(least.disputed, disputed);
  if (reachesAll(SOLID)) return "solid";
  return reachesAll(FRAGILE) ? "fair" : "fragile";
}
