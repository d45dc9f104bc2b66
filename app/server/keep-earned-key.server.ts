// Marks the key by which a form was taken: it is sent along with the way to the next page.
import { earnedKeyCookie } from "../record/earned-key.http.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Answered } from "./remix-handler.server.ts";
import { visitOf } from "./visit.server.ts";
import { webRequest } from "./web-request.server.ts";

/** Always false: the page is answered as it is. */
export function keepEarnedKey(deps: Deps) {
  return ({ request, response, page }: Answered): boolean => {
    const visit = visitOf(response);
    const { slug, edition } = visit.params;
    const isTaken = request.method === "POST" && visit.refusal === null && page.status === 303;
    if (!isTaken || slug === undefined || edition === undefined) return false;
    const asked = webRequest(request, visit, request.originalUrl);
    const cookie = earnedKeyCookie(deps, asked, { slug, edition });
    if (cookie !== null) page.headers.append("Set-Cookie", cookie);
    return false;
  };
}
