import type { LoaderFunctionArgs } from "@remix-run/node";
import { accessTokens, browserMark } from "./access-cookie.http.server.ts";
import { sessionToken } from "./session-cookie.http.server.ts";

/** Which assessment a page is about: named by its address, opened by the keys and the session that the browser holds. */
export function assessmentRef({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">) {
  return {
    slug: params["slug"] ?? "",
    edition: params["edition"] ?? "",
    tokens: accessTokens(request),
    session: sessionToken(request),
    mark: browserMark(request),
  };
}
