// A published page: what was published, and how it stands today.
import type { Locale } from "../domain/fields/id.schema.ts";
import type { PublicChange } from "../domain/publication/what-changed.ts";
import type { ListedParticipation } from "../publication/listed-participation.view.ts";
import type { PublicContent } from "./public-content.view.ts";

/** Who allowed it, as they declared themselves. */
export interface Authorisation {
  readonly name: string;
  readonly mandate: string;
  readonly at: Date;
}

/** What a version changes of the one before. */
export interface Correction {
  readonly number: number;
  readonly at: Date;
  readonly reason: string;
  readonly changes: readonly PublicChange[];
}

/** The answer that a body, or the moderation, gave to what a reader reported. */
export interface ShownReply {
  readonly kind: "error" | "personal" | "other";
  readonly reportedAt: Date;
  readonly at: Date;
  readonly by: "body" | "moderation";
  readonly text: string;
}

export interface PublicVersion {
  readonly number: number;
  readonly at: Date;
}

/** preview: nothing is published yet, and nothing leads anywhere. */
export type PublicStanding =
  | { readonly kind: "preview" }
  | {
      readonly kind: "published";
      readonly number: number;
      readonly at: Date;
      /** Null for a fictional body of old. */
      readonly authorised: Authorisation | null;
      /** The latest, where this one is not it. */
      readonly newer: PublicVersion | null;
      /** What this one corrects, and why. */
      readonly corrects: Correction | null;
      readonly replies: readonly ShownReply[];
      /** Of the page itself: the latest is read at the address of the edition. */
      readonly isLatest: boolean;
    };

export interface PublicPageView {
  readonly locale: Locale;
  readonly content: PublicContent;
  readonly standing: PublicStanding;
}
export interface PublicDimensionView extends PublicPageView {
  readonly dimension: string;
}
export interface WithdrawnView {
  readonly body: { readonly slug: string; readonly name: string; readonly isDemonstration: boolean };
  readonly edition: string;
  readonly at: Date;
  readonly reason: string;
  /** SHA-256 of each document that was published, in the order of their versions. */
  readonly hashes: readonly string[];
  /** The newest of the body that can be read instead; null where none can. */
  readonly newest: string | null;
}
export interface UnpublishedView {
  readonly body: { readonly slug: string; readonly name: string };
  /** Null unless the body said that it may be known. */
  readonly participates: ListedParticipation | null;
}
