import { useEffect, useRef, useState } from "react";
import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { createViewAsker, type ViewAsker } from "./ask-for-view.ts";
import type { Board } from "./board.view.ts";
import type { RoomLink } from "./follow-board.ts";
import { useBoard } from "./use-board.ts";

interface FreshView<View> {
  /** As the server made it last. */
  readonly view: View;
  /** As the room is now; it may be ahead of the view. */
  readonly board: Board;
  readonly link: RoomLink;
}

/** What a page of whoever leads shows, asked for anew whenever the room has changed; as it was made where no script runs. */
export function useFreshView<View extends { readonly board: Board }>(first: View): FreshView<View> {
  const { locale } = useWords();
  const at = { locale, workshop: first.board.publicId };
  const { board, link } = useBoard(first.board, {
    stream: pathTo("room-stream", at),
    state: pathTo("room-state", at),
  });
  const [view, setView] = useState(first);
  const asker = useRef<ViewAsker | null>(null);
  useEffect(() => {
    lookNoMore();
    const made = createViewAsker<View>(setView);
    asker.current = made;
    return made.stop;
  }, []);
  useEffect(() => {
    if (board.stamp !== view.board.stamp) asker.current?.want();
  }, [board.stamp, view.board.stamp]);
  return { view, board, link };
}

/** A page that was asked to load itself again now and then need not where a script follows the room. */
function lookNoMore(): void {
  const address = new URL(window.location.href);
  if (!address.searchParams.has("suivre")) return;
  address.searchParams.delete("suivre");
  window.location.replace(address);
}
