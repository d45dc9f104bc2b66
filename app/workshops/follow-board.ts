// Follows a room in the browser: by its stream, and where none comes through within eight seconds by asking now and then, since many
// networks of administrations pass a stream on only once it has ended. Nothing is followed while nobody looks: six streams of one
// browser would keep it from asking for anything else.
import { askForBoard } from "./ask-for-board.ts";
import type { Board } from "./board.view.ts";
import type { BoardCounts } from "./board-counts.view.ts";
import { withCounts } from "./with-counts.ts";

const HELLO_WITHIN_MS = 8_000;
const ASKED_EVERY_MS = 4_000;

/** waiting: nothing has come yet. lost: nobody answers, and the board stands as it was. gone: there is nothing to follow any more. */
export type RoomLink = "waiting" | "live" | "asking" | "lost" | "gone";

export interface RoomAddresses {
  readonly stream: string;
  readonly state: string;
}
export interface Following extends RoomAddresses {
  readonly first: Board;
  readonly show: (board: Board) => void;
  readonly tell: (link: RoomLink) => void;
}

/** Gives back what ends it. */
export function followBoard({ first, stream, state, show, tell }: Following): () => void {
  const stop = new AbortController();
  let board = first;
  let rest = () => {};
  const take = (next: Board) => {
    board = next;
    show(next);
  };
  const end = () => {
    rest();
    stop.abort();
    tell("gone");
  };
  const ask = () => {
    rest();
    rest = askOnAndOn(state, { take, tell, end });
  };
  const listen = () => {
    rest();
    rest = document.hidden
      ? () => {}
      : listenTo(stream, { take, tell, end, ask, count: (counts) => take(withCounts(board, counts)) });
  };
  listen();
  document.addEventListener("visibilitychange", listen, { signal: stop.signal });
  return () => {
    rest();
    stop.abort();
  };
}

interface Hearing {
  readonly take: (board: Board) => void;
  readonly tell: (link: RoomLink) => void;
  readonly end: () => void;
}

/** Gives back what ends it. */
function askOnAndOn(state: string, { take, tell, end }: Hearing): () => void {
  const stop = new AbortController();
  let etag: string | null = null;
  const ask = async () => {
    const answer = await askForBoard(state, { etag, signal: stop.signal });
    if (stop.signal.aborted) return;
    if (answer.link === "gone") return end();
    tell(answer.link);
    etag = answer.etag;
    if (answer.board !== null) take(answer.board);
  };
  void ask();
  const timer = setInterval(ask, ASKED_EVERY_MS);
  return () => {
    stop.abort();
    clearInterval(timer);
  };
}

interface Listening extends Hearing {
  readonly count: (counts: BoardCounts) => void;
  /** Instead of it. */
  readonly ask: () => void;
}

/** Gives back what ends it. */
function listenTo(stream: string, { take, tell, end, count, ask }: Listening): () => void {
  const source = new EventSource(stream);
  let patience = setTimeout(ask, HELLO_WITHIN_MS);
  source.addEventListener("hello", () => {
    clearTimeout(patience);
    tell("live");
  });
  source.addEventListener("board", ({ data }) => take(JSON.parse(data) as Board));
  source.addEventListener("count", ({ data }) => count(JSON.parse(data) as BoardCounts));
  source.addEventListener("gone", end);
  source.addEventListener("error", () => {
    tell("lost");
    clearTimeout(patience);
    // What was refused does not come back by itself.
    if (source.readyState === EventSource.CLOSED) ask();
    else patience = setTimeout(ask, HELLO_WITHIN_MS);
  });
  return () => {
    clearTimeout(patience);
    source.close();
  };
}
