// The way of a published page past everything else: found by its very address and sent as it was kept. What is not kept yet
// goes the ordinary way once, and is kept then; whoever asks for it meanwhile waits for that one.
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";
import { policyOf } from "../http/policy-of.server.ts";
import { publishedKeys } from "../public-site/published-keys.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Settings } from "./env.server.ts";
import { namesOrder } from "./lead-to-own-order.server.ts";
import type { Answered, RemixHandlerOptions } from "./remix-handler.server.ts";
import { sendStored } from "./send-stored.server.ts";
import { addressOf, fileAt, pageAt, withoutQuery } from "./stored-address.server.ts";
import { createStoredPages, type StoredPage, type StoredPages } from "./stored-pages.server.ts";
import { holdsCookies, isForOne } from "./take-address.server.ts";
import { isChoice, isUnknownVariant, isVariant } from "./variants.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";

type Pages = StoredPages<Visit["params"]>;

interface StoredParts {
  readonly settings: Pick<Settings, "NODE_ENV">;
  readonly dress: RemixHandlerOptions["dress"];
  readonly keepsPages?: boolean;
}

/** In development pages change without being published: none is kept. */
export function storedPages(deps: Deps, { settings, dress, keepsPages = true }: StoredParts) {
  const pages = createStoredPages(publishedKeys(deps), { clock: () => performance.now() });
  if (settings.NODE_ENV === "development" || !keepsPages)
    return { send: PASS, makeOnce: PASS, keep: () => false, isMade: () => undefined };
  const turns = createTurns();
  return {
    ...{ send: sender(pages), makeOnce: oneAtATime(pages, turns), keep: keeper(pages, turns, dress) },
    /** It will not be kept: whoever waits for it makes their own. */
    isMade: turns.end,
  };
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
    const isPlain = visit.refusal === null && !namesOrder(request);
    const page = isPlain ? kept(pages, request, visit) : undefined;
    return page === undefined ? next() : sendStored(request, response, page);
  };
}

/** What stands behind the path makes no other page, but it may make another file. */
function kept(pages: Pages, request: ExpressRequest, visit: Visit): StoredPage | undefined {
  const isAsked = request.originalUrl.includes("?");
  const whole = visit.origin + request.originalUrl;
  const variant = isAsked ? (pages.get(fileAt(whole)) ?? pages.get(pageAt(whole, request))) : undefined;
  if (variant !== undefined) return variant;
  const page = pages.get(addressOf(request, visit));
  if (page?.isAlone === true && holdsCookies(request.headers.cookie)) return undefined;
  return isAsked && page?.hasVariants === true ? undefined : page;
}

/** Stands before whatever answers: lets one request through for each address that is to be kept. */
function oneAtATime(pages: Pages, turns: Turns): RequestHandler {
  return async (request, response, next) => {
    const visit = visitOf(response);
    if (!isKept(request, visit)) return next();
    try {
      forgetQuery(request, visit);
      const address = addressOf(request, visit);
      await turns.over(address);
      // Who went away meanwhile wants nothing made.
      if (response.destroyed) return;
      const page = pages.get(address);
      if (page !== undefined) return sendStored(request, response, page);
      turns.take(address, response);
      visit.pageKey = pages.keyOf(visit.params);
      next();
    } catch (error) {
      // Express 4 does not wait for this promise: a fault that left here would end the process.
      next(error);
    }
  };
}

/** What one reader has written behind the path would else stand in the page of all others. */
function forgetQuery(request: ExpressRequest, visit: Visit): void {
  if (isVariant(request, visit) || isChoice(request, visit)) return;
  request.originalUrl = withoutQuery(request.originalUrl);
  request.url = request.originalUrl;
  visit.isPast = false;
}

type Turns = ReturnType<typeof createTurns>;

/** A turn is over once its page is made: whoever reads it slowly, or not at all, keeps nobody waiting. */
function createTurns() {
  const underWay = new Map<string, Promise<void>>();
  const ends = new WeakMap<ExpressResponse, () => void>();
  return {
    over: async (address: string): Promise<void> => {
      for (let one = underWay.get(address); one !== undefined; one = underWay.get(address)) await one;
    },
    take: (address: string, response: ExpressResponse): void => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const end = () => {
        if (underWay.get(address) === promise) underWay.delete(address);
        resolve();
      };
      underWay.set(address, promise);
      ends.set(response, end);
      // Of one that was never made.
      response.once("close", end);
    },
    end: (response: ExpressResponse): void => ends.get(response)?.(),
  };
}

/** Keeps a page that was just rendered, and sends it as it will be sent from now on. False for any other answer. */
function keeper(pages: Pages, turns: Turns, dress: RemixHandlerOptions["dress"]) {
  return async (answered: Answered): Promise<boolean> => {
    const { request, response, page } = answered;
    const visit = visitOf(response);
    const { pageKey: key } = visit;
    try {
      if (key === null || page.status !== 200 || page.headers.has("Set-Cookie")) return false;
      // What suits the visit is said in headers, which are kept with the bytes.
      const body = dress(answered);
      const { variants, stored, alone } = policyOf(visit.address);
      const hasVariants = variants !== undefined || stored === "without-query";
      const headers = headersOf(response, page);
      const kept = { place: visit.params, key, body, headers, hasVariants, isAlone: alone !== undefined };
      const isChosen = isChoice(request, visit);
      sendStored(request, response, await pages.keep(addressOf(request, visit), { ...kept, isChosen }));
      return true;
    } finally {
      turns.end(response);
    }
  };
}

const reads = ({ method }: ExpressRequest) => method === "GET" || method === "HEAD";

function isKept(request: ExpressRequest, visit: Visit): boolean {
  return (
    reads(request) &&
    visit.refusal === null &&
    isStored(request, visit) &&
    !isForOne(visit, request.headers.cookie) &&
    !isUnknownVariant(request, visit)
  );
}

function isStored(request: ExpressRequest, visit: Visit): boolean {
  const { stored } = policyOf(visit.address);
  if (stored !== "without-query") return stored;
  return !request.originalUrl.includes("?") || isChoice(request, visit);
}

/** Those that the policy of the address gave, without what belongs to this one request. */
function headersOf(response: ExpressResponse, page: Response): Readonly<Record<string, string>> {
  response.vary("Accept-Encoding");
  const { "x-request-id": _one, connection: _kept, ...always } = response.getHeaders();
  const given = Object.entries(always).map(([name, value]) => [name, String(value)]);
  return { ...Object.fromEntries(given), "content-type": page.headers.get("Content-Type") ?? "" };
}
