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
  if (!isHost(request.headers.host ?? "")) return "BAD_HOST";
  if (request.method === "POST" && isForeign(request.headers, baseUrl)) return "FOREIGN_ORIGIN";
  return null;
}

function isHost(host: string): boolean {
  return HOST_SHAPE.test(host) && URL.canParse(`http://${host}`);
}

function isReadable(target: string): boolean {
  try {
    return target.startsWith("/") && !decodeURIComponent(target).includes("\0");
  } catch {
    return false;
  }
}

/**
 * Browsers say where a form comes from in Sec-Fetch-Site and in Origin, the older ones in the latter alone; neither may
 * speak against it. A request without both does not come from a browser page, so nobody's cookies were borrowed for it.
 */
function isForeign(headers: IncomingHttpHeaders, baseUrl: string | undefined): boolean {
  const { "sec-fetch-site": site = "same-origin", origin } = headers;
  if (site !== "same-origin") return true;
  return origin !== undefined && !isOurs(origin, headers.host, baseUrl);
}

/** Where BASE_URL is set it alone decides; else the host does, for a proxy may speak TLS without our knowing. */
function isOurs(origin: string, host: string | undefined, baseUrl: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return baseUrl === undefined ? from.host === host : from.origin === baseUrl;
}
