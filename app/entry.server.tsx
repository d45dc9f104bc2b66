// Renders a page into one answer. Waiting for the whole page lets it be compressed at once.
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { PageContextProvider } from "./components/page-context.ts";
import { contentSecurityPolicy } from "./http/security-headers.server.ts";
import { wordsOf } from "./i18n/server-words.server.ts";
import { WordsProvider } from "./i18n/words-context.ts";
import type { PageHandle } from "./page-handle.ts";
import { createRenderedPages } from "./rendered-pages.ts";
import { ServerView } from "./server-view.ts";

/** A page waits for nothing but its loaders; this only bounds a fault. Milliseconds. */
const RENDER_TIMEOUT_MS = 5_000;
const renderedPages = createRenderedPages(100);
export const streamTimeout = RENDER_TIMEOUT_MS;

// Remix fixes this order of parameters.
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce, requestId } = context;
  headers.set("Content-Type", "text/html; charset=utf-8");
  const page = (
    <WordsProvider value={wordsOf(context.locale)}>
      <PageContextProvider
        value={{ nonce, requestId, origin: new URL(request.url).origin, hasFormErrors: status === 422 }}
      >
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </PageContextProvider>
    </WordsProvider>
  );
  if (!runsScripts(remix)) return new Response(wholePage(page, remix, request.url), { status, headers });
  headers.set("Content-Security-Policy", contentSecurityPolicy({ nonce, development: import.meta.env.DEV }));
  return new Response(await render(page, nonce), { status, headers });
}

/** Called by Remix with whatever a loader, an action or the rendering threw and did not mean as an answer. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.report(error);
}

function runsScripts(remix: EntryContext): boolean {
  const { matches, errors } = remix.staticHandlerContext;
  const leaf = matches.at(-1)?.route.handle as PageHandle | undefined;
  return errors === null && leaf?.scripts === true;
}

/** A script waits for data that is streamed after the page; a page without is whole at once, and cheaper as a string. */
function wholePage(page: ReactElement, remix: EntryContext, address: string): string | Buffer<ArrayBuffer> {
  const render = () => `<!DOCTYPE html>${renderToString(page)}`;
  const view = viewOf(remix);
  return view === undefined ? render() : renderedPages.get(view, address, render);
}

/** Undefined for a page that is not made from a view alone: an error, or a form that came back. */
function viewOf({
  staticHandlerContext: { matches, errors, loaderData, actionData },
}: EntryContext): object | undefined {
  const data: unknown = loaderData[matches.at(-1)?.route.id ?? ""];
  return errors === null && actionData === null && data instanceof ServerView
    ? ServerView.read(data)
    : undefined;
}

function render(page: ReactElement, nonce: string): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      // Called for a page that failed, too: a rejection that nobody hears would end the server.
      onAllReady: () => {
        clearTimeout(timer);
        buffer(pipe(new PassThrough())).then(resolve, reject);
      },
      onShellError: reject,
      onError: reject,
    });
    const timer = setTimeout(abort, RENDER_TIMEOUT_MS + 1_000);
  });
}
