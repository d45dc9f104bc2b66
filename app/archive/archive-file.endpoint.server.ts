// The archive of an edition, made while it is sent: no file of the server holds it, so that no disk fills up, and one document
// after the other is in memory. Sent once more it is the same, byte for byte.
import type { Endpoint } from "../http/endpoint.server.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { answerWithZip } from "./answer-with-zip.http.server.ts";
import { archiveOf } from "./archive-of.server.ts";

export const archiveFile: Endpoint = async (call) => {
  const { deps, params, request } = call;
  const found = archiveOf(deps, { session: sessionToken(request), key: params["edition"] ?? "" });
  return found.ok ? answerWithZip(call, found.value) : found.reason;
};
