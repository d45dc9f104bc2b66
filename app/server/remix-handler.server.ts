// Hands a request to the pages and their answer back to the socket. A refused request reaches the pages as a plain
// GET with the refusal beside it, so that every error is one page in the language of the address.
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";
import { toHeaders } from "../http/to-headers.server.ts";
import { compress } from "./compress.server.ts";
import { dataAction } from "./data-action.server.ts";
import { likelyRoutes, withTheirParents } from "./likely-routes.server.ts";

export type Pages = ServerBuild | (() => Promise<ServerBuild>);

export interface RemixHandlerOptions {
  readonly pages: Pages;
  readonly mode: string;
  /** Public origin of the site, when it was set; otherwise the one the browser asked for. */
  readonly baseUrl: string | undefined;
  readonly makeContext: (
    request: ExpressRequest,
    response: ExpressResponse,
    handOver: AppLoadContext["handOver"],
  ) => AppLoadContext;
}

export function remixHandler({ pages, mode, baseUrl, makeContext }: RemixHandlerOptions): RequestHandler {
  const handle = typeof pages === "function" ? createRequestHandler(pages, mode) : narrowed(pages, mode);
  return async (request, response, next) => {
    try {
      let whole: Buffer | undefined;
      const context = makeContext(request, response, (page) => {
        whole = page;
      });
      const origin = baseUrl ?? `${request.protocol}://${request.headers.host}`;
      const url = hasUsableAddress(request, context)
        ? origin + request.originalUrl
        : `http://localhost/${context.locale}/`;
      const page = await handle(toWebRequest(url, request, context.refusal), context);
      await send(page, whole ?? Buffer.from(await page.arrayBuffer()), response);
    } catch (error) {
      next(error);
    }
  };
}

/** A refused request is for no route, so that even one without a page answers with the page of the refusal. */
const NOWHERE = "";

/** Handlers for each set of routes that an address may mean: as many as there are kinds of addresses. */
function narrowed(build: ServerBuild, mode: string): Handle {
  const likely = likelyRoutes(build.routes);
  const known = new Map<string, Handlers>();
  const handlersOf = (ids: readonly string[]): Handlers => {
    const key = ids.join("\n");
    const handlers = known.get(key) ?? {
      page: createRequestHandler(onlyWith(build, ids), mode),
      act: dataAction(build, ids),
    };
    known.set(key, handlers);
    return handlers;
  };
  return (request, context) => {
    const { pathname, search } = new URL(request.url);
    const { page, act } = handlersOf(likely(context.refusal === null ? pathname : NOWHERE));
    return (request.method === "POST" && search === "" && act ? act : page)(request, context);
  };
}

type Handle = (request: Request, context: AppLoadContext) => Promise<Response>;
interface Handlers {
  readonly page: Handle;
  readonly act: Handle | undefined;
}

function onlyWith(build: ServerBuild, likely: readonly string[]): ServerBuild {
  const ids = withTheirParents(build.routes, likely);
  const only = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  };
}

/** An address that cannot be read or trusted is replaced by the home page, which then shows the refusal. */
function hasUsableAddress(request: ExpressRequest, { refusal }: AppLoadContext): boolean {
  return refusal !== "BAD_URL" && refusal !== "BAD_HOST" && request.originalUrl.startsWith("/");
}

function toWebRequest(url: string, request: ExpressRequest, refusal: AppLoadContext["refusal"]): Request {
  const gone = new AbortController();
  // Once the answer is on its way there is nothing left to give up.
  request.res?.once("close", () => request.res?.writableFinished || gone.abort());
  const method = refusal === null ? request.method : "GET";
  const body = method === "POST" ? (request.body as Buffer<ArrayBuffer>) : null;
  return new Request(url, { method, headers: toHeaders(request), body, signal: gone.signal });
}

async function send(page: Response, bytes: Buffer, response: ExpressResponse): Promise<void> {
  const { req: request } = response;
  const accepted = request.acceptsEncodings("br", "gzip") as "br" | "gzip" | false;
  const { body, encoding } = await compress(bytes, page.headers.get("Content-Type") ?? "", accepted);
  response.status(page.status);
  copyHeaders(page, response);
  response.vary("Accept-Encoding");
  if (encoding !== undefined) response.setHeader("Content-Encoding", encoding);
  if (body.length > 0) response.setHeader("Content-Length", body.length);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** A page may loosen its caching, except one behind a secret link. */
function copyHeaders(page: Response, response: ExpressResponse): void {
  const keepsOutOfCaches = String(response.getHeader("Cache-Control")).includes("no-store");
  for (const [name, value] of page.headers) {
    if (name === "set-cookie" || (name === "cache-control" && keepsOutOfCaches)) continue;
    response.setHeader(name, value);
  }
  const cookies = page.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("Set-Cookie", cookies);
}
