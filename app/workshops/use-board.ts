import { useEffect, useState } from "react";
import type { Board } from "./board.view.ts";
import { followBoard, type RoomAddresses, type RoomLink } from "./follow-board.ts";

/** The board as it is now; as the page was made where no script runs. */
export function useBoard(
  first: Board,
  { stream, state }: RoomAddresses,
): { readonly board: Board; readonly link: RoomLink } {
  const [board, setBoard] = useState(first);
  const [link, setLink] = useState<RoomLink>("waiting");
  // What the page was made with is only where it begins.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => followBoard({ first, stream, state, show: setBoard, tell: setLink }), [stream, state]);
  return { board, link };
}
