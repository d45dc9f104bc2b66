// What whoever leads a workshop has before them: what everybody sees, and what is theirs alone.
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { Answer } from "../domain/questions/answer.ts";
import type { Level } from "../domain/questions/level.ts";
import type { TypedDecision } from "../domain/workshops/decision-form.ts";
import type { DeskStep } from "../domain/workshops/desk-steps.ts";
import type { NamedVotes } from "../domain/workshops/named-votes.ts";
import type { QuestionPhase } from "../domain/workshops/workshop-state.ts";
import type { AssessmentAddress } from "../kit/assessment-paths.ts";
import type { Board, ShownReason } from "./board.view.ts";

export interface DeskSeat {
  readonly id: number;
  /** Empty in an anonymous workshop. */
  readonly name: string;
  /** As the questionnaire calls it; null for none. */
  readonly role: string | null;
  readonly isWaited: boolean;
  /** Whoever leads has freed it. */
  readonly isRemoved: boolean;
  /** Whose people left, or have not come since they voted before the meeting. */
  readonly isAway: boolean;
  /** Somebody took it again on another device. */
  readonly hasReturned: boolean;
  /** Where votes stand under names, and one is open; null where nobody may know. */
  readonly hasVoted: boolean | null;
}
export interface DeskQuestion {
  readonly id: string;
  /** From 1. */
  readonly place: number;
  readonly name: string;
  readonly phase: QuestionPhase;
}
export interface GivenReason extends ShownReason {
  readonly isShown: boolean;
}
/** What is theirs alone of the question that the room talks about. */
export interface DeskOnQuestion {
  readonly note: string;
  /** Every one of a revealed round, shown or not. */
  readonly reasons: readonly GivenReason[];
  /** Of the last round that was revealed; null where it proposes none. */
  readonly proposal: Level | null;
  /** Whose the votes of the revealed rounds are; null where no names stand beside votes, and before. */
  readonly named: NamedVotes | null;
  /** Planned for it. */
  readonly minutes: number;
  /** Of the assessment; null until whoever leads asks for it, so that it leads nobody. */
  readonly answer: { readonly sheet: QuestionSheet; readonly answer: Answer } | null;
}
export interface DeskView {
  readonly board: Board;
  readonly address: Omit<AssessmentAddress, "locale">;
  /** In two halves; null while nobody may come in. */
  readonly code: string | null;
  readonly first: DeskStep | null;
  readonly others: readonly DeskStep[];
  readonly agenda: readonly DeskQuestion[];
  readonly seats: readonly DeskSeat[];
  readonly question: DeskOnQuestion | null;
  /** Questions that the vote before the meeting agreed on and nobody has taken up yet, with what it proposes. */
  readonly agreed: readonly { readonly place: number; readonly name: string; readonly level: Level }[];
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** What is written beside the steps, as it was typed. */
export type DeskChange =
  | { readonly set: "timer"; readonly minutes: string }
  | { readonly set: "no-timer" }
  | { readonly set: "note"; readonly question: string; readonly note: string }
  | { readonly set: "words"; readonly question: string; readonly typed: TypedDecision }
  | {
      readonly set: "reason";
      readonly question: string;
      readonly round: number;
      readonly text: string;
      readonly isShown: boolean;
    }
  | { readonly set: "waited"; readonly seat: number; readonly isWaited: boolean }
  /** here: who was removed may come back. */
  | { readonly set: "presence"; readonly seat: number; readonly presence: "here" | "removed" }
  | { readonly set: "paper"; readonly question: string; readonly typed: (vote: string) => string };

/** What became of what was sent: `values` holds it as it was typed, by the name of its field. */
export type DeskSent = { readonly values: Readonly<Record<string, string>> } & (
  | { readonly kind: "invalid"; readonly problems: readonly string[] }
  /** Somebody else was first. Both are null where nothing is known of it. */
  | { readonly kind: "stale"; readonly step: string | null; readonly who: string | null }
  /** A link that leads back to a seat, once. */
  | { readonly kind: "way-back"; readonly name: string; readonly url: string }
);
export interface DeskPageProps extends DeskView {
  /** Seconds; null where it stands still until it is asked for again. */
  readonly refreshes: number | null;
  readonly showsAnswer: boolean;
}
export type DeskProps = DeskPageProps & { readonly sent: DeskSent | undefined };
