// Hands a request to the pages and their answer back to the socket. A refused request reaches the pages as a plain
// GET with the refusal beside it, so that every error is one page in the language of the address.
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";
import type { AddressId } from "../addresses.ts";
import { send } from "../http/send.server.ts";
import { pathTo } from "../kit/path-to.ts";
import { keepPrivate } from "./address-headers.server.ts";
import { refuseWrite } from "./refuse-write.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";
import { webRequest } from "./web-request.server.ts";

export type Pages = ServerBuild | (() => Promise<ServerBuild>);

export interface RemixHandlerOptions {
  readonly pages: Pages;
  readonly mode: string;
  readonly makeContext: (
    request: ExpressRequest,
    visit: Visit,
    handOver: AppLoadContext["handOver"],
  ) => AppLoadContext;
  /** Says on the visit why a form has missed its page, which is then made again; false where it has not. */
  readonly missed: (asked: Asked) => boolean;
  /** In their order: each may send a browser to where it is answered instead, or answer; false where the page is to be answered here. */
  readonly leads: readonly ((answered: Answered) => boolean | Promise<boolean>)[];
  /** The bytes of a page, as they suit the visit. */
  readonly dress: (answered: Answered) => Buffer;
}

export interface Answered {
  readonly request: ExpressRequest;
  readonly response: ExpressResponse;
  readonly page: Response;
  readonly body: Buffer;
}

type Handle = (request: Request, context: AppLoadContext) => Promise<Response>;

export function remixHandler({ pages, mode, makeContext, ...last }: RemixHandlerOptions): RequestHandler {
  const handleOf =
    typeof pages === "function" ? always(createRequestHandler(pages, mode)) : narrowed(pages, mode);
  return async (request, response, next) => {
    try {
      const visit = visitOf(response);
      let whole: Buffer | undefined;
      const take = (page: Buffer) => {
        whole = page;
      };
      const ask = () => {
        const handle = handleOf(visit.refusal === null ? visit.address : "anything");
        return handle(
          webRequest(request, visit, pagePath(request, visit)),
          makeContext(request, visit, take),
        );
      };
      let page = await ask();
      if (isToRemake({ request, response, page }, last.missed)) page = await ask();
      const body = whole ?? Buffer.from(await page.arrayBuffer());
      const answered = { request, response, page, body };
      if (!(await anyLeads(last.leads, answered))) await answer(response, page, last.dress(answered));
    } catch (error) {
      next(error);
    }
  };
}

type Asked = Pick<Answered, "request" | "response" | "page">;

/** A form came to nothing, for a reason that the page is to show with what was typed. */
function isToRemake(asked: Asked, missed: RemixHandlerOptions["missed"]): boolean {
  if (visitOf(asked.response).refusal !== "UNAVAILABLE") return missed(asked);
  refuseWrite(asked.request, asked.response);
  return true;
}

async function anyLeads(leads: RemixHandlerOptions["leads"], answered: Answered): Promise<boolean> {
  for (const lead of leads) if (await lead(answered)) return true;
  return false;
}

const always = (handle: Handle) => () => handle;

/**
 * Remix compiles and ranks all routes anew, three times at every request; it is handed the one that the table of
 * addresses names, which is half the time of a small answer.
 */
function narrowed(build: ServerBuild, mode: string): (id: AddressId) => Handle {
  const known = new Map<AddressId, Handle>();
  return (id) => {
    const handle = known.get(id) ?? createRequestHandler(onlyWith(build, id), mode);
    known.set(id, handle);
    return handle;
  };
}

/** A build that does not know the address, such as the one of a benchmark, is handed over whole. */
function onlyWith(build: ServerBuild, id: AddressId): ServerBuild {
  if (build.routes[id] === undefined) return build;
  const ids = ["root", id];
  const only = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => ids.includes(name)));
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  };
}

/** The ending by which Remix would take an address for the one before it, and give its data: a slash ends that. */
const DATA = /(?:\.data|^\/__manifest)(?=\?|$)/;
/** Names in a query by which Remix would give the same. */
const DATA_NAMES = /(?<=[?&])(?:_data|_routes)(?=[=&]|$)/g;

/** What cannot be read or trusted is replaced by the home page, which then shows the refusal. */
function pagePath(request: ExpressRequest, { refusal, locale }: Visit): string {
  if (refusal === "BAD_URL" || refusal === "BAD_HOST" || !request.originalUrl.startsWith("/"))
    return pathTo("home", { locale });
  return request.originalUrl.replace(DATA, "$&/").replace(DATA_NAMES, "-");
}

/** What a page says of caching is not asked: the table of addresses decided it. */
async function answer(response: ExpressResponse, page: Response, body: Buffer): Promise<void> {
  for (const [name, value] of page.headers) {
    if (name !== "set-cookie" && name !== "cache-control") response.setHeader(name, value);
  }
  const cookies = page.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("Set-Cookie", cookies);
  if (page.status >= 400 || cookies.length > 0 || response.req.method === "POST") keepPrivate(response);
  await send(response, { status: page.status, type: page.headers.get("Content-Type") ?? "", body });
}
