// Rates and sizes that can be compared: tasks take turns inside one process, so that a slow minute slows them all, and
// time is that of the thread that runs them, so that what else the machine does is not counted.

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
  const measured = tasks.map((task) => ({ task, batch: callsAMillisecond(task), rates: [] as number[] }));
  for (let run = 0; run <= runs; run += 1)
    for (const { task, batch, rates } of measured) {
      const rate = rateOf(task, batch, milliseconds);
      if (run > 0) rates.push(rate);
    }
  return measured.map(({ rates }) => medianOf(rates));
}

/** The clock is read between batches of about a millisecond: reading it would weigh on a call of microseconds. */
function rateOf(task: () => unknown, batch: number, milliseconds: number): number {
  const start = busyMilliseconds();
  let calls = 0;
  let elapsed = 0;
  do {
    for (let call = 0; call < batch; call += 1) task();
    calls += batch;
    elapsed = busyMilliseconds() - start;
  } while (elapsed < milliseconds);
  return (1000 * calls) / elapsed;
}

/** At least one; measured after fifty calls, or as many as half a second holds. */
function callsAMillisecond(task: () => unknown): number {
  const start = performance.now();
  let calls = 0;
  for (; calls < 50 && performance.now() - start < 500; calls += 1) task();
  return Math.max(1, Math.floor(calls / (performance.now() - start)));
}

function busyMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Of an odd number of values. */
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
