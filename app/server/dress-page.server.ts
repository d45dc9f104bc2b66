// The bytes of a page, as they suit the visit: the first one of it carries what later ones have fetched.
import { allowInlined } from "./address-headers.server.ts";
import type { Settings } from "./env.server.ts";
import { DECIDED_BY, type FirstPages, isFirstOfVisit } from "./first-pages.server.ts";
import type { Answered } from "./remix-handler.server.ts";
import { visitOf } from "./visit.server.ts";

export function dresser(pages: FirstPages | undefined, settings: Settings): (answered: Answered) => Buffer {
  if (pages === undefined) return ({ body }) => body;
  return ({ request, response, page, body }) => {
    if (!(page.headers.get("Content-Type") ?? "").startsWith("text/html")) return body;
    response.vary(DECIDED_BY);
    const first = isFirstOfVisit(request.headers) ? pages.of(body) : null;
    if (first === null) return body;
    allowInlined(response, visitOf(response).address, { settings, inlined: pages.inlined });
    return first;
  };
}
