// The archive of an edition, made while it is sent: no file of the server holds it, so that no disk fills up, and one document
// after the other is in memory. Sent once more it is the same, byte for byte.
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { archiveOf } from "./archive-of.server.ts";
import { sendZip } from "./zip-of.http.server.ts";

export const archiveFile: Endpoint = async ({ deps, params, request, response }) => {
  const found = archiveOf(deps, { session: sessionToken(request), key: params["edition"] ?? "" });
  if (!found.ok) return found.reason;
  const { name } = found.value;
  response.status(200).setHeader("Content-Type", "application/zip");
  response.setHeader("Content-Disposition", attachment(`${name}.zip`));
  if (request.method === "HEAD") {
    response.end();
    return null;
  }
  await sendZip(found.value, response);
  return null;
};
