// What everybody in a room may see of its workshop now: one value, from which desk, screen, seats and minutes are drawn. Before a
// round is revealed it holds how many have voted, and nothing of what.
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { LevelChoice } from "../domain/opinions/opinion-page.types.ts";
import type { Level } from "../domain/questions/level.ts";
import type { RoundResult, Vote } from "../domain/workshops/round-result.ts";
import type { RoundShift } from "../domain/workshops/round-shift.ts";
import type { ConfidenceCount } from "../domain/workshops/vote-confidence.ts";
import type { WorkshopMode } from "../domain/workshops/workshop-mode.ts";
import type { QuestionPhase, WorkshopState } from "../domain/workshops/workshop-state.ts";
import type { ToldLeverRound } from "./lever-round.view.ts";

export interface RevealedRound {
  /** From 1; 0 for the vote before the meeting. */
  readonly round: number;
  readonly result: RoundResult;
  /** How sure they are who said so; null while fewer than five have. */
  readonly confidence: readonly ConfidenceCount[] | null;
  /** How many of these votes were on paper, counted and typed in. */
  readonly onPaper: number;
  /** Since the round before; null for the first one. Votes on paper are in no pair. */
  readonly shift: RoundShift | null;
}

/** What somebody wrote beside their vote, and whoever leads let everybody read. Of nobody, in the order of its words. */
export interface ShownReason {
  readonly round: number;
  readonly text: string;
  /** Null where fewer than five voted: it would tell whose it is. */
  readonly vote: Vote | null;
}

export interface RoomDecision {
  /** Null where the room decided on no level. */
  readonly level: Level | null;
  /** Both are empty where nothing was written. */
  readonly text: string;
  readonly dissent: string;
  /** Votes of the last round at another level; 0 where no level was decided. */
  readonly dissenting: number;
}

export interface BoardQuestion {
  readonly id: string;
  /** From 1, in the order of the workshop. */
  readonly place: number;
  readonly short: string;
  readonly text: string;
  /** Lowest first. */
  readonly levels: readonly LevelChoice[];
  readonly phase: QuestionPhase;
  /** That is open or was last; 0 before the first one. */
  readonly round: number;
  /** Of the round that is open; null while none is. */
  readonly voted: { readonly count: number; readonly expected: number; readonly onPaper: number } | null;
  /** Those that everybody may read, in their order. */
  readonly rounds: readonly RevealedRound[];
  /** Numbers of those whose vote was broken off: nobody is told what was voted. */
  readonly unrevealed: readonly number[];
  readonly reasons: readonly ShownReason[];
  /** Null until it is decided. */
  readonly decision: RoomDecision | null;
}

export interface Board {
  /** In its address. */
  readonly publicId: string;
  readonly title: string;
  readonly body: BodyHeading;
  readonly mode: WorkshopMode;
  /** Days for which names stay, where votes stand under names. */
  readonly namesKept: number;
  /** Per cent of the votes at a level that make an agreement. */
  readonly threshold: number;
  readonly state: WorkshopState;
  readonly isLocked: boolean;
  /** Grows with each command. */
  readonly revision: number;
  /** Two boards of a workshop in a language that have the same one are the same. */
  readonly stamp: string;
  /** Minutes are shared, with whoever sits there too. */
  readonly hasMinutes: boolean;
  /** How many people sit there. */
  readonly here: number;
  readonly total: number;
  /** Questions that are decided or postponed. */
  readonly settled: number;
  /** In milliseconds since 1970; null while no time runs. It only advises. */
  readonly timerEndsAt: number | null;
  /** What the room talks about, else what it settled last; null before the first one, and before and after the meeting. */
  readonly question: BoardQuestion | null;
  /** Each question of the workshop while people vote before the meeting; else empty. */
  readonly prevote: readonly BoardQuestion[];
  /** The picks of levers; null before they were opened. */
  readonly levers: ToldLeverRound | null;
}
