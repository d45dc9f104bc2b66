import type { EditionHead } from "./editions.view.ts";

export interface ClosingView {
  readonly head: EditionHead;
  readonly closesOn: string | null;
  readonly closedAt: Date | null;
  /** Names of bodies. */
  readonly finalised: readonly string[];
  /** Those whose work goes on in no edition. */
  readonly drafts: readonly string[];
}
