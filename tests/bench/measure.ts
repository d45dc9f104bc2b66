// Rates and sizes that can be compared: tasks take turns inside one process, so that a slow minute slows them all.

export interface Pace {
  /** Odd, at least 7, so that the median is one of them. */
  readonly runs: number;
  readonly milliseconds: number;
}

const PACE: Pace = { runs: 7, milliseconds: 500 };

/** Calls a second of each task, median of the runs; one first run of each is thrown away. */
export function ratesOf(
  tasks: readonly (() => unknown)[],
  { runs, milliseconds }: Pace = PACE,
): readonly number[] {
  const rates = tasks.map((): number[] => []);
  for (let run = 0; run <= runs; run += 1)
    for (const [place, task] of tasks.entries()) {
      const rate = rateOf(task, milliseconds);
      if (run > 0) rates[place]?.push(rate);
    }
  return rates.map(medianOf);
}

function rateOf(task: () => unknown, milliseconds: number): number {
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  do {
    task();
    calls += 1;
    elapsed = performance.now() - start;
  } while (elapsed < milliseconds);
  return (1000 * calls) / elapsed;
}

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Bytes of heap that one of `count` things holds on to; `make` is given its place. */
export function bytesEach(count: number, make: (place: number) => unknown): number {
  make(0);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: count }, (_, place) => make(place));
  collectGarbage();
  const bytes = (process.memoryUsage().heapUsed - before) / kept.length;
  kept.length = 0;
  return bytes;
}

/** Twice, because the first pass may leave what a finaliser still held. */
function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error("Memory cannot be measured without --expose-gc.");
  globalThis.gc();
  globalThis.gc();
}
