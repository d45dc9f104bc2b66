// The sealed flow of a person who is at the identity provider, in a cookie that ends with it.
import { hostCookie, readCookie } from "../http/host-cookie.server.ts";
import { FLOW_SECONDS } from "./sign-in-flows.http.server.ts";

const NAME = "flow";

export function flowOf(request: Request): string {
  return readCookie(request, NAME) ?? "";
}

export function flowCookie(request: Request, sealed: string): string {
  return hostCookie(request, { name: NAME, value: sealed, maxAge: FLOW_SECONDS });
}

export function endedFlowCookie(request: Request): string {
  return hostCookie(request, { name: NAME, value: "", maxAge: 0 });
}
