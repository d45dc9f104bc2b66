// Who comes by the link of a trial that went elsewhere is led to where that is said, from whichever of its pages; for
// anybody else that page stays what is not there.
import { pathTo } from "../kit/path-to.ts";
import { accessTokens } from "../record/access-cookie.http.server.ts";
import { viewMovedTrial } from "../start/moved-trial.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { keepPrivate } from "./address-headers.server.ts";
import type { Answered } from "./remix-handler.server.ts";
import { visitOf } from "./visit.server.ts";
import { webRequest } from "./web-request.server.ts";

/** False where the page is to be answered as it is. */
export function leadToMovedTrial(deps: Deps) {
  return ({ request, response, page }: Answered): boolean => {
    const { refusal, params, address, locale } = visitOf(response);
    const { slug, edition } = params;
    if (page.status !== 404 || refusal !== null || address === "moved-trial") return false;
    if (slug === undefined || edition === undefined) return false;
    const tokens = accessTokens(webRequest(request, visitOf(response), request.originalUrl));
    if (!viewMovedTrial(deps, { slug, edition, tokens }).ok) return false;
    keepPrivate(response);
    response.redirect(303, pathTo("moved-trial", { locale, slug, edition }));
    return true;
  };
}
