// Not a page: the very bytes of a finalised version, so that anybody can compute their SHA-256 again.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { readVersionFile } from "./view-version.server.ts";

export function loader(args: LoaderFunctionArgs) {
  const ref = assessmentRef(args);
  const version = Number(args.params["n"]);
  const file = readVersionFile(args.context.deps, { ref, version });
  if (!file.ok) return refuse(file.reason);
  const name = `${ref.slug}-${ref.edition}-version-${version}.json`;
  return new Response(file.value, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}
