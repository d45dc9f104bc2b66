import { useEffect, useRef, useState } from "react";
import { wasTouched } from "../questions/autosave/was-touched.ts";
import type { Board } from "./board.view.ts";
import type { DeskPageProps, DeskProps } from "./desk.view.ts";
import type { RoomLink } from "./follow-board.ts";
import { useFreshView } from "./use-fresh-view.ts";
import { useSteadyForms } from "./use-steady-forms.ts";

interface LiveDesk {
  readonly page: DeskProps;
  readonly link: RoomLink;
  /** The room has gone on, and the page shows how it was for the sake of what is being typed. */
  readonly isBehind: boolean;
  /** Shows it as it is. */
  readonly catchUp: () => void;
}

/**
 * The desk as the room goes on. How many are here and have voted is shown at once; the steps change only while nobody types and no
 * step is on its way.
 */
export function useDesk({ sent, ...first }: DeskProps): LiveDesk {
  const { view, board, link } = useFreshView<DeskPageProps>(first);
  const [shown, setShown] = useState<DeskPageProps>(first);
  const [isBehind, setIsBehind] = useState(false);
  const { sendingFor, hasMoved } = useSteadyForms();
  const [looks, setLooks] = useState(0);
  const wasMade = useRef(first.board.revision);
  const show = () => {
    if (view.board.revision !== shown.board.revision || isShorter(view, shown)) hasMoved();
    setShown(view);
    setIsBehind(false);
  };
  // Asked at each change of what came, and once a step that was on its way then is not any more: what is typed stands in the document alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const left = sendingFor();
    if (left > 0) return whenOver(left, () => setLooks((before) => before + 1));
    if (view.board.revision === shown.board.revision || !isTyping()) show();
    else setIsBehind(true);
    return undefined;
  }, [view, looks]);
  const page = {
    ...{ ...shown, board: newest(shown.board, board), refreshes: first.refreshes },
    sent: shown.board.revision === wasMade.current ? sent : undefined,
  };
  return { page, link, isBehind, catchUp: show };
}

function whenOver(milliseconds: number, look: () => void): () => void {
  const timer = setTimeout(look, milliseconds);
  return () => clearTimeout(timer);
}

/** Counts and times of one step may come by themselves; the parts of another one stand together. */
function newest(shown: Board, board: Board): Board {
  return shown.revision === board.revision ? board : shown;
}

/** Somebody left, or was removed: the buttons of whoever stands below moved, or others stand in their place. */
function isShorter(next: DeskPageProps, shown: DeskPageProps): boolean {
  return hereIn(next) < hereIn(shown);
}

function hereIn({ seats }: DeskPageProps): number {
  return seats.filter(({ isRemoved }) => !isRemoved).length;
}

function isTyping(): boolean {
  const main = document.getElementById("main");
  return main !== null && wasTouched(main);
}
