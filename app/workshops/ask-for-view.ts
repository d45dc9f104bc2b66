// What a page that follows a room is made of, as the server would make it now: what its board does not tell. The page itself is asked
// for, so that nothing is told to anybody by another way than on the page.

import { PAGE_DATA_ID } from "../kit/page-data-id.ts";
import type { PageData } from "../kit/page-view.ts";

/** Between two asks: a room of hundreds votes within some seconds. */
const ASKED_EVERY_MS = 1_000;
/** After nobody has answered. */
const AGAIN_MS = 3_000;

export interface ViewAsker {
  /** Soon, and again should it be wanted meanwhile; never after the page was gone. */
  readonly want: () => void;
  readonly stop: () => void;
}

/** `take`: each view that came. */
export function createViewAsker<View extends object>(take: (view: View) => void): ViewAsker {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isUnderWay = false;
  let isWanted = false;
  let lastAt = Number.NEGATIVE_INFINITY;

  const go = async (): Promise<void> => {
    timer = undefined;
    isWanted = false;
    isUnderWay = true;
    lastAt = performance.now();
    const view = await freshView<View>(stop.signal);
    isUnderWay = false;
    if (view === "gone") stop.abort();
    else if (!stop.signal.aborted) settle(view);
  };
  const settle = (view: View | null): void => {
    if (view === null) timer = setTimeout(go, AGAIN_MS);
    else if (isWanted) timer = setTimeout(go, ASKED_EVERY_MS);
    if (view !== null) take(view);
  };
  return {
    want: () => {
      if (stop.signal.aborted) return;
      if (isUnderWay) isWanted = true;
      else timer ??= setTimeout(go, Math.max(0, lastAt + ASKED_EVERY_MS - performance.now()));
    },
    stop: () => {
      stop.abort();
      clearTimeout(timer);
    },
  };
}

/** Answers that stay as they are however often they are asked for: the page is no more for who asks. */
const GONE = [401, 403, 404, 410];

/** Null where nobody answers, "gone" where another page does, to which who asks is led, or none. Never rejects. */
async function freshView<View extends object>(signal: AbortSignal): Promise<View | null | "gone"> {
  try {
    const address = new URL(window.location.href);
    // A page that asks by itself is no visit that would lengthen the session.
    address.searchParams.set("suivre", "");
    const answer = await fetch(address, { signal, cache: "no-store" });
    if (answer.redirected || GONE.includes(answer.status)) return "gone";
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const data = page.getElementById(PAGE_DATA_ID)?.textContent ?? "";
    const { view } = JSON.parse(data === "" ? "{}" : data) as PageData;
    return view === undefined ? null : (view as View);
  } catch {
    return null;
  }
}
