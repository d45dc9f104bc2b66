// Who comes by the link of a trial that went elsewhere is led to where that is said, from whichever of its pages; for
// anybody else that page stays what is not there.
import { pathTo } from "../kit/path-to.ts";
import { typedTexts } from "../kit/sent-again.ts";
import { accessTokens } from "../record/access-cookie.http.server.ts";
import { viewMovedTrial } from "../start/moved-trial.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { keepPrivate } from "./address-headers.server.ts";
import { keepForm } from "./refuse-write.server.ts";
import type { Answered } from "./remix-handler.server.ts";
import { visitOf } from "./visit.server.ts";
import { webRequest } from "./web-request.server.ts";

type Missed = Pick<Answered, "request" | "response" | "page">;

/** False where the page is to be answered as it is. */
export function leadToMovedTrial(deps: Deps) {
  return ({ response, ...missed }: Answered): boolean => {
    const to = movedTo(deps, { response, ...missed });
    if (to === null) return false;
    keepPrivate(response);
    response.redirect(303, to);
    return true;
  };
}

/** What was typed while the trial went elsewhere is shown once more, to be copied: the page is to be made again. */
export function refuseMovedForm(deps: Deps) {
  return (missed: Missed): boolean => {
    const visit = visitOf(missed.response);
    const to = missed.request.method === "POST" ? movedTo(deps, missed) : null;
    if (to === null) return false;
    keepForm(missed.request, missed.response);
    if (visit.unwritten === null || typedTexts(visit.unwritten).length === 0) return false;
    visit.unwritten = { ...visit.unwritten, action: to };
    visit.refusal = "MOVED";
    return true;
  };
}

/** Null for who holds no link of it, and for whatever went nowhere. */
function movedTo(deps: Deps, { request, response, page }: Missed): string | null {
  const visit = visitOf(response);
  const { refusal, params, address, locale } = visit;
  const { slug, edition } = params;
  if (page.status !== 404 || refusal !== null || address === "moved-trial") return null;
  if (slug === undefined || edition === undefined) return null;
  const tokens = accessTokens(webRequest(request, visit, request.originalUrl));
  if (!viewMovedTrial(deps, { slug, edition, tokens }).ok) return null;
  return pathTo("moved-trial", { locale, slug, edition });
}
