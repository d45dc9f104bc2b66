import type { Response as ExpressResponse } from "express";
import { send } from "../http/send.server.ts";

/** In seconds: a queue of a dozen papers is made in two. */
const AGAIN_IN = "5";

/** Too many papers are being made: said in words, for whoever asked with a browser; nothing is kept of it. */
export async function sendBusy(response: ExpressResponse, sentence: string): Promise<null> {
  response.setHeader("Retry-After", AGAIN_IN).setHeader("Cache-Control", "no-store");
  await send(response, { type: "text/plain; charset=utf-8", body: `${sentence}\n`, status: 503 });
  return null;
}
