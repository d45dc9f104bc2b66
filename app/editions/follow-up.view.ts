import type { FunnelStep, Stage } from "../domain/editions/funnel.ts";
import type { Participation } from "../domain/editions/participation.ts";
import type { EditionHead } from "./editions.view.ts";

export interface FollowedLine {
  readonly bodyId: number;
  readonly name: string;
  readonly slug: string;
  readonly group: string | null;
  readonly participation: Participation;
  readonly stage: Stage;
  readonly leads: number;
  /** Null before it began. */
  readonly lastAt: Date | null;
}
export type FollowUpSort = "nom" | "avancement" | "activite";

/** Never an answer or a score. */
export interface FollowUpView {
  readonly head: EditionHead;
  readonly funnel: readonly FunnelStep[];
  readonly lines: readonly FollowedLine[];
  readonly sort: FollowUpSort;
}
