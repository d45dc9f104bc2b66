import type { Body } from "../domain/directory/body.ts";

export interface PersonalDataView {
  readonly email: string;
  /** Bodies that would be left without a lead. */
  readonly leadsAlone: readonly Pick<Body, "slug" | "name">[];
  /** How many trials the person took along: nobody opens them afterwards. */
  readonly trials: number;
}

/** Why nobody is erased yet. LAST_LEAD: a body would lose its only lead; another one has to be named first. */
export type ErasureProblem = "NOT_CONFIRMED" | "LAST_LEAD";
