import type { Board } from "./board.view.ts";
import type { BoardCounts } from "./board-counts.view.ts";

/** The board with those counts; as it was where they are of another one. */
export function withCounts(board: Board, { revision, stamp, here, voted, prevote }: BoardCounts): Board {
  if (revision !== board.revision) return board;
  return {
    ...{ ...board, stamp, here },
    question: board.question && { ...board.question, voted },
    prevote: board.prevote.map((question, place) => ({ ...question, voted: prevote[place] ?? null })),
  };
}
