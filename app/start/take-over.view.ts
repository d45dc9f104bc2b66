import type { Body } from "../domain/directory/body.ts";
import type { NamedEdition } from "../record/named-edition.view.ts";
import type { TrialAtHand } from "./trial-at-hand.view.ts";

/** Named by the assessment of the team. */
export interface TakeOverView extends NamedEdition {
  readonly body: Pick<Body, "slug" | "name" | "demonstration">;
  readonly trials: readonly (TrialAtHand & {
    /** Answers that would arrive, to be confirmed. */
    readonly arriving: number;
    /** Answers to questions where the team has its own, or that this version does not take. */
    readonly staying: number;
  })[];
}
