// Renders a page into one answer, whole at once: it waits for nothing but its loaders.
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import {
  type UNSAFE_AssetsManifest as AssetsManifest,
  isRouteErrorResponse,
  RemixServer,
} from "@remix-run/react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { wordsOf } from "./i18n/server-words.server.ts";
import { WordsProvider } from "./i18n/words-context.ts";
import { pageBytes } from "./kit/kept-html.tsx";
import { PageContextProvider } from "./kit/page-context.ts";
import type { PageHandle } from "./kit/page-handle.ts";
import { type PageData, PageDataProvider, PageView } from "./kit/page-view.ts";
import { type PageScripts, PageScriptsProvider } from "./shell/page-scripts.tsx";
import { createRenderedPages } from "./shell/rendered-pages.ts";

/** Some hundred pages of results, with their copies. Bytes. */
const KEPT_PAGES = 24 * 1024 * 1024;
const renderedPages = createRenderedPages(KEPT_PAGES);
/** Only bounds a fault. Milliseconds. */
export const streamTimeout = 5_000;

// Remix fixes this order of parameters.
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response {
  const { requestId, locale, mayKeep, isPast, hasOneLanguage } = context;
  const data = dataOf(remix);
  const scripts = scriptsOf(remix, data);
  const { origin } = new URL(request.url);
  // Without script nothing takes the page over, so it needs no marks to be found by.
  const markup = scripts === undefined ? renderToStaticMarkup : renderToString;
  const render = () =>
    pageBytes(
      () =>
        `<!DOCTYPE html>${markup(
          <WordsProvider value={wordsOf(locale)}>
            <PageContextProvider
              value={{
                ...{ requestId, origin, isPast, hasOneLanguage },
                ...{ hasFormErrors: status === 422, hasConflict: status === 409 },
              }}
            >
              <PageDataProvider value={data}>
                <PageScriptsProvider value={scripts}>
                  <RemixServer context={remix} url={request.url} />
                </PageScriptsProvider>
              </PageDataProvider>
            </PageContextProvider>
          </WordsProvider>,
        )}`,
    );
  headers.set("Content-Type", "text/html; charset=utf-8");
  context.handOver(
    mayKeep && isOfItsView(data, scripts) ? renderedPages.get(data.view, request.url, render) : render(),
  );
  return new Response(null, { status, headers });
}

/** Called by Remix with whatever a loader, an action or the rendering threw and did not mean as an answer. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.report(error);
}

/** Of an error page: nothing. */
function dataOf({
  staticHandlerContext: { matches, errors, loaderData, actionData },
}: EntryContext): PageData {
  const id = matches.at(-1)?.route.id ?? "";
  const data: unknown = loaderData[id];
  if (errors !== null || !(data instanceof PageView)) return {};
  return { view: PageView.read(data), sent: actionData?.[id] ?? undefined };
}

/** A page without script that no form led to is a function of its view and its address. */
function isOfItsView(
  data: PageData,
  scripts: PageScripts | undefined,
): data is PageData & { readonly view: object } {
  return data.view !== undefined && data.sent === undefined && scripts === undefined;
}

/** Undefined for a page whose route asks for none. */
function scriptsOf(
  { staticHandlerContext: { matches }, manifest }: EntryContext,
  { view, sent }: PageData,
): PageScripts | undefined {
  const { entry, routes, hmr }: AssetsManifest = manifest;
  const leaf = matches.at(-1)?.route;
  const route = routes[leaf?.id ?? ""];
  const handle = leaf?.handle as PageHandle | undefined;
  if (handle?.scripts === undefined || route === undefined || view === undefined) return undefined;
  return {
    entry: entry.module,
    preload: [...new Set([...entry.imports, route.module, ...(route.imports ?? [])])],
    hot: hmr?.runtime,
    data: { module: route.module, view, sent, words: handle.scripts === "room" ? "room" : undefined },
  };
}
