import type { BallotProblem, TypedBallot } from "../domain/workshops/ballot-form.ts";
import type { NamedVotes } from "../domain/workshops/named-votes.ts";
import type { Vote } from "../domain/workshops/round-result.ts";
import type { SessionWord, TypedWord, WordProblem } from "../domain/workshops/session-word.ts";
import type { VoteConfidence } from "../domain/workshops/vote-confidence.ts";
import type { Board } from "./board.view.ts";

/** Who sits there. */
export interface SeatLine {
  /** Empty in an anonymous workshop. */
  readonly name: string;
  /** Null where none was said. */
  readonly role: string | null;
  /** As "K7-PT"; null where nothing leads back to a seat. */
  readonly code: string | null;
}

export interface OwnVote {
  readonly question: string;
  readonly round: number;
  readonly vote: Vote;
  /** Empty for none. */
  readonly reason: string;
  /** Null where none was said. */
  readonly confidence: VoteConfidence | null;
}

/** What somebody who takes part has on their phone. */
export interface SeatView {
  readonly board: Board;
  readonly seat: SeatLine;
  /** Of this browser, in the rounds of what the room talks about. */
  readonly own: readonly OwnVote[];
  /** By this browser on the session, once it is over; null before. */
  readonly said: SessionWord | null;
  /** False for the browser of somebody who may lead, and so read what is said. */
  readonly givesWord: boolean;
  /** Whose the votes of the revealed rounds are; null where no names stand beside votes, and before. */
  readonly named: NamedVotes | null;
}

/** What was chosen and is not counted: it is offered again in the next round. */
export interface KeptVote {
  readonly question: string;
  /** That it was chosen in. */
  readonly round: number;
  readonly typed: TypedBallot;
}

/** What a form of the page came to, where it did not simply count. */
export type SeatSent =
  | { readonly kind: "practised" }
  | { readonly kind: "late" | "kept"; readonly kept: KeptVote }
  | { readonly kind: "invalid"; readonly kept: KeptVote; readonly problems: readonly BallotProblem[] }
  | {
      readonly kind: "word";
      readonly typed: TypedWord;
      readonly problems: readonly (WordProblem | "NOT_OVER" | "LEADS")[];
    };
