// What answers a form is asked for by itself: the page that a form led to (an error to mend, a row more, a conflict) is
// kept for a moment, and the browser sent to it. Back and reload then always work. Whatever is no browser on its way to
// a page gets the page at once, as before.
import type { Request as ExpressRequest, RequestHandler } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { isToken, newSecretToken } from "../database/secret-token.server.ts";
import { hostCookie, readCookie } from "../http/host-cookie.server.ts";
import { send } from "../http/send.server.ts";
import { keepPrivate } from "./address-headers.server.ts";
import { networkOf } from "./network-of.server.ts";
import type { Answered } from "./remix-handler.server.ts";
import type { SentPage, SentPages } from "./sent-pages.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";
import { webRequest } from "./web-request.server.ts";

/** In the query of a page that answered a form: its key. */
const QUERY = "envoi";
const COOKIE = "envois";
const ONE_DAY_SECONDS = 86_400;
/** Nothing of these was typed, or it would only be found by sending it again. */
const NOT_KEPT = [404, 429];

export interface AfterFormParts {
  readonly pages: SentPages;
  /** Who is signed in; null for nobody. */
  readonly accountOf: (request: ExpressRequest, visit: Visit) => number | null;
}

/** Opening is work for everybody’s one thread: some six hundred pages of a hundred kilobytes, or sixteen of the largest, a minute. */
const MOST_OPENED = { points: 64 * 1_024, duration: 60 };

/** Takes the key out of the address, so that no page and no link repeats it, and shows the page that it opens. */
export function showSentPage(parts: AfterFormParts): RequestHandler {
  const opened = new RateLimiterMemory(MOST_OPENED);
  return (request, response, next) => {
    const visit = visitOf(response);
    const { address, key } = withoutKey(request.originalUrl);
    if (key === null || visit.refusal !== null) return next();
    request.originalUrl = address;
    request.url = address;
    if (request.method === "POST") return next();
    // Express 4 does not wait for this promise: a fault that left here would end the process.
    isShown({ ...parts, opened }, key, { request, response }).then((isSent) => isSent || next(), next);
  };
}

/** False where another page follows: the refusal of who asks too often, or the ordinary one for what is kept no more. */
async function isShown(
  { opened, ...parts }: AfterFormParts & { readonly opened: RateLimiterMemory },
  key: string,
  { request, response }: Pick<Answered, "request" | "response">,
): Promise<boolean> {
  const visit = visitOf(response);
  const seconds = await secondsUntilOpened(opened, request, parts.pages.kilobytesAt(key));
  if (seconds > 0) {
    response.setHeader("Retry-After", seconds);
    visit.refusal = "TOO_MANY_REQUESTS";
    return false;
  }
  const page = pageAt(parts, request, { visit, key });
  visit.isPast = page === null;
  if (page === null) return false;
  keepPrivate(response);
  await send(response, { ...page, body: page.html });
  return true;
}

/** 0 for who may go on. A network asks for what it keeps; what it asks for in vain is opened all the same. */
async function secondsUntilOpened(
  opened: RateLimiterMemory,
  { ip }: ExpressRequest,
  kilobytes: number,
): Promise<number> {
  if (kilobytes === 0) return 0;
  const spent = await opened.consume(networkOf(ip ?? ""), kilobytes).catch((reason: unknown) => {
    if (reason instanceof RateLimiterRes) return reason;
    throw reason;
  });
  return spent.consumedPoints > MOST_OPENED.points ? Math.ceil(spent.msBeforeNext / 1_000) : 0;
}

function pageAt(
  { pages, accountOf }: AfterFormParts,
  request: ExpressRequest,
  { visit, key }: { readonly visit: Visit; readonly key: string },
): SentPage | null {
  const { originalUrl: address } = request;
  const secret = browserSecret(webRequest(request, visit, address));
  return secret === null ? null : pages.get({ key, secret }, { address, account: accountOf(request, visit) });
}

/** Sends the browser to the page that answers its form. False where the page is to be answered as it is. */
export function leadToSentPage({ pages, accountOf }: AfterFormParts) {
  return ({ request, response, page, body }: Answered): boolean => {
    const visit = visitOf(response);
    if (visit.refusal !== null || !isOfForm(request, page)) return false;
    const { originalUrl } = request;
    const asked = webRequest(request, visit, originalUrl);
    const secret = browserSecret(asked) ?? newSecretToken();
    const key = newSecretToken();
    const target = withKey(originalUrl, key);
    // As it will be asked for: of a "?" with nothing behind it nothing is left then.
    const { address } = withoutKey(target);
    const kept = { address, status: page.status, type: page.headers.get("Content-Type") ?? "" };
    const whole = { ...kept, account: accountOf(request, visit), html: body.toString() };
    if (!pages.keep({ key, secret }, whole, networkOf(request.ip ?? ""))) return false;
    visit.answered = page.status;
    response.append(
      "Set-Cookie",
      hostCookie(asked, { name: COOKIE, value: secret, maxAge: ONE_DAY_SECONDS }),
    );
    keepPrivate(response);
    response.redirect(303, target);
    return true;
  };
}

/** A browser that sends a form and waits for a page; a page with a cookie is of a session that only just begins or ends. */
function isOfForm(request: ExpressRequest, page: Response): boolean {
  const isPage = (page.headers.get("Content-Type") ?? "").startsWith("text/html");
  const isAnswer = page.status === 200 || (page.status >= 400 && page.status < 500);
  const isWhole = isAnswer && !NOT_KEPT.includes(page.status) && page.headers.getSetCookie().length === 0;
  return request.method === "POST" && isPage && isWhole && isNavigation(request);
}

/** Older browsers do not say so, but ask for HTML as nothing else does. */
function isNavigation({ headers }: ExpressRequest): boolean {
  const mode = headers["sec-fetch-mode"];
  return mode === undefined ? (headers.accept ?? "").includes("text/html") : mode === "navigate";
}

function browserSecret(request: Request): string | null {
  const held = readCookie(request, COOKIE);
  return held !== null && isToken(held) ? held : null;
}

function withKey(address: string, key: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}${QUERY}=${key}`;
}

/** Null without a key; the rest of the query stays as it was written. */
function withoutKey(url: string): { readonly address: string; readonly key: string | null } {
  const [path = "", ...rest] = url.split("?");
  const parts = rest.length === 0 ? [] : rest.join("?").split("&");
  const key = parts.find((part) => part.startsWith(`${QUERY}=`))?.slice(QUERY.length + 1) ?? null;
  if (key === null) return { address: url, key };
  const left = parts.filter((part) => !part.startsWith(`${QUERY}=`)).join("&");
  return { address: left === "" ? path : `${path}?${left}`, key };
}
