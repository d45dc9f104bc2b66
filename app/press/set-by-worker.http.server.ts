// One worker sets one paper at a time. It starts with the first and ends with the process, or with a paper that takes too long.
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { PressDone, PressJob } from "./press-worker.http.server.ts";

interface Current {
  readonly resolve: (file: Buffer) => void;
  readonly reject: (error: Error) => void;
  readonly limit: NodeJS.Timeout;
}

/** To be called again once it has answered. A worker that ended takes its paper with it, and the next starts another one. */
export function createSetter(limitMs: number): (job: PressJob) => Promise<Buffer> {
  let worker: Worker | undefined;
  let current: Current | undefined;

  function done(end: (one: Current) => void): void {
    const one = current;
    current = undefined;
    // Idle, it keeps no process alive that has nothing else to do.
    worker?.unref();
    if (one === undefined) return;
    clearTimeout(one.limit);
    end(one);
  }

  function drop(one: Worker, why: string): void {
    if (worker !== one) return;
    worker = undefined;
    void one.terminate();
    done(({ reject }) => reject(new Error(why)));
  }

  function start(): Worker {
    const started = new Worker(join(import.meta.dirname, "press-worker.http.server.ts"), { execArgv: [] });
    started.on("message", (set: PressDone) =>
      done(({ resolve, reject }) =>
        "file" in set ? resolve(Buffer.from(set.file.buffer)) : reject(new Error(set.error)),
      ),
    );
    started.on("error", (error: Error) => drop(started, error.message));
    started.on("exit", () => drop(started, "what sets papers has ended"));
    return started;
  }

  return (job) =>
    new Promise((resolve, reject) => {
      const used = worker ?? start();
      worker = used;
      used.ref();
      const limit = setTimeout(() => drop(used, "a paper took too long, and its worker was ended"), limitMs);
      current = { resolve, reject, limit };
      used.postMessage(job);
    });
}
