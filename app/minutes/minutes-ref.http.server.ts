import type { LoaderFunctionArgs } from "@remix-run/node";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { seatToken } from "../workshops/seat-cookie.http.server.ts";
import type { MinutesRef } from "./find-minutes.server.ts";

/** Which workshop, and the keys that the browser holds: a session, or a seat. */
export function minutesRef({
  request,
  params,
}: {
  readonly request: Request;
  readonly params: LoaderFunctionArgs["params"];
}): MinutesRef {
  return { publicId: params["workshop"] ?? "", session: sessionToken(request), seat: seatToken(request) };
}
