// The first page of a visit carries its style and the script of its theme in itself: a phone paints it after one answer
// in place of three. Both are fetched as files afterwards, when nothing is waited for, so that every later page of the visit
// finds them in the browser and need not repeat them. A page that fetches scripts has enough to fetch, and leaves the files to
// the next page.
import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";

/** Sources of a content policy: the very texts that stand in the page. */
export interface Inlined {
  readonly script: string;
  readonly style: string;
}

export interface FirstPages {
  readonly inlined: Inlined;
  /** The same object for the same page, so that what is kept is put together, and compressed, once. Null: not one of ours. */
  readonly of: (page: Buffer) => Buffer | null;
}

/** What decides: to be named in Vary. */
export const DECIDED_BY = "Sec-Fetch-Site";

/** Browsers that do not say where they come from get files, as before. */
export function isFirstOfVisit({ "sec-fetch-site": site }: IncomingHttpHeaders): boolean {
  return site !== undefined && site !== "same-origin";
}

/** `folder` is that of the files for browsers; they are read once. Throws where the build left other files than it should. */
export function createFirstPages(folder: string): FirstPages {
  const assets = join(folder, "assets");
  const [theme, style] = [theOne(assets, "theme-", ".js"), theOne(assets, "style-", ".css")];
  const linked = `<script src="${theme.path}"></script><link rel="stylesheet" href="${style.path}"/>`;
  const inline = Buffer.from(`<script>${theme.text}</script><style>${style.text}</style>`);
  const later = Buffer.from(`${prefetch(style.path)}${prefetch(theme.path)}${END}`);
  const ending = Buffer.from(END);
  const known = new WeakMap<Buffer, Buffer>();
  return {
    inlined: { script: sourceOf(theme.text), style: sourceOf(style.text) },
    of: (page) => {
      const kept = known.get(page);
      if (kept !== undefined) return kept;
      const start = page.indexOf(linked);
      // React ends a page that a browser takes over with marks of its own.
      const end = page.lastIndexOf(END);
      if (start === -1 || end === -1) return null;
      const content = page.subarray(start + linked.length, end);
      const first = Buffer.concat([
        page.subarray(0, start),
        inline,
        content,
        fetchesScripts(content) ? ending : later,
      ]);
      known.set(page, first);
      return first;
    },
  };
}

const END = "</body></html>";

function fetchesScripts(content: Buffer): boolean {
  return content.includes('<script type="module"');
}

function theOne(
  folder: string,
  start: string,
  end: string,
): { readonly path: string; readonly text: string } {
  const all = readdirSync(folder).filter((file) => file.startsWith(start) && file.endsWith(end));
  const [name] = all;
  if (name === undefined || all.length > 1) throw new Error(`not one file in ${folder} is ${start}*${end}`);
  const text = readFileSync(join(folder, name), "utf8");
  if (text.includes("</")) throw new Error(`${name} would end the element that it is to stand in`);
  return { path: `/assets/${name}`, text };
}

function prefetch(path: string): string {
  return `<link rel="prefetch" href="${path}"/>`;
}

function sourceOf(text: string): string {
  return `'sha256-${hash("sha256", text, "base64")}'`;
}
