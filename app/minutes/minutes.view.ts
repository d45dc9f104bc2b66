import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { RoleCounts } from "../domain/workshops/role-counts.ts";
import type { ToldWords } from "../domain/workshops/session-word.ts";
import type { WorkshopMode } from "../domain/workshops/workshop-mode.ts";
import type { BoardQuestion } from "../workshops/board.view.ts";
import type { ToldLeverRound } from "../workshops/lever-round.view.ts";

export interface MinutesQuestion extends BoardQuestion {
  readonly section: string;
  /** How often the words of its decision were changed. */
  readonly edits: number;
  /** Of the last round, by role with its name; null where it would tell of somebody, or of an anonymous workshop. */
  readonly roles: readonly (RoleCounts & { readonly label: string })[] | null;
}
/** What somebody typed of a decision in the minutes. */
export interface TypedWords {
  readonly question: string;
  readonly text: string;
  readonly dissent: string;
}
/** STALE: somebody else has changed these words since. SHARED: the minutes are no draft any more. TRANSFERRED: answers were made of them. */
export interface MinutesSent {
  readonly code: "STALE" | "SHARED" | "TRANSFERRED" | "LONG_TEXT" | "LONG_DISSENT" | "LONG_BOTH";
  readonly typed: TypedWords;
}

/** What a workshop voted and decided, once it is over. */
export interface MinutesView {
  /** In its address. */
  readonly publicId: string;
  readonly body: BodyHeading;
  readonly title: string;
  readonly day: Date;
  readonly mode: WorkshopMode;
  /** Days for which names stay, where votes stood under names. */
  readonly namesKept: number;
  /** Per cent of the votes at a level that make an agreement. */
  readonly threshold: number;
  /** How many people sat there. */
  readonly seats: number;
  /** In the order of the workshop. */
  readonly questions: readonly MinutesQuestion[];
  /** Picked and counted; null where no levers were picked. */
  readonly levers: ToldLeverRound | null;
  /** Names of questions that the questionnaire of today does not have. */
  readonly gone: readonly string[];
  /** Null while they are a draft of whoever leads. */
  readonly sharedAt: Date | null;
  /** Whoever leads may share them, or take them back. */
  readonly mayEdit: boolean;
  /** Put away: nothing of it changes any more. */
  readonly isArchived: boolean;
  /** What was decided stands in the assessment: its words stay until that is undone. */
  readonly isTransferred: boolean;
  /** What people said of the session, for whoever may lead alone; null for everybody else. In no file. */
  readonly said: ToldWords | null;
  /** Where whoever may lead takes over what was decided; null for everybody else. */
  readonly transfer: { readonly slug: string; readonly edition: string } | null;
}
