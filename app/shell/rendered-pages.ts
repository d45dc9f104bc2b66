// The last pages that were rendered. A page without script is a function of its view and its address: while a use case
// gives the very same view, nothing was changed and the page need not be rendered again.

import { createBoundedCache } from "../kit/bounded-cache.ts";

interface RenderedPage {
  readonly address: string;
  readonly html: Buffer<ArrayBuffer>;
}

export interface RenderedPages {
  /** `render` is called unless the last page of this view had the same address. */
  readonly get: (view: object, address: string, render: () => Buffer<ArrayBuffer>) => Buffer<ArrayBuffer>;
}

/** A page stays with its form for the first one of a visit and both of them compressed. */
const COPIES = 3;

/** At most `limit` bytes stay, of some 60 KB and their copies each; the least recently read leaves first. */
export function createRenderedPages(limit: number): RenderedPages {
  const kept = createBoundedCache<object, RenderedPage>(limit);
  return {
    get: (view, address, render) => {
      const last = kept.get(view);
      if (last?.address === address) return last.html;
      const html = render();
      kept.put(view, { address, html }, COPIES * html.length);
      return html;
    },
  };
}
