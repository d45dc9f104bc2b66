// Answers with bytes that are whole: compressed where that helps, with their length, and without them to who asked for the
// headers alone.
import type { Response as ExpressResponse } from "express";
import { compress } from "./compress.server.ts";

interface Answer {
  readonly type: string;
  readonly body: Buffer | string;
  readonly status?: number;
}

/** A page that is kept is to come as the very buffer it is kept in: it is compressed once for that buffer. */
export async function send(response: ExpressResponse, { type, body, status = 200 }: Answer): Promise<void> {
  const accepted = response.req.acceptsEncodings("br", "gzip") as "br" | "gzip" | false;
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const compressed = await compress(bytes, { type, accepted, isWanted: () => !response.destroyed });
  response.status(status).vary("Accept-Encoding").setHeader("Content-Type", type);
  if (compressed.encoding !== undefined) response.setHeader("Content-Encoding", compressed.encoding);
  if (compressed.body.length > 0) response.setHeader("Content-Length", compressed.body.length);
  response.end(response.req.method === "HEAD" ? undefined : compressed.body);
}

export function sendJson(response: ExpressResponse, value: unknown, status = 200): Promise<void> {
  return send(response, { type: "application/json; charset=utf-8", body: JSON.stringify(value), status });
}
