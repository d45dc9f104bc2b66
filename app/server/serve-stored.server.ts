// The way of a published page past everything else: found by its very address and sent as it was kept. What is not kept yet
// goes the ordinary way once, and is kept then; whoever asks for it meanwhile waits for that one.
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";
import { policyOf } from "../http/policy-of.server.ts";
import { publishedKeys } from "../public-site/published-keys.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Settings } from "./env.server.ts";
import { isFirstOfVisit } from "./first-pages.server.ts";
import type { Answered, RemixHandlerOptions } from "./remix-handler.server.ts";
import { sendStored } from "./send-stored.server.ts";
import { createStoredPages, type StoredPages } from "./stored-pages.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";

type Pages = StoredPages<Visit["params"]>;

interface StoredParts {
  readonly settings: Pick<Settings, "NODE_ENV">;
  readonly dress: RemixHandlerOptions["dress"];
}

/** In development pages change without being published: none is kept. */
export function storedPages(deps: Deps, { settings, dress }: StoredParts) {
  const pages = createStoredPages(publishedKeys(deps), { clock: () => performance.now() });
  if (settings.NODE_ENV === "development") return { send: PASS, makeOnce: PASS, keep: () => false };
  return { send: sender(pages), makeOnce: oneAtATime(pages), keep: keeper(pages, dress) };
}

const PASS: RequestHandler = (_request, _response, next) => next();

/** Stands in front: a page that is kept meets nothing but this. */
function sender(pages: Pages): RequestHandler {
  return (request, response, next) => {
    if (!reads(request)) {
      response.once("close", pages.lookAgain);
      return next();
    }
    const visit = visitOf(response);
    const page = visit.refusal === null ? pages.get(addressOf(request, visit)) : undefined;
    return page === undefined ? next() : sendStored(request, response, page);
  };
}

/** Stands before the pages: lets one request through for each address that is to be kept. */
function oneAtATime(pages: Pages): RequestHandler {
  const underWay = new Map<string, Promise<unknown>>();
  return async (request, response, next) => {
    const visit = visitOf(response);
    if (!isKept(request, visit)) return next();
    const address = addressOf(request, visit);
    for (let one = underWay.get(address); one !== undefined; one = underWay.get(address)) await one;
    const page = pages.get(address);
    if (page !== undefined) return sendStored(request, response, page);
    underWay.set(
      address,
      closed(response).then(() => underWay.delete(address)),
    );
    visit.pageKey = pages.keyOf(visit.params);
    next();
  };
}

function closed(response: ExpressResponse): Promise<unknown> {
  return new Promise((resolve) => response.once("close", resolve));
}

/** Keeps a page that was just rendered, and sends it as it will be sent from now on. False for any other answer. */
function keeper(pages: Pages, dress: RemixHandlerOptions["dress"]) {
  return async (answered: Answered): Promise<boolean> => {
    const { request, response, page } = answered;
    const visit = visitOf(response);
    const { pageKey: key } = visit;
    if (key === null || page.status !== 200 || page.headers.has("Set-Cookie")) return false;
    // What suits the visit is said in headers, which are kept with the bytes.
    const body = dress(answered);
    const kept = { place: visit.params, key, body, headers: headersOf(response, page) };
    sendStored(request, response, await pages.keep(addressOf(request, visit), kept));
    return true;
  };
}

const reads = ({ method }: ExpressRequest) => method === "GET" || method === "HEAD";

function isKept(request: ExpressRequest, visit: Visit): boolean {
  return reads(request) && visit.refusal === null && policyOf(visit.address).stored;
}

/** What stands after the path makes no other page of it; whether a page is the first of a visit does. */
function addressOf({ originalUrl, headers }: ExpressRequest, { origin }: Visit): string {
  const end = originalUrl.indexOf("?");
  const address = origin + (end < 0 ? originalUrl : originalUrl.slice(0, end));
  return isFirstOfVisit(headers) ? `first ${address}` : address;
}

/** Those that the policy of the address gave, without what belongs to this one request. */
function headersOf(response: ExpressResponse, page: Response): Readonly<Record<string, string>> {
  response.vary("Accept-Encoding");
  const { "x-request-id": _one, connection: _kept, ...always } = response.getHeaders();
  const given = Object.entries(always).map(([name, value]) => [name, String(value)]);
  return { ...Object.fromEntries(given), "content-type": page.headers.get("Content-Type") ?? "" };
}
