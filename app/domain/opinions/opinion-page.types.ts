// What the pages of opinions are made of.
import type { HistoryWho } from "../history/history-line.types.ts";
import type { Level } from "../questions/level.ts";
import type { Disagreement } from "./disagreement.ts";
import type { Opinion } from "./opinion.ts";

/** An official answer that was decided: a decision stands until the answer becomes another one. */
export interface Decision {
  readonly who: HistoryWho;
  readonly at: Date;
  readonly reason: string;
}

/** A level of a question with what it means there. */
export interface LevelChoice {
  readonly level: Level;
  readonly label: string;
}

export type OwnOpinion = Pick<Opinion, "answer" | "comment" | "version">;

/** What a colleague said, as the team is shown it. */
export interface OpinionLine extends Pick<Opinion, "answer" | "comment" | "savedAt"> {
  /** Null for a reader who may not know who is in the team. */
  readonly name: string | null;
  readonly isMine: boolean;
}

/** A question on the agenda of a meeting. */
export interface AgendaItem {
  readonly sectionId: string;
  readonly questionId: string;
  readonly name: string;
  readonly section: string;
  readonly weight: number;
  /** Null for a reader who has still to judge alone; so is the median. */
  readonly disagreement: Disagreement | null;
  /** Lower median of the métropole's own; null while nobody chose a level. */
  readonly median: Level | null;
  readonly given: number;
  /** Members who could give an opinion and have not. */
  readonly missing: number;
}
