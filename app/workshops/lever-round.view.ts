import type { BodyHeading } from "../domain/directory/body-heading.ts";

export interface LeverChoice {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}
export interface ToldLever {
  readonly id: string;
  readonly title: string;
  /** By how many it was picked. */
  readonly count: number;
  readonly isKept: boolean;
}
/** What everybody in the room may see of it. */
export interface ToldLeverRound {
  readonly state: "open" | "revealed";
  /** Most often picked first; empty before they were counted. */
  readonly levers: readonly ToldLever[];
  /** How many picked; 0 before they were counted. */
  readonly voters: number;
}
/** For whoever leads. */
export interface LeverRoundView {
  readonly publicId: string;
  readonly title: string;
  readonly body: BodyHeading;
  /** Null before it was opened. */
  readonly round: ToldLeverRound | null;
  /** What may be picked among, before it is opened. */
  readonly offered: readonly LeverChoice[];
  /** Ids that are ticked to be kept. */
  readonly proposed: readonly string[];
  /** How many have picked, of how many who are here, while it is open. */
  readonly picked: number;
  readonly here: number;
  /** Somebody leads it, now. */
  readonly isInRoom: boolean;
  /** What was kept is noted no more. */
  readonly isArchived: boolean;
  /** Where what was kept is taken over; null while the workshop goes on. */
  readonly transfer: { readonly slug: string; readonly edition: string } | null;
}
/** For whoever has a seat. */
export interface SeatLeversView {
  readonly publicId: string;
  readonly title: string;
  readonly demonstration: string | null;
  /** Null where nobody has opened it. */
  readonly round: ToldLeverRound | null;
  /** To pick among now; empty where nobody picks. */
  readonly candidates: readonly LeverChoice[];
  /** Ids that this browser has picked. */
  readonly own: readonly string[];
}
