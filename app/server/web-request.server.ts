// An Express request as pages and endpoints read it: at the public address of the site.
import type { Request as ExpressRequest } from "express";
import { toHeaders } from "../http/to-headers.server.ts";
import type { Visit } from "./visit.server.ts";

/** Their word is no longer needed: where a form comes from was decided before, and so was the origin of the site. */
const DECIDED = ["origin", "x-forwarded-host", "x-forwarded-proto"];

/** `path` with its query. A refused request becomes a plain GET, so that its page can be shown. */
export function webRequest(request: ExpressRequest, visit: Visit, path: string): Request {
  const gone = new AbortController();
  // Once the answer is on its way there is nothing left to give up.
  request.res?.once("close", () => request.res?.writableFinished || gone.abort());
  const method = visit.refusal === null ? request.method : "GET";
  const body = method === "POST" ? (request.body as Buffer<ArrayBuffer>) : null;
  const url = new URL(visit.origin + path);
  const headers = toHeaders(request);
  for (const name of DECIDED) headers.delete(name);
  headers.set("host", url.host);
  return new Request(url, { method, headers, body, signal: gone.signal });
}
