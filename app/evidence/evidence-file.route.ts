// One file, downloaded.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { evidenceAddress } from "./evidence-address.http.server.ts";
import { openEvidence } from "./open-evidence.server.ts";
import { sendFile } from "./send-file.http.server.ts";

export function loader(args: LoaderFunctionArgs) {
  const publicId = args.params["piece"] ?? "";
  const opened = openEvidence(args.context.deps, { ...evidenceAddress(args), publicId });
  return opened.ok ? sendFile(opened.value) : refuse(opened.reason);
}
