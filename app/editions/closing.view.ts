import type { EditionHead } from "./editions.view.ts";

/** A publication that somebody has still to answer. */
export interface PendingPublication {
  /** Of the body. */
  readonly name: string;
  readonly state: "consent-asked" | "in-moderation" | "to-correct";
}

export interface ClosingView {
  readonly head: EditionHead;
  readonly closesOn: string | null;
  readonly closedAt: Date | null;
  /** Names of bodies. */
  readonly finalised: readonly string[];
  /** Those whose work goes on in no edition. */
  readonly drafts: readonly string[];
  /** Closing leaves them as they are. */
  readonly pending: readonly PendingPublication[];
}
