// Durable writes that share one commit. Jobs queued in the same turn of the event loop run one after the other in one
// immediate transaction, and each promise resolves only after COMMIT. A disk flush is then paid once for all of them:
// 16 people saving at once cost little more than one (measured: five times the saves per second, the same promise).
// While another process holds the database the queue waits without holding up anything else, a quarter of a second in
// all and once for everybody in it; then all of it is refused at once.
import type { Database } from "./open-database.server.ts";
import { withoutWaiting } from "./without-waiting.server.ts";
import { isBusy, refusalOfWrite } from "./write-refusal.server.ts";

export interface Writer {
  /**
   * The job is synchronous and touches nothing but the database: after a failure it may be run a second time. Rejects with
   * a WriteRefusal when nothing can be written for now.
   */
  readonly run: <T>(job: () => T) => Promise<T>;
  /** The same for what nobody waits for: written with the next commit, or alone within a minute. */
  readonly beside: (job: () => void) => Promise<void>;
  /** How many rows were ever written through this connection: the same before and after what wrote nothing. */
  readonly changes: () => number;
  /** Commits what is queued, now. */
  readonly flush: () => void;
}

interface QueuedJob {
  readonly run: () => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Between two tries while somebody else writes: a quarter of a second in all. */
const PAUSES_MS = [5, 10, 20, 40, 75, 100];
const BESIDE_MS = 60_000;

/** `onRollback` is told when work that looked done was undone, so that nothing remembered outlives it. */
export function createWriter(db: Database, onRollback: () => void): Writer {
  const queue = createQueue((pauses) => drain(pauses));
  const attempt = createAttempt(db, onRollback);

  function drain(pauses: readonly number[]): void {
    const jobs = queue.take();
    const error = jobs.length === 0 ? null : withoutWaiting(db, () => attempt(jobs));
    if (error === null) return;
    if (isBusy(error) && pauses.length > 0) queue.putBack(jobs, pauses);
    else refuse(jobs, error);
  }

  /** One job that throws must not take the others with it; where nothing at all can be written, it is said once. */
  function refuse(jobs: readonly QueuedJob[], error: unknown): void {
    const refusal = refusalOfWrite(error);
    const tryAgain = refusal === null && jobs.length > 1;
    for (const job of jobs) {
      if (tryAgain) alone(job);
      else job.reject(refusal ?? error);
    }
  }

  function alone(job: QueuedJob): void {
    const error = withoutWaiting(db, () => attempt([job]));
    if (error !== null) job.reject(refusalOfWrite(error) ?? error);
  }

  const countChanges = db.prepare<[], number>("SELECT total_changes()").pluck();
  return {
    run: queue.add,
    beside: queue.addBeside,
    flush: () => {
      const jobs = queue.take();
      const error = jobs.length === 0 ? null : attempt(jobs);
      if (error !== null) refuse(jobs, error);
    },
    changes: () => countChanges.get() ?? 0,
  };
}

/** What waits to be written, in its order. `drain` is called once for all that came in a turn. */
function createQueue(drain: (pauses: readonly number[]) => void) {
  let queue: QueuedJob[] = [];
  let isDue = false;
  let later: NodeJS.Timeout | undefined;

  function soon(): void {
    if (!isDue) setImmediate(() => drain(PAUSES_MS));
    isDue = true;
  }
  function enqueue<T>(job: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let result: T;
      const run = () => {
        result = job();
      };
      queue.push({ run, resolve: () => resolve(result), reject });
    });
  }

  return {
    add: <T>(job: () => T): Promise<T> => {
      soon();
      return enqueue(job);
    },
    addBeside: (job: () => void): Promise<void> => {
      later ??= setTimeout(soon, BESIDE_MS).unref();
      return enqueue(job);
    },
    take: (): readonly QueuedJob[] => {
      const jobs = queue;
      queue = [];
      isDue = false;
      clearTimeout(later);
      later = undefined;
      return jobs;
    },
    /** To be drained again after the first of the pauses, with whatever comes meanwhile. */
    putBack: (jobs: readonly QueuedJob[], [pause, ...rest]: readonly number[]): void => {
      queue = [...jobs, ...queue];
      isDue = true;
      setTimeout(() => drain(rest), pause);
    },
  };
}

/** Runs jobs in one transaction, and tells each that it is on the disk. Gives why not, or null. */
function createAttempt(db: Database, onRollback: () => void): (jobs: readonly QueuedJob[]) => unknown {
  let hasBegun = false;
  const runAll = db.transaction((jobs: readonly QueuedJob[]) => {
    hasBegun = true;
    for (const job of jobs) job.run();
  });
  return (jobs) => {
    hasBegun = false;
    try {
      runAll.immediate(jobs);
    } catch (error) {
      if (hasBegun) onRollback();
      return error;
    }
    for (const job of jobs) job.resolve();
    return null;
  };
}
