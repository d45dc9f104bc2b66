import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { TypedParticipant } from "../domain/workshops/participant.ts";
import type { WorkshopMode } from "../domain/workshops/workshop-mode.ts";

/** Somebody types the code of a room. */
export interface JoinView {
  /** As it was typed; empty before. */
  readonly code: string;
  /** Nothing is open under it. */
  readonly isUnknown: boolean;
}

/** A room that is open, before somebody takes a seat there. */
export interface EntryView {
  readonly body: BodyHeading;
  readonly title: string;
  /** In its address. */
  readonly publicId: string;
  readonly roomCode: string;
  readonly mode: WorkshopMode;
  /** Days for which names stay, where votes stand under names. */
  readonly namesKept: number;
  /** Empty where none is asked for. */
  readonly roles: readonly { readonly id: string; readonly label: string }[];
  readonly isLocked: boolean;
  /** Key of a link that leads back to a seat; null for who came without. */
  readonly wayBack: string | null;
  /** Token of the form: sent twice, it takes one seat. */
  readonly form: string;
}

/** NO_SEAT: nobody sits under that code. VOTE_OPEN: the link leads back once the vote is revealed. */
export type EntryProblem = "LOCKED" | "FULL" | "BAD_NAME" | "NO_SEAT" | "VOTE_OPEN";

/** What was sent, with why it came back. */
export interface EntrySent {
  readonly problem: EntryProblem;
  readonly typed: TypedParticipant;
  /** Code of the seat. */
  readonly seat: string;
}
