// Reads the form that a page sends, and refuses whatever is not one: too large, of another type, badly encoded.
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { bodies, fields } from "../address-policy.ts";
import { policyOf } from "../http/policy-of.server.ts";
import type { Refusal } from "../http/refusal.server.ts";
import { visitOf } from "./visit.server.ts";

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/** Null when the body is a form that a page may read. */
export function bodyRefusal(body: Buffer, mostFields: number): Refusal | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    if (decodeURIComponent(text).includes("\0")) return "NOT_UTF8";
    return text.split("&", mostFields + 1).length > mostFields ? "TOO_MANY_FIELDS" : null;
  } catch {
    return "NOT_UTF8";
  }
}

const readers = {
  form: readerOf(bodies.form),
  answers: readerOf(bodies.answers),
};

/** Leaves the bytes in `request.body` and any refusal in the visit. */
export const readForm: RequestHandler = (request, response, next) => {
  const visit = visitOf(response);
  const isRead = Buffer.isBuffer(request.body);
  if (request.method !== "POST" || isRead || visit.refusal !== null) return next();
  if (!FORM_TYPE.test(request.headers["content-type"] ?? "")) {
    visit.refusal = "WRONG_TYPE";
    return next();
  }
  const kind = policyOf(visit.address).takes === "answers" ? "answers" : "form";
  // Answered at once: what is still to come is read off and forgotten, so that a browser that sends it sees the page.
  if (Number(request.headers["content-length"]) > bodies[kind]) {
    visit.refusal = "BODY_TOO_LARGE";
    return next();
  }
  readers[kind](request, response, (error?: unknown) => {
    if (error !== undefined) return next(error);
    if (!Buffer.isBuffer(request.body)) request.body = Buffer.alloc(0);
    visit.refusal = bodyRefusal(request.body, fields[kind]);
    next();
  });
};

function readerOf(limit: number): RequestHandler {
  return express.raw({ type: () => true, limit, inflate: false });
}

const REFUSAL_BY_STATUS: Readonly<Record<number, Refusal>> = {
  413: "BODY_TOO_LARGE",
  415: "WRONG_TYPE",
  400: "UNREADABLE_BODY",
};

/** Turns what `express.raw` refuses into a refusal of ours; any other error goes on. */
// biome-ignore lint/complexity/useMaxParams: Express knows an error handler by its four parameters.
export const bodyErrors: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  const refusal = REFUSAL_BY_STATUS[error.status ?? 500];
  if (refusal === undefined) return next(error);
  visitOf(response).refusal = refusal;
  next();
};
