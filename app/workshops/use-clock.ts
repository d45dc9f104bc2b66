import { useEffect, useState } from "react";
import { stopwatch } from "./stopwatch.ts";

interface Clock {
  /** In milliseconds since 1970, as the server counts. */
  readonly now: number;
  /** It goes on: a script runs. */
  readonly isTicking: boolean;
}

/** The clock of the server, which was at `madeAt` as it answered: a browser only says how long ago that is. */
export function useClock(madeAt: number): Clock {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const passed = stopwatch();
    const tick = () => setNow(madeAt + passed());
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [madeAt]);
  return { now: now ?? madeAt, isTicking: now !== null };
}
