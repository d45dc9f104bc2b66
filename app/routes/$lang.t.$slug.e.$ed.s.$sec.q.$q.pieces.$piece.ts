// One file, downloaded.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { evidenceAddress } from "../http/evidence-address.server.ts";
import { refuse } from "../http/reply.server.ts";
import { sendFile } from "../http/send-file.server.ts";
import { openEvidence } from "../usecases/open-evidence.server.ts";

export function loader(args: LoaderFunctionArgs) {
  const publicId = args.params["piece"] ?? "";
  const opened = openEvidence(args.context.deps, { ...evidenceAddress(args), publicId });
  return opened.ok ? sendFile(opened.value) : refuse(opened.reason);
}
