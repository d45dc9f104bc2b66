// The very bytes of a finalised version, so that anybody can compute their SHA-256 again.

import { finalisedName } from "../domain/finalisation/finalised-name.ts";
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { versionOf } from "./version-of.ts";
import { readVersionFile } from "./view-version.server.ts";

export const versionFile: Endpoint = async (call) => {
  const ref = assessmentRef(call);
  const version = versionOf(call.params["version"]);
  const file = readVersionFile(call.deps, { ref, version });
  if (!file.ok) return file.reason;
  const name = finalisedName({ ...ref, version });
  call.response.setHeader("Content-Disposition", attachment(name));
  await send(call.response, { type: "application/json; charset=utf-8", body: file.value });
  return null;
};
