// Papers to be carried into a council: PDF/UA-1 from a template and the data of a page, and slides. Made one after the other, whatever
// they are, so many wait at most.
import type { PressJob } from "./press-worker.http.server.ts";
import { createSetter } from "./set-by-worker.http.server.ts";
import type { Deck } from "./slides/deck.ts";

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
  /** The same for slides (.pptx). */
  readonly slides: (deck: Deck) => Promise<Buffer | null>;
}

export function createPress({ limitMs = LIMIT_MS }: { readonly limitMs?: number } = {}): Press {
  const setter = createSetter(limitMs);
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function inTurn(job: PressJob): Promise<Buffer | null> {
    if (count >= MOST_AT_ONCE) return null;
    count += 1;
    const mine = last.then(() => setter(job));
    last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      count -= 1;
    }
  }

  return {
    set: ({ template, data, at }) =>
      inTurn({ kind: "paper", template, data, at: Math.floor(at.getTime() / 1_000) }),
    slides: (deck) => inTurn({ kind: "slides", deck }),
  };
}

/** By the press of this process, which all papers share. */
export const { set: setPaper, slides: setSlides } = createPress();
