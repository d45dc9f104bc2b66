import { type ComponentType, lazy } from "react";

/**
 * A part of a page that a browser fetches when it is needed. Should it never arrive, that part stays as the server
 * made it, which works without script; it does not take the page down.
 */
export function lazily<Properties extends object>(load: () => Promise<ComponentType<Properties>>) {
  return lazy(() =>
    load().then(
      (part) => ({ default: part }),
      () => new Promise<never>(() => undefined),
    ),
  );
}
