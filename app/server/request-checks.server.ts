// Whether a request may go on to a page at all. Pure decisions on its line and headers; nothing is read from its body.
import type { IncomingHttpHeaders } from "node:http";
import type { Refusal } from "../http/refusal.server.ts";

const METHODS = ["GET", "HEAD", "POST"];
const HOST_SHAPE = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

export interface RequestLine {
  readonly method: string;
  /** Path and query as sent, still percent-encoded. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

/** Null when the request may go on. `baseUrl` is the public origin of the site, when it was set. */
export function refusalOf(request: RequestLine, baseUrl: string | undefined): Refusal | null {
  if (!METHODS.includes(request.method)) return "METHOD_NOT_ALLOWED";
  if (!isReadable(request.target)) return "BAD_URL";
  if (!HOST_SHAPE.test(request.headers.host ?? "")) return "BAD_HOST";
  if (request.method === "POST" && isForeign(request.headers, baseUrl)) return "FOREIGN_ORIGIN";
  return null;
}

function isReadable(target: string): boolean {
  try {
    return target.startsWith("/") && !decodeURIComponent(target).includes("\0");
  } catch {
    return false;
  }
}

/**
 * Browsers say where a form comes from in Sec-Fetch-Site or, the older ones, in Origin. A request with neither
 * does not come from a browser page, so nobody's cookies were borrowed for it.
 */
function isForeign(headers: IncomingHttpHeaders, baseUrl: string | undefined): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin";
  const origin = headers.origin;
  if (origin === undefined) return false;
  const hosts = [headers.host, baseUrl && new URL(baseUrl).host];
  return !URL.canParse(origin) || !hosts.includes(new URL(origin).host);
}
