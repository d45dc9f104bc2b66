// What a moderator reads. Fit to be sent to a browser.
import type { Hit } from "../domain/publication/moderation-hits.ts";
import type { PublicPlace } from "../domain/publication/public-texts.ts";
import type { PublicationScope } from "../domain/publication/publication-scope.ts";
import type { EarlierConsent, Named } from "./earlier-consent.view.ts";
import type { ShownDecision } from "./publication.view.ts";

export interface WaitingPublication {
  readonly publicId: string;
  readonly body: { readonly name: string; readonly demonstration: boolean };
  readonly edition: string;
  /** When it was allowed. */
  readonly since: Date;
  readonly official: { readonly name: string; readonly mandate: string };
  /** The visitor has a part in it: another moderator reads it. */
  readonly isOwn: boolean;
}
/** Where the link of the official went. */
export interface OfficialDomain {
  readonly domain: string;
  /** Somebody of the team has an address there, too. */
  readonly isOfTeam: boolean;
  /** It is the very mailbox of somebody who is in the team by now: nothing is published by it. */
  readonly isMember: boolean;
}
export interface ModerationQueueView {
  /** The oldest first. */
  readonly waiting: readonly WaitingPublication[];
  /** What moderation put online and everybody reads, the newest first. */
  readonly online: readonly WaitingPublication[];
}
export interface ModerationView extends WaitingPublication, Named {
  readonly steps: number;
  readonly hash: string;
  readonly why: string;
  /** What lets the official decide, as they named it; empty where they did not. */
  readonly delegation: string;
  readonly scope: PublicationScope;
  /** What was allowed before; null for the first one. */
  readonly earlier: EarlierConsent | null;
  /** Signed; null where none was handed over. */
  readonly decision: ShownDecision | null;
  /** Null once the address is forgotten. */
  readonly sentTo: OfficialDomain | null;
  readonly hits: readonly Hit<PublicPlace>[];
  /** The published version that it became, while that is online; null otherwise. */
  readonly online: number | null;
  /** False once somebody decided, or the team took its assessment up again. */
  readonly isWaiting: boolean;
}
