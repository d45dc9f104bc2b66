// Work that would hold up the thread that serves everyone, done by another one: a job goes to it, and a promise waits for what comes
// back. The worker starts with the first job, and keeps no process alive that has nothing else to do.
import { parentPort, Worker } from "node:worker_threads";

interface Posted<Job> {
  readonly id: number;
  readonly job: Job;
}
type Answered<Done> = { readonly id: number } & ({ readonly done: Done } | { readonly error: string });

interface Waiting<Done> {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
}

/**
 * `file`: the whole path of what calls `answerJobs`. A promise is rejected by what the job threw; where the worker ends, all of them
 * are, with `ended`, and the next job starts another worker.
 */
export function createWorkerJobs<Job, Done>(file: string, ended: string): (job: Job) => Promise<Done> {
  const waiting = new Map<number, Waiting<Done>>();
  let worker: Worker | undefined;
  let last = 0;

  /** Told by its error and by its end, of which the second may come when another one is at work already. */
  function failAll(of: Worker, error: Error): void {
    if (worker !== of) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(file, { execArgv: [] });
    started.on("message", (answer: Answered<Done>) => {
      const one = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if ("done" in answer) one?.resolve(answer.done);
      else one?.reject(new Error(answer.error));
    });
    started.on("error", (error) => failAll(started, error));
    started.on("exit", () => failAll(started, new Error(ended)));
    return started;
  }

  return (job) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      worker.ref();
      last += 1;
      waiting.set(last, { resolve, reject });
      const posted: Posted<Job> = { id: last, job };
      worker.postMessage(posted);
    });
}

/** In the worker: what answers each job, in the order in which they come. */
export function answerJobs<Job, Done>(answer: (job: Job) => Done): void {
  parentPort?.on("message", ({ id, job }: Posted<Job>) => {
    parentPort?.postMessage(answered(id, () => answer(job)));
  });
}

function answered<Done>(id: number, make: () => Done): Answered<Done> {
  try {
    return { id, done: make() };
  } catch (error) {
    return { id, error: String(error) };
  }
}
