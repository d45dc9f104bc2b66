// Sends a kept page in the form that was asked for, or says that it has not changed.
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import { isKnownTag } from "../http/known-tag.server.ts";
import type { Form } from "./stored-forms.server.ts";
import type { StoredPage } from "./stored-pages.server.ts";

export function sendStored(
  request: ExpressRequest,
  response: ExpressResponse,
  { forms, headers }: StoredPage,
): void {
  const asked = formFor(request);
  const form = forms[asked] === undefined ? "identity" : asked;
  const { etag, body } = forms[form] ?? forms.identity;
  if (isKnownTag(request.headers["if-none-match"], etag)) {
    const { "content-type": _type, ...rest } = headers;
    response.writeHead(304, { ...rest, etag }).end();
    return;
  }
  const encoding = form === "identity" ? {} : { "content-encoding": form };
  response.writeHead(200, { ...headers, ...encoding, etag, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function formFor(request: ExpressRequest): Form {
  const accepted = request.acceptsEncodings("br", "gzip");
  return accepted === "br" || accepted === "gzip" ? accepted : "identity";
}
