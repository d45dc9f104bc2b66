// What the wall of a room shows: what everybody may see, and how to come in.
import type { Board } from "./board.view.ts";

export interface ScreenView {
  readonly board: Board;
  /** In two halves, as people read it out; null while nobody may come in. */
  readonly code: string | null;
  /** In milliseconds since 1970, as the page was made. */
  readonly now: number;
}
