// Pictures of results, drawn once for what they show: whoever asks for one that is being drawn waits for that one, and so
// many wait at most. Drawn by a worker, which starts with the first.
import { hash } from "node:crypto";
import { join } from "node:path";
import { createWorkerJobs } from "../http/worker-jobs.server.ts";
import { createBoundedCache } from "../kit/bounded-cache.ts";

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

function createDrawer(): (svg: string) => Promise<Buffer> {
  const draw = createWorkerJobs<string, Uint8Array>(
    join(import.meta.dirname, "picture-worker.http.server.ts"),
    "what draws pictures has ended",
  );
  return async (svg) => Buffer.from(await draw(svg));
}
