// What an official is asked. Fit to be sent to a browser.
import type { PublicationScope } from "../domain/publication/publication-scope.ts";
import type { EarlierConsent, Named } from "./earlier-consent.view.ts";

export interface ConsentView extends Named {
  readonly body: { readonly name: string; readonly demonstration: boolean };
  readonly edition: string;
  readonly scope: PublicationScope;
  /** Of the document that each choice would publish, in hexadecimal. */
  readonly hashes: { readonly all: string; readonly scores: string };
  /** What was allowed before, beside what each choice would change of it; null for the first time. */
  readonly earlier: { readonly all: EarlierConsent; readonly scores: EarlierConsent } | null;
  /** Why it corrects what is online; empty for the first. */
  readonly why: string;
  readonly askedAt: Date;
  /** The published version that it would replace; null where nothing is online. */
  readonly corrects: number | null;
  readonly form: string;
  /** The browser is signed in as somebody who does not answer for an official; null where it is not. */
  readonly whyNot: SignedInAs | null;
  /** Of a signed decision, in bytes; 0 where none is taken. */
  readonly fileLimit: number;
}

/**
 * Why there is nothing to answer. VOID: the assessment was taken up again, or its result withdrawn. OWN_TEAM, MODERATES: the
 * link was passed on to somebody of the team, or who moderates; it stays open. JOINED: the address that it went to is that of somebody
 * who is in the team by now.
 */
export type ConsentEnd =
  | ("NO_LINK" | "EXPIRED" | "ANSWERED" | "REPLACED" | "CALLED_OFF" | "VOID" | "JOINED")
  | SignedInAs;
/** As somebody of the team, or as somebody who moderates. */
export type SignedInAs = "OWN_TEAM" | "MODERATES";
