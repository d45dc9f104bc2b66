// One file, downloaded: to be saved, never shown inside the site, and under a type of our own list.
import { servedAs } from "../domain/evidence/evidence-type.ts";
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { evidenceAddress } from "./evidence-address.http.server.ts";
import { openEvidence } from "./open-evidence.server.ts";

export const evidenceFile: Endpoint = async (call) => {
  const { file: publicId = "" } = call.params;
  const opened = openEvidence(call.deps, { ...evidenceAddress(call), publicId });
  if (!opened.ok) return opened.reason;
  const { name, type, body } = opened.value;
  call.response.setHeader("Content-Disposition", attachment(name));
  await send(call.response, { type: servedAs(type, body), body });
  return null;
};
