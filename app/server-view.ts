// What a page without script is rendered from. Such a page is finished on the server, so nothing of it has to be
// serialised for a browser: Remix sees an empty object.
import { useLoaderData } from "@remix-run/react";

export class ServerView<View extends object> {
  readonly #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  static read<View extends object>(data: unknown): View {
    if (!(data instanceof ServerView)) throw new Error("this page was not loaded with a ServerView");
    return data.#view as View;
  }
}

export function useServerView<View extends object>(): View {
  return ServerView.read<View>(useLoaderData());
}
