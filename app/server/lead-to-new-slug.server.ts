// A body that was renamed: whoever kept an address of what it publishes is led to the new one. Pages of its team and previews
// are not among them: they are nobody's to keep but the team's, which is told otherwise.
import type { Request, RequestHandler } from "express";
import { type AddressId, addresses } from "../addresses.ts";
import { comparisonAddresses } from "../comparison-addresses.ts";
import { dataAddresses } from "../data-addresses.ts";
import { fillPath } from "../kit/path-to.ts";
import { sharingAddresses } from "../sharing-addresses.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";

type NewSlugDeps = Pick<Deps, "bodies" | "refreshDirectory">;

const PUBLIC: readonly AddressId[] = [
  ...(["public-body", "public-page", "public-dimension", "public-report"] as const),
  ...(["public-version", "public-version-dimension", "public-document"] as const),
  ...(Object.keys(comparisonAddresses) as (keyof typeof comparisonAddresses)[]),
  ...(Object.keys(dataAddresses) as (keyof typeof dataAddresses)[]),
  ...(Object.keys(sharingAddresses) as (keyof typeof sharingAddresses)[]),
  ...(["start-assessment", "access-request"] as const),
];

/**
 * 301, asked about again before each use like the page itself: a body may take its former name back. The directory is read anew
 * after a body was renamed, by whatever process.
 */
export function leadToNewSlug({ bodies, refreshDirectory }: NewSlugDeps): RequestHandler {
  let seen = bodies.newestRenaming();
  return (request, response, next) => {
    const newest = bodies.newestRenaming();
    if (newest !== seen) refreshDirectory();
    seen = newest;
    const visit = visitOf(response);
    const slug = isKept(request, visit) ? slugNow(bodies, visit.params["slug"]) : undefined;
    if (slug === undefined) return next();
    const { address, params, locale } = visit;
    const [, ...query] = request.originalUrl.split("?");
    const path = fillPath(addresses[address].path, { ...params, locale, slug });
    response.redirect(301, [path, ...query].join("?"));
  };
}

function isKept({ method }: Request, { refusal, address }: Visit): boolean {
  return (method === "GET" || method === "HEAD") && refusal === null && PUBLIC.includes(address);
}

/** Of the body that had that one before; undefined for any other. */
function slugNow(bodies: Deps["bodies"], former = ""): string | undefined {
  const id = bodies.formerlyOf(former);
  return id === undefined ? undefined : bodies.get(id)?.slug;
}
