import type { Board, BoardQuestion } from "./board.view.ts";

/** What changes of a board while people vote. */
export interface BoardCounts extends Pick<Board, "revision" | "stamp" | "here"> {
  readonly voted: BoardQuestion["voted"];
  /** Of each question before the meeting, in their order. */
  readonly prevote: readonly BoardQuestion["voted"][];
}
