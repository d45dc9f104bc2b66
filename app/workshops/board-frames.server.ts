// What is told of a room to whoever follows it: the whole board, or where nothing else has changed how many have voted and are here,
// which is one short line for a room of hundreds. Made once for a board and shared by all who listen.
import type { Board, BoardQuestion } from "./board.view.ts";
import type { BoardCounts } from "./board-counts.view.ts";

const texts = new WeakMap<Board, string>();

/** As it is sent to whoever asks for it. */
export function boardText(board: Board): string {
  const text = texts.get(board) ?? JSON.stringify(board);
  texts.set(board, text);
  return text;
}

/** As `text/event-stream` has it. The text is one line: JSON writes the ends of lines in signs. */
export function boardFrame(board: Board): string {
  return `event: board\nid: ${board.revision}\ndata: ${boardText(board)}\n\n`;
}

/** Null where more has changed since. The counts that it gives are those of the later board. */
export function countFrame(before: Board, now: Board): string | null {
  if (stillText(before) !== stillText(now)) return null;
  const { revision, stamp, here, question, prevote } = now;
  const counts: BoardCounts = {
    ...{ revision, stamp, here, voted: question?.voted ?? null },
    prevote: prevote.map(({ voted }) => voted),
  };
  return `event: count\nid: ${revision}\ndata: ${JSON.stringify(counts)}\n\n`;
}

const still = new WeakMap<Board, string>();

/** All that is no count of the moment. */
function stillText(board: Board): string {
  const quiet = (question: BoardQuestion) => ({ ...question, voted: null });
  const text =
    still.get(board) ??
    JSON.stringify({
      ...{ ...board, stamp: "", here: 0 },
      question: board.question && quiet(board.question),
      prevote: board.prevote.map(quiet),
    });
  still.set(board, text);
  return text;
}
