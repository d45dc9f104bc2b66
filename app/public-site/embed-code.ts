// What somebody copies to show a published result on a page of theirs.
interface Embedded {
  /** Whole address of the frame. */
  readonly src: string;
  /** What it shows, for who does not see it. */
  readonly title: string;
  /** Pixels. */
  readonly width?: number;
  readonly height: number;
  /** Whole address of the page that it is of, with its name: for where a frame is not shown. */
  readonly page: string;
}

/** As high as it needs at any width from 280 on; a page with more text in it can be scrolled. Pixels. */
export const EMBED_HEIGHT = 1_640;
export const EMBED_WIDTH = 720;

/** Every value is written so that none can end its place. Without a width the frame is as wide as what it stands in. */
export function embedCode({ src, title, width, height, page }: Embedded): string {
  const wide = width === undefined ? "100%" : String(width);
  const frame = `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${wide}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
  return `${frame}\n<p><a href="${escaped(page)}">${escaped(title)}</a></p>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" },
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
