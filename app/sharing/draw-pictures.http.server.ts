// Pictures of results, drawn once for what they show: whoever asks for one that is being drawn waits for that one, and so
// many wait at most. Drawn by a worker, which starts with the first.
import { hash } from "node:crypto";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { createBoundedCache } from "../kit/bounded-cache.ts";
import type { DrawingDone, DrawingJob } from "./picture-worker.http.server.ts";

const MB = 1024 * 1024;
/** Some three hundred pictures. */
const KEPT_BYTES = 16 * MB;
/** Of some 50 ms each: whoever comes after them waits longer than anybody stays. */
const MOST_WAITING = 100;

interface Pictures {
  /** Null where too many wait already. Rejects where it cannot be drawn. */
  readonly of: (svg: string) => Promise<Buffer | null>;
  /** How many were drawn, by this process. */
  readonly count: () => number;
}

export function createPictures(draw: (svg: string) => Promise<Buffer> = createDrawer()): Pictures {
  const kept = createBoundedCache<string, Buffer>(KEPT_BYTES);
  const underWay = new Map<string, Promise<Buffer>>();
  let count = 0;

  async function make(name: string, svg: string): Promise<Buffer> {
    try {
      count += 1;
      const png = await draw(svg);
      kept.put(name, png, png.length);
      return png;
    } finally {
      underWay.delete(name);
    }
  }

  return {
    of: async (svg) => {
      const name = hash("sha256", svg);
      const known = kept.get(name) ?? underWay.get(name);
      if (known !== undefined) return known;
      if (underWay.size >= MOST_WAITING) return null;
      const making = make(name, svg);
      underWay.set(name, making);
      return making;
    },
    count: () => count,
  };
}

interface Waiting {
  readonly resolve: (png: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** A worker that ended takes with it what it was drawing, and the next picture starts another one. */
function createDrawer(): (svg: string) => Promise<Buffer> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  function failAll(error: Error): void {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(join(import.meta.dirname, "picture-worker.http.server.ts"), { execArgv: [] });
    started.on("message", (done: DrawingDone) => {
      const one = waiting.get(done.id);
      waiting.delete(done.id);
      // Idle, it keeps no process alive that has nothing else to do.
      if (waiting.size === 0) started.unref();
      if ("png" in done) one?.resolve(Buffer.from(done.png));
      else one?.reject(new Error(done.error));
    });
    started.on("error", failAll);
    started.on("exit", () => failAll(new Error("what draws pictures has ended")));
    return started;
  }

  return (svg) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      worker.ref();
      last += 1;
      waiting.set(last, { resolve, reject });
      const job: DrawingJob = { id: last, svg };
      worker.postMessage(job);
    });
}
