// What the wall of a room shows: what everybody may see, and how to come in.
import type { Board } from "./board.view.ts";

export interface JoinSquareView {
  /** The address that it holds, and that people type. */
  readonly address: string;
  /** Modules on a side, with the blank margin. */
  readonly size: number;
  /** The dark modules, as the path of a drawing. */
  readonly path: string;
}
export interface ScreenView {
  readonly board: Board;
  /** As it stands in addresses, and in two halves, as people read it out; null while nobody may come in. */
  readonly code: { readonly plain: string; readonly spaced: string } | null;
  /** In milliseconds since 1970, as the page was made. */
  readonly now: number;
}
