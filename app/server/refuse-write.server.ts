// What was sent while nothing could be written: the browser is told when to try again, and the form is kept for its page.
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import { visitOf } from "./visit.server.ts";

/** A write that went on for a quarter of a second is likely to be over by then. */
const RETRY_AFTER_SECONDS = 5;
const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/** A form with a file does not come back: its file is chosen again. */
export function refuseWrite(request: ExpressRequest, response: ExpressResponse): void {
  response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
  keepForm(request, response);
}

/** What was typed is shown by the page that says why it was not written. */
export function keepForm(request: ExpressRequest, response: ExpressResponse): void {
  const isForm = request.method === "POST" && FORM_TYPE.test(request.headers["content-type"] ?? "");
  if (!isForm || !Buffer.isBuffer(request.body)) return;
  const pairs = [...new URLSearchParams(request.body.toString("utf8"))];
  visitOf(response).unwritten = { action: request.originalUrl, pairs };
}
