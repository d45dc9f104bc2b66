// The last pages that were rendered. A page without script is a function of its view and its address: while a use case
// gives the very same view, nothing was changed and the page need not be rendered again.

interface RenderedPage {
  readonly address: string;
  readonly html: Buffer<ArrayBuffer>;
}

export interface RenderedPages {
  /** `render` is called unless the last page of this view had the same address. */
  readonly get: (view: object, address: string, render: () => string) => Buffer<ArrayBuffer>;
}

/** At most `limit` pages stay, some 60 KB each; the least recently read leaves first. */
export function createRenderedPages(limit: number): RenderedPages {
  const kept = new Map<object, RenderedPage>();
  return {
    get: (view, address, render) => {
      const last = kept.get(view);
      const page = last?.address === address ? last : { address, html: Buffer.from(render()) };
      kept.delete(view);
      kept.set(view, page);
      const oldest = kept.keys().next();
      if (kept.size > limit && !oldest.done) kept.delete(oldest.value);
      return page.html;
    },
  };
}
