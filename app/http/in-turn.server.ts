// Work for other threads, so many pieces at once and no more. More pieces than cores would not end sooner, and would take
// turns with the one thread that answers everybody.

/** Settles as `job` does, which begins once there is room, in the order in which it was handed over. */
export type InTurn = <Made>(job: () => Promise<Made>) => Promise<Made>;

/** `most` is 1 at least. A job that throws or rejects makes room like any other. */
export function inTurn(most: number): InTurn {
  const waiting: (() => void)[] = [];
  let running = 0;
  const room = () => new Promise<void>((resolve) => waiting.push(resolve));
  return async (job) => {
    if (running >= most) await room();
    else running += 1;
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      // Who waits takes over the place as it is left, so that nobody slips in between.
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
