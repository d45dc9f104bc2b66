// A published page is sent as it was kept, whatever stands behind its path. Whoever names an order of dimensions there is led to the
// page that follows it, which nobody keeps.
import type { Request, RequestHandler } from "express";
import { addresses } from "../addresses.ts";
import { fillPath } from "../kit/path-to.ts";
import { visitOf } from "./visit.server.ts";

/** More than any questionnaire has dimensions, each longer than the name of one. */
const MOST = 100;
const LONGEST = 100;

/** Asked in front of what is kept: cheap, and of most addresses false. */
export function namesOrder({ originalUrl }: Pick<Request, "originalUrl">): boolean {
  return originalUrl.includes("?p=") || originalUrl.includes("&p=");
}

export const leadToOwnOrder: RequestHandler = (request, response, next) => {
  const { refusal, address, params, locale } = visitOf(response);
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads || refusal !== null || address !== "public-page" || !namesOrder(request)) return next();
  const [, ...query] = request.originalUrl.split("?");
  const asked = new URLSearchParams(query.join("?"))
    .getAll("p")
    .filter((one) => one !== "" && one.length <= LONGEST)
    .slice(0, MOST);
  const search = new URLSearchParams(asked.map((one) => ["p", one]));
  const path = fillPath(addresses["public-priorities"].path, { ...params, locale });
  response.redirect(302, `${path}?${search}`);
};
