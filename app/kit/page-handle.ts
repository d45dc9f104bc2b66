// What a route tells the document around it: its title and whether it runs scripts in the browser.
import type { Words } from "../i18n/words.ts";

export interface PageHandle {
  /** The page works without; with it, it saves by itself or the like. room: it follows a workshop, in the words of one. */
  readonly scripts?: true | "room";
  /** Stands in a frame of another site: without header, footer, theme of a reader, or anything that runs. */
  readonly isBare?: true;
  /** Fills a wall: without header and footer, which would take its room. */
  readonly isWall?: true;
  /** Seconds after which the page is asked for again by itself, where its reader asked for that; null where not. */
  readonly refreshes?: (data: unknown) => number | null;
  /** Id of the form whose values go along when the language changes. */
  readonly form?: string;
  /** `data` is what the loader gave. */
  readonly title: (words: Words, data: unknown) => string;
  /** Of a page whose questionnaire is known by its query alone. */
  readonly hasOneLanguage?: (data: unknown) => boolean;
  /** What a search engine and a shared link show beside the title, of a page whose description depends on what it shows. */
  readonly description?: (words: Words, data: unknown) => string;
  /** The picture that a shared link shows, and what can be seen on it; null for a page that has none. */
  readonly picture?: (words: Words, data: unknown) => { readonly path: string; readonly alt: string } | null;
}

/** `export const handle = pageHandle({ title: ({ t }, data) => … PageView.read<View>(data) … })` */
export function pageHandle(handle: PageHandle): PageHandle {
  return handle;
}
