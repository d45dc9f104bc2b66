// What a page is rendered from: the view that its loader gave and, when a form led to it, what was sent. Remix sees an
// empty object, so it serialises nothing: most pages are finished on the server. One with script takes both along as
// JSON (page-scripts.tsx), and reads them by the same two functions in the browser.
import { createContext, useContext } from "react";

export class PageView<View extends object> {
  readonly #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  static read<View extends object>(data: unknown): View {
    if (!(data instanceof PageView)) throw new Error("this page was not loaded with a PageView");
    return data.#view as View;
  }
}

/** The view that a loader gives, leaving out how it refuses. */
export type ViewOf<Loader extends (...args: never[]) => unknown> =
  Extract<Awaited<ReturnType<Loader>>, PageView<object>> extends PageView<infer View> ? View : never;

/** What reads back the same from JSON, whose absent properties are our undefined ones. */
export type Sendable<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends Date | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>
    ? never
    : { readonly [Key in keyof Value]: Sendable<Value[Key]> };

/** Of a page with script. */
export function scriptedView<View extends object>(view: View & Sendable<View>): PageView<View> {
  return new PageView<View>(view);
}

export interface PageData {
  readonly view?: object | undefined;
  readonly sent?: unknown;
}

const Context = createContext<PageData>({});

export const PageDataProvider = Context.Provider;

export function useView<View extends object>(): View {
  const { view } = useContext(Context);
  if (view === undefined) throw new Error("this page was rendered without its view");
  return view as View;
}

/** What the action of this page answered to the form that led to it; undefined when no form did. */
export function useSent<Sent>(): Sent | undefined {
  return useContext(Context).sent as Sent | undefined;
}
