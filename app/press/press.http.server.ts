// Papers to be carried into a council: PDF/UA-1 from a template and the data of a page. Set one after the other, so many
// wait at most.
import { createSetter } from "./set-by-worker.http.server.ts";

/** Of some 100 ms each. */
const MOST_AT_ONCE = 12;
/** A long report takes less than a second on a slow machine. */
const LIMIT_MS = 20_000;

export interface Paper {
  /** Path of a file below `app/`, in Typst, which reads `data` as JSON from `sys.inputs.data`. */
  readonly template: string;
  /** Of plain objects, lists, texts and numbers. */
  readonly data: object;
  /** When what it says came to be, for the document: the same paper has the same bytes. */
  readonly at: Date;
}
interface Press {
  /** Null where too many wait already. Rejects what cannot be set: a fault of ours. */
  readonly set: (paper: Paper) => Promise<Buffer | null>;
}

export function createPress({ limitMs = LIMIT_MS }: { readonly limitMs?: number } = {}): Press {
  const setter = createSetter(limitMs);
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function inTurn({ template, data, at }: Paper): Promise<Buffer> {
    count += 1;
    const mine = last.then(() => setter({ template, data, at: Math.floor(at.getTime() / 1_000) }));
    last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      count -= 1;
    }
  }

  return { set: async (paper) => (count >= MOST_AT_ONCE ? null : inTurn(paper)) };
}

/** By the press of this process, which all papers share. */
export const setPaper: Press["set"] = createPress().set;
