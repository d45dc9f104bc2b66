import { hash } from "node:crypto";
import type { Response as ExpressResponse } from "express";
import { compress } from "./compress.server.ts";
import { isKnownTag } from "./known-tag.server.ts";

const SHORT_TAG = 27;

/** Answers with bytes that are whole, under a strong tag of the form in which they are sent, or says that they have not changed. */
export async function sendTagged(
  response: ExpressResponse,
  { type, body }: { readonly type: string; readonly body: string },
): Promise<null> {
  const { req: request } = response;
  const accepted = request.acceptsEncodings("br", "gzip") as "br" | "gzip" | false;
  const { encoding, body: sent } = await compress(Buffer.from(body), { type, accepted });
  const digest = hash("sha256", body, "base64url").slice(0, SHORT_TAG);
  const etag = `"${digest}${encoding === undefined ? "" : `-${encoding}`}"`;
  response.vary("Accept-Encoding").setHeader("ETag", etag);
  if (isKnownTag(request.headers["if-none-match"], etag)) {
    response.status(304).end();
    return null;
  }
  response.status(200).setHeader("Content-Type", type);
  if (encoding !== undefined) response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", sent.length);
  response.end(request.method === "HEAD" ? undefined : sent);
  return null;
}
