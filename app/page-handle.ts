// What a route tells the document around it: its title and whether it runs scripts in the browser.
import type { SerializeFrom } from "@remix-run/node";
import type { Words } from "./i18n/words.ts";

interface Handle<Data> {
  /** The page works without; with it, it saves by itself or the like. */
  readonly scripts?: true;
  /** Id of the form whose values go along when the language changes. */
  readonly form?: string;
  readonly title: (words: Words, data: Data) => string;
}

export type PageHandle = Handle<unknown>;

/** `export const handle = pageHandle<typeof loader>({ title: ({ t }, data) => … })` */
export function pageHandle<Loader>(handle: Handle<SerializeFrom<Loader>>): PageHandle {
  return handle as PageHandle;
}
