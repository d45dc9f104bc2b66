// Whether a finger or a mouse button is down, so that nothing on the page moves between a press and its click.

export interface Press {
  /** Calls at once, or when what is down now has been released and its click is over. */
  readonly after: (callback: () => void) => void;
  readonly stop: () => void;
}

const RELEASES = ["pointerup", "pointercancel"];

export function createPress(target: EventTarget): Press {
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  let isDown = false;
  let waiting: (() => void)[] = [];
  const release = () => {
    isDown = false;
    const due = waiting;
    waiting = [];
    // The click comes after the release, in the same task.
    setTimeout(() => due.map((callback) => callback()));
  };
  target.addEventListener("pointerdown", () => (isDown = true), options);
  for (const name of RELEASES) target.addEventListener(name, release, options);
  return {
    after: (callback) => (isDown ? void waiting.push(callback) : callback()),
    stop: () => stop.abort(),
  };
}
