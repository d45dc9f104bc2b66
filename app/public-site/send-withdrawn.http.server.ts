import type { Response as ExpressResponse } from "express";
import { sendJson } from "../http/send.server.ts";
import type { Withdrawn } from "../publication/published.view.ts";

/** What is left of a withdrawn result, for programs: since when, why, by which hashes a copy is known, and whether it was fictional. */
export async function sendWithdrawn(
  response: ExpressResponse,
  { at, reason, hashes, body }: Withdrawn,
): Promise<null> {
  const { demonstration } = body;
  await sendJson(response, { withdrawn: at.toISOString(), reason, hashes, demonstration }, 410);
  return null;
}
