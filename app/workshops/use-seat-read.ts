import { useEffect, useRef } from "react";
import { isInRoom, type WorkshopState } from "../domain/workshops/workshop-state.ts";

/**
 * A page that follows its room has read itself no more since it was opened: once the room has opened, and once it is over, it is read
 * again behind what is shown, by which who sits there is waited for, and the browser keeps the key of the seat.
 */
export function useSeatRead(state: WorkshopState): void {
  const part = state === "prevote" ? "before" : isInRoom(state) ? "in the room" : "after";
  const read = useRef(part);
  useEffect(() => {
    if (read.current === part) return;
    read.current = part;
    // What is lost is read by whoever loads the page.
    fetch(window.location.href, { cache: "no-store" }).catch(() => undefined);
  }, [part]);
}
