import { attachment } from "../http/attachment.server.ts";
import type { EndpointCall } from "../http/endpoint.server.ts";
import type { Archive } from "./archive-of.server.ts";
import { sendZip } from "./zip-of.http.server.ts";

/** Sends an archive under its name, while it is made; to who asks for its headers alone, those. */
export async function answerWithZip({ incoming, response }: EndpointCall, archive: Archive): Promise<null> {
  response.status(200).setHeader("Content-Type", "application/zip");
  response.setHeader("Content-Disposition", attachment(`${archive.name}.zip`));
  if (incoming.method === "HEAD") response.end();
  else await sendZip(archive, response);
  return null;
}
