// The last save of a page that is being left. Browsers send it in the background, as long as all that is under way there
// is no more than 64 KiB; what is larger is handed to a worker, which outlives the page and has no such limit.
import worker from "./last-words-worker.js?url";

/** With room for what a browser counts beside the body. Bytes, which are characters: a form is sent as ASCII. */
const MOST_IN_BACKGROUND = 60_000;
/** From here on a page sees to the worker, since what is typed next may be pasted. */
const LARGE = MOST_IN_BACKGROUND / 2;

let isAsked = false;
/** Null until one is at work; for good where the browser has none, or none for this window. */
let ready: ServiceWorker | null = null;
let inBackground = 0;

/** While a form is filled in: makes sure that it could be sent whole, were the page left now. */
export function prepareToLeave(bytesOf: () => number): void {
  if (isAsked || !("serviceWorker" in navigator) || bytesOf() < LARGE) return;
  isAsked = true;
  // Refused, in a private window for one: what is too large is then asked about before leaving.
  register().catch(() => undefined);
}

/** Whether a save of so many bytes reaches the server although its page is left. */
export function canSendOnLeave(bytes: number): boolean {
  return ready !== null || inBackground + bytes <= MOST_IN_BACKGROUND;
}

/** Its reply is unknown: nobody is there to be told. */
export function sendOnLeave(url: string, body: string): void {
  if (inBackground + body.length > MOST_IN_BACKGROUND) {
    ready?.postMessage({ url: new URL(url, location.href).href, body });
    return;
  }
  inBackground += body.length;
  const headers = { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" };
  const over = () => {
    inBackground -= body.length;
  };
  fetch(url, { method: "POST", headers, body, keepalive: true }).then(over, over);
}

/** It serves no page, so it is at work as soon as it stands; one of an older build does the same. */
async function register(): Promise<void> {
  const { installing, waiting, active } = await navigator.serviceWorker.register(worker);
  const newest = installing ?? waiting ?? active;
  if (newest === null || newest.state === "activated") ready = newest;
  else
    newest.addEventListener("statechange", () => {
      if (newest.state === "activated") ready = newest;
    });
}
