// Where the publication of an assessment stands, for its team. Fit to be sent to a browser.
import type { Check } from "../domain/publication/moderation-checks.ts";
import type { PublicationScope } from "../domain/publication/publication-scope.ts";
import type { Actor, RequestState, RequestStep } from "../domain/publication/request-state.ts";
import type { ListedParticipation } from "./listed-participation.view.ts";

export interface RequestLine {
  readonly kind: RequestStep;
  readonly at: Date;
  readonly by: Actor;
  /** An official, as they declared themselves; null for anybody else. */
  readonly official: { readonly name: string; readonly mandate: string } | null;
  /** What lets that official decide, as they named it; empty where they did not. */
  readonly delegation: string;
  readonly reason: string;
  /** What the moderation looked at; empty for other steps. */
  readonly checks: readonly Check[];
}
/** Where it is downloaded is named by its request. */
export interface ShownDecision {
  readonly request: string;
  readonly name: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly addedAt: Date;
}
export interface RequestView {
  readonly publicId: string;
  readonly state: RequestState;
  readonly steps: number;
  readonly scope: PublicationScope;
  /** Where the link went that may still be answered; null for who may not ask. */
  readonly sentTo: string | null;
  /** It counts no more: the assessment was taken up again since, or whoever asked is gone. */
  readonly isVoid: boolean;
  /** Whoever asked the official leads the team no more, and nobody has answered. */
  readonly isLeadGone: boolean;
  readonly lines: readonly RequestLine[];
}
export type OnlineView =
  | { readonly kind: "online"; readonly number: number; readonly at: Date }
  | { readonly kind: "withdrawn"; readonly at: Date; readonly reason: string };

export interface PublicationView {
  readonly body: { readonly slug: string; readonly name: string; readonly demonstration: string | null };
  /** The `ed` of its address, and as it is said; null for a trial, which is not published. */
  readonly edition: string;
  readonly editionName: string | null;
  /** The finalised version that stands; null while people work on it. */
  readonly finalised: number | null;
  /** Whether it is told that the body takes part; null outside of an edition, and once something is online. */
  readonly listing: (ListedParticipation & { readonly isListed: boolean }) | null;
  /** Ask, ask again, call off, withdraw. */
  readonly mayAct: boolean;
  readonly online: OnlineView | null;
  /** The newest one. */
  readonly request: RequestView | null;
  readonly form: string;
  /** Signed decisions that are kept, the newest first; none for who may not act. */
  readonly decisions: readonly ShownDecision[];
}
